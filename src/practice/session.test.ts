import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cards, reviewAt} from '../../tests/practice';
import {levels} from './deck';
import {day} from './review';
import {fromStart, planned, queueOf, readSession, type Session, writeSession} from './session';

const now = new Date('2026-11-21T10:00:00Z');
const any = {topics: [], levels: []};
const anySession: fc.Arbitrary<Session> = fc.record({
  topics: fc.uniqueArray(fc.constantFrom('t0', 't1', 'a-b')),
  levels: fc.uniqueArray(fc.constantFrom(...levels)),
  seed: fc.integer({min: 0, max: 999_999}),
  length: fc.constantFrom(5, 10, 20, 40),
  cards: fc.uniqueArray(fc.constantFrom(...cards.map(({id}) => id))),
  grades: fc.array(fc.integer({min: 0, max: 4}), {maxLength: 200}),
});

describe('the address', () => {
  it('keeps a session', () => {
    fc.assert(
      fc.property(anySession, fc.boolean(), (base, isInterview) => {
        const session: Session = isInterview
          ? {...base, length: 10, interview: {minutes: 20, from: 1_790_000_000}}
          : base;
        expect(readSession(`?${writeSession(session)}`).session).toEqual(session);
        expect(writeSession(fromStart(session))).not.toMatch(/grades|from/);
      }),
    );
  });

  it('may say anything', () => {
    const names = ['interview', 'topics', 'levels', 'length', 'seed', 'cards', 'from', 'grades'];
    const anyQuery = fc
      .array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.integer().map(String))))
      .map((pairs) => `?${new URLSearchParams(pairs)}`);
    fc.assert(
      fc.property(anyQuery, (query) => {
        const {session} = readSession(query);
        if (!session) return;
        expect(session.length).toBeLessThanOrEqual(40);
        expect(queueOf(cards, session).every((id) => cards.some((card) => card.id === id))).toBe(true);
        expect(session.grades.every((grade) => grade >= 0 && grade <= 4)).toBe(true);
      }),
    );
  });

  it('of a topic page chooses, and begins nothing', () => {
    expect(readSession('?topics=optimization')).toEqual({choice: {topics: ['optimization'], levels: []}});
    expect(readSession('?seed=-1&levels=basic,expert').choice.levels).toEqual(['basic']);
  });
});

describe('a session', () => {
  it('has the same order for the same seed, and another for another', () => {
    const of = (seed: number) => queueOf(cards, {...any, seed, length: 40, cards: [], grades: []});
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
    expect([...of(7)].sort()).toEqual(cards.map(({id}) => id).sort());
  });

  it('asks what was chosen', () => {
    const session = {
      topics: ['t1'],
      levels: ['intermediate' as const],
      seed: 1,
      length: 40,
      cards: [],
      grades: [],
    };
    expect(queueOf(cards, session).sort()).toEqual(['t1/c1', 't1/c10', 't1/c4', 't1/c7']);
    expect(queueOf(cards, {...session, levels: ['basic']})).toEqual([]);
    expect(queueOf(cards, {...session, cards: ['t0/c0', 'gone/away']})).toEqual(['t0/c0']);
  });

  it('needs no list of cards from a reader without progress', () => {
    const session = planned(cards, any, {seed: 3, length: 5}, new Map(), now);
    expect(session.cards).toEqual([]);
    expect(queueOf(cards, session)).toHaveLength(5);
  });

  it('begins with what is longest due, goes on with what is new, ends with what is not due', () => {
    const at = (days: number) =>
      reviewAt(new Date(now.getTime() - 30 * day), new Date(now.getTime() + days * day));
    const reviews = new Map([
      ['t0/c0', at(5)],
      ['t0/c3', at(-1)],
      ['t0/c6', at(-9)],
    ]);
    const session = planned(cards, {topics: ['t0'], levels: []}, {seed: 3, length: 5}, reviews, now);
    expect(queueOf(cards, session)).toEqual(['t0/c6', 't0/c3', 't0/c9', 't0/c0']);
    expect(planned(cards, any, {seed: 3, length: 2}, reviews, now).cards).toEqual(['t0/c6', 't0/c3']);
  });
});
