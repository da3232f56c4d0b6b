import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cards} from '../../tests/practice';
import {asked, clockOf, deepest, secondsLeft} from './interview';
import type {Session} from './session';

const sessionOf = (grades: number[], seed = 1, topics: string[] = []): Session => ({
  topics,
  levels: [],
  seed,
  length: 10,
  cards: [],
  grades,
  interview: {minutes: 20},
});

describe('an interview', () => {
  it('asks each question once, the same for the same grades, and keeps what it has asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 20}),
        fc.nat(999_999),
        (grades, seed) => {
          const list = asked(cards, sessionOf(grades, seed));
          expect(new Set(list.map(({id}) => id)).size).toBe(list.length);
          expect(list.length).toBe(Math.min(grades.length + 1, cards.length));
          const before = asked(cards, sessionOf(grades.slice(0, -1), seed));
          expect(list.slice(0, before.length)).toEqual(before);
          for (const {id, said, after} of list) {
            const from = cards.find((card) => card.id === after);
            if (after) expect(from!.followUps).toContainEqual({id, said});
            else expect(said).toBeUndefined();
          }
        },
      ),
    );
  });

  it('digs three deep into right answers, then changes the subject', () => {
    const list = asked(cards, sessionOf([3, 2, 4, 3]));
    expect(list.map(({after}) => after !== undefined)).toEqual([false, true, true, true, false]);
    expect(deepest).toBe(3);
  });

  it.each([0, 1])('changes the subject after grade %i', (grade) => {
    expect(asked(cards, sessionOf([grade, grade])).every(({after}) => after === undefined)).toBe(true);
  });

  it('opens every subject within the chosen topics', () => {
    const list = asked(cards, sessionOf([1, 1, 1, 1, 1], 5, ['t2']));
    expect(list.map(({id}) => id).sort()).toEqual(['t2/c11', 't2/c2', 't2/c5', 't2/c8']);
  });

  it('has nothing to ask of topics that do not exist', () => {
    expect(asked(cards, sessionOf([], 5, ['none']))).toEqual([]);
  });

  it('passes over follow-ups that lead out of the deck', () => {
    const torn = cards.map((card) => ({...card, followUps: [{id: 'reference/glossary', said: 'And?'}]}));
    expect(asked(torn, sessionOf([3, 3])).every(({after}) => after === undefined)).toBe(true);
  });
});

describe('the clock', () => {
  const at = (seconds: number) =>
    secondsLeft({minutes: 10, from: 1_790_000_000}, new Date((1_790_000_000 + seconds) * 1000));
  it('runs from the start to nothing, and stands before the start', () => {
    expect([0, 1, 599, 600, 9999, -50].map(at)).toEqual([600, 599, 1, 0, 0, 600]);
    expect(secondsLeft({minutes: 10}, new Date(0))).toBe(600);
  });
  it('shows minutes and seconds', () => {
    expect([600, 65, 9].map(clockOf)).toEqual(['10:00', '1:05', '0:09']);
  });
});
