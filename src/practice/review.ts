/** What is kept of one question: when it was practiced, when it is due, and how well it is known (FSRS). */
export interface Review {
  /** Last practiced, ISO 8601 in UTC. */
  last: string;
  /** Due again, ISO 8601 in UTC. */
  due: string;
  /** Days until the chance to recall falls to 90 %. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  /** Times practiced. */
  reps: number;
  /** Times missed after having been known. */
  lapses: number;
}

/** Reviews by the card's id. */
export type Reviews = ReadonlyMap<string, Review>;

/** Milliseconds. */
export const day = 86_400_000;

/** A review dated later than tomorrow is the work of a wrong clock. */
export const isAhead = ({last}: Review, now: Date): boolean => Date.parse(last) > now.getTime() + day;

/** Whether a card that was practiced is to be practiced again; a wrong clock hides none. */
export const isDue = (review: Review, now: Date): boolean =>
  Date.parse(review.due) <= now.getTime() || isAhead(review, now);

/** Whether a clock cannot be right: it shows a day before the site was made, or a hundred years after. */
export function isClockWrong(now: Date, made: string): boolean {
  const age = now.getTime() - Date.parse(made);
  return !(age >= -day && age < 36_525 * day);
}

/**
 * Of each card the later review; one from the future only if there is no other. Commutative, associative and idempotent for the
 * same `now`, so tabs and files may be merged in any order.
 */
export function merge(a: Reviews, b: Reviews, now: Date): Reviews {
  const merged = new Map(a);
  for (const [id, review] of b) {
    const other = merged.get(id);
    if (!other || isLater(review, other, now)) merged.set(id, review);
  }
  return merged;
}

function isLater(a: Review, b: Review, now: Date): boolean {
  if (isAhead(a, now) !== isAhead(b, now)) return isAhead(b, now);
  return keyOf(a) > keyOf(b);
}

/** Sorts by the last review, then by all else, so that no two different reviews tie. */
const keyOf = ({last, due, stability, difficulty, reps, lapses}: Review) =>
  [last, due, stability, difficulty, reps, lapses].join(' ');

/** How many of these cards were practiced, and how many of them are due. */
export function countOf(ids: readonly string[], reviews: Reviews, now: Date) {
  const known = ids.flatMap((id) => reviews.get(id) ?? []);
  return {all: ids.length, practiced: known.length, due: known.filter((review) => isDue(review, now)).length};
}

/** A number of days in words: tomorrow, in 5 days, in 4 months. */
export function inDays(days: number): string {
  const words = new Intl.RelativeTimeFormat('en', {numeric: 'auto'});
  return days < 60 ? words.format(days, 'day') : words.format(Math.round(days / 30.4), 'month');
}

/** When a card is due, in words. */
export const dueWords = (review: Review, now: Date): string =>
  isDue(review, now) ? 'due now' : `due ${inDays(Math.ceil((Date.parse(review.due) - now.getTime()) / day))}`;
