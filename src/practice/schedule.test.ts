import fc from 'fast-check';
import {createEmptyCard, fsrs, type Grade} from 'ts-fsrs';
import {describe, expect, it} from 'vitest';
import {reviewAt} from '../../tests/practice';
import {day, type Review} from './review';
import {graded, intervals} from './schedule';

const start = new Date('2026-11-21T10:00:00Z');
const anyGrades = fc.array(
  fc.tuple(fc.constantFrom<Grade>(1, 2, 3, 4), fc.integer({min: 0, max: 400 * 24})),
  {minLength: 1, maxLength: 12},
);

describe('graded', () => {
  it('agrees with ts-fsrs, which keeps its whole card', () => {
    const theirs = fsrs({enable_fuzz: false, enable_short_term: false, maximum_interval: 365});
    fc.assert(
      fc.property(anyGrades, (steps) => {
        let now = start;
        let card = createEmptyCard(now);
        let review: Review | undefined;
        for (const [grade, hours] of steps) {
          now = new Date(now.getTime() + 1 + hours * 3_600_000);
          card = theirs.next(card, now, grade).card;
          review = graded(review, grade, now);
          const {stability, difficulty, reps, lapses} = card;
          expect(review).toEqual({
            stability,
            difficulty,
            reps,
            lapses,
            last: now.toISOString(),
            due: card.due.toISOString(),
          });
        }
      }),
    );
  });

  it('spaces right answers ever wider and misses closely', () => {
    let review: Review | undefined;
    let now = start;
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      review = graded(review, 3, now);
      waits.push((Date.parse(review.due) - now.getTime()) / day);
      now = new Date(review.due);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(1);
    expect(waits[4]).toBeGreaterThan(10 * waits[0]!);
    expect(intervals(review, now)[1]).toBeLessThan(waits[4]! / 2);
  });

  it('keeps the newer review newer when the clock was set back', () => {
    const before = reviewAt(new Date(start.getTime() + 3_600_000));
    expect(Date.parse(graded(before, 3, start).last)).toBe(Date.parse(before.last) + 1);
  });

  it.each(['1970-01-01', '2199-01-01'])('takes a clock that says %s', (time) => {
    const review = graded(reviewAt(start), 3, new Date(time));
    expect(Date.parse(review.due)).toBeGreaterThan(Date.parse(review.last));
    expect(Object.values(intervals(review, start)).every((days) => days >= 1)).toBe(true);
  });
});
