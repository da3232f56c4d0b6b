import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyReviews, reviewAt} from '../../tests/practice';
import {countOf, day, dueWords, inDays, isClockWrong, isDue, merge} from './review';

const now = new Date('2026-11-21T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * day);

describe('merge', () => {
  it('is commutative, associative and idempotent, and loses no card', () => {
    fc.assert(
      fc.property(anyReviews, anyReviews, anyReviews, (a, b, c) => {
        const both = merge(a, b, now);
        expect(new Map(merge(b, a, now))).toEqual(new Map(both));
        expect(new Map(merge(both, c, now))).toEqual(new Map(merge(a, merge(b, c, now), now)));
        expect(new Map(merge(both, b, now))).toEqual(new Map(both));
        expect(new Set(both.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
      }),
    );
  });

  it('takes the later review of a card, but none from the future', () => {
    const of = (days: number) => new Map([['a/b', reviewAt(later(days))]]);
    expect(merge(of(-3), of(-1), now)).toEqual(of(-1));
    expect(merge(of(-3), of(400), now)).toEqual(of(-3));
    expect(merge(of(300), of(400), now)).toEqual(of(400));
  });
});

describe('what is due', () => {
  it('is what has reached its day, and what a wrong clock has put off', () => {
    expect(isDue(reviewAt(later(-9), later(0)), now)).toBe(true);
    expect(isDue(reviewAt(later(-9), later(0.01)), now)).toBe(false);
    expect(isDue(reviewAt(later(400), later(500)), now)).toBe(true);
  });

  it('is counted and said', () => {
    const reviews = new Map([
      ['a/b', reviewAt(later(-9), later(-1))],
      ['a/c', reviewAt(later(-1), later(3))],
    ]);
    expect(countOf(['a/b', 'a/c', 'a/d'], reviews, now)).toEqual({all: 3, practiced: 2, due: 1});
    expect(dueWords(reviews.get('a/b')!, now)).toBe('due now');
    expect(dueWords(reviews.get('a/c')!, now)).toBe('due in 3 days');
    expect([1, 5, 60, 365].map(inDays)).toEqual(['tomorrow', 'in 5 days', 'in 2 months', 'in 12 months']);
  });
});

it.each([
  ['1970-01-01', true],
  ['2026-11-19', true],
  ['2026-11-20T12:00:00Z', false],
  ['2031-01-01', false],
  ['2127-01-01', true],
  ['no day', true],
])('thinks the clock %s wrong: %s', (time, wrong) => {
  expect(isClockWrong(new Date(time), '2026-11-21')).toBe(wrong);
});
