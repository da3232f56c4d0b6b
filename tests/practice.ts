import fc from 'fast-check';
import type {Card} from '../src/practice/deck';
import {day, type Review} from '../src/practice/review';

/** A review at a time, due three days later or when said. */
export const reviewAt = (last: Date, due = new Date(last.getTime() + 3 * day)): Review => ({
  last: last.toISOString(),
  due: due.toISOString(),
  stability: 3,
  difficulty: 5,
  reps: 2,
  lapses: 1,
});

const anyDate = fc
  .date({min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString());
const anyReview = fc
  .record({
    last: anyDate,
    due: anyDate,
    stability: fc.double({min: 0.001, max: 36_500, noNaN: true}),
    difficulty: fc.double({min: 1, max: 10, noNaN: true}),
    reps: fc.integer({min: 1, max: 1000}),
    lapses: fc.integer({min: 0, max: 1000}),
  })
  .map((review) => ({...review, lapses: Math.min(review.lapses, review.reps)}));

/** Progress of a few cards, few enough that two of them share some. */
export const anyReviews = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a/a', 'a/b', 'b/a', 'b/long-name'), anyReview), {
    selector: ([id]) => id,
  })
  .map((entries) => new Map(entries));

/** A deck of three topics with four cards each; each card leads to the next two. */
export const cards: Card[] = Array.from({length: 12}, (_, i) => ({
  id: `t${i % 3}/c${i}`,
  title: `What is ${i}?`,
  level: (['basic', 'intermediate', 'advanced'] as const)[i % 3]!,
  lead: `<p>Answer ${i}</p>`,
  points: [`point ${i}`],
  followUps: [1, 2].map((step) => ({id: `t${(i + step) % 3}/c${(i + step) % 12}`, said: `And ${i + step}?`})),
}));
