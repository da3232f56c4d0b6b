import {isAhead, type Review, type Reviews} from './review';

/**
 * Progress as text, in the browser's store and in a file alike. A new version gets a number, and `readProgress` learns to read the old.
 *
 *     {"format": "…", "version": 1, "cards": {"<id>": [last, due, stability, difficulty, reps, lapses], …}}
 */
const format = 'deep-learning-answered/practice';
const version = 1;

/** More text than progress can have (95 cards take 11 KB): not worth reading. */
export const longest = 1_000_000;

/** Why a text is not taken as progress. */
export type Fault = 'damaged' | 'foreign' | 'newer' | 'ahead';

export function writeProgress(reviews: Reviews): string {
  const cards = Object.fromEntries(
    [...reviews]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, {last, due, stability, difficulty, reps, lapses}]) => [
        id,
        [last, due, stability, difficulty, reps, lapses],
      ]),
  );
  return JSON.stringify({format, version, cards});
}

/** Reads progress, all of it or nothing; never throws. */
export function readProgress(text: string): {reviews: Reviews} | {fault: Fault} {
  if (text.length > longest) return {fault: 'foreign'};
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return {fault: 'damaged'};
  }
  if (!isRecord(data) || data.format !== format) return {fault: 'foreign'};
  if (typeof data.version === 'number' && data.version > version) return {fault: 'newer'};
  if (data.version !== version || !isRecord(data.cards)) return {fault: 'damaged'};
  const reviews = new Map<string, Review>();
  for (const [id, values] of Object.entries(data.cards)) {
    const review = reviewOf(values);
    if (!review || !/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/.test(id)) return {fault: 'damaged'};
    reviews.set(id, review);
  }
  return {reviews};
}

/** Reads a file that a reader offers: as progress, and without days to come, which would hide what the reader does next. */
export function readFile(text: string, now: Date): {reviews: Reviews} | {fault: Fault} {
  const read = readProgress(text);
  if ('reviews' in read && [...read.reviews.values()].some((review) => isAhead(review, now)))
    return {fault: 'ahead'};
  return read;
}

function reviewOf(values: unknown): Review | undefined {
  if (!Array.isArray(values) || values.length !== 6) return undefined;
  const [last, due, stability, difficulty, reps, lapses] = values as unknown[];
  return isDate(last) &&
    isDate(due) &&
    isWithin(stability, 0.001, 36_500) &&
    isWithin(difficulty, 1, 10) &&
    isWithin(reps, 1, 1e6) &&
    isWithin(lapses, 0, reps) &&
    Number.isInteger(reps) &&
    Number.isInteger(lapses)
    ? {last, due, stability, difficulty, reps, lapses}
    : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithin = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;

/** A date as `toISOString` writes it, of a year with four digits. */
const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;
