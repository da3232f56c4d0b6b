import {createRandom} from '../math/random';
import {type Card, type Choice, chosen, type Level, levels} from './deck';
import {isDue, type Reviews} from './review';

/** A session as it stands in the address: reloaded or shared, it asks the same. */
export interface Session extends Choice {
  /** Orders the questions. */
  seed: number;
  /** How many questions; an interview has minutes instead. */
  length: number;
  /** The questions themselves, where what was due changed the order that the seed gives. */
  cards: readonly string[];
  /** What was answered so far, a grade each, 0 for skipped: also says how far the session is. */
  grades: readonly number[];
  /** Of a mock interview: how long, and since when (seconds since 1970; none before it begins). */
  interview?: {minutes: number; from?: number};
}

export const lengths = [5, 10, 20, 40] as const;
export const durations = [10, 20, 30, 45] as const;
/** Seeds are below. */
export const seeds = 1_000_000;

/** What an address asks for: always a choice, and a session if it has a seed. Takes any text; what it cannot read, it leaves out. */
export function readSession(search: string): {choice: Choice; session?: Session} {
  const query = new URLSearchParams(search);
  const list = (name: string, most: number) =>
    [...new Set((query.get(name) ?? '').slice(0, 4000).split(','))].filter(Boolean).slice(0, most);
  const number = (name: string, low: number, high: number) => {
    const text = query.get(name) ?? '';
    const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    return value >= low && value <= high ? value : undefined;
  };
  const choice: Choice = {
    topics: list('topics', 40),
    levels: list('levels', 3).filter((level): level is Level =>
      (levels as readonly string[]).includes(level),
    ),
  };
  const seed = number('seed', 0, seeds - 1);
  if (seed === undefined) return {choice};
  const minutes = number('interview', 1, 120);
  const from = number('from', 0, 1e11);
  return {
    choice,
    session: {
      ...choice,
      seed,
      length: number('length', 1, 40) ?? 10,
      cards: list('cards', 40),
      grades: [...(query.get('grades') ?? '').slice(0, 200)].filter((c) => c >= '0' && c <= '4').map(Number),
      ...(minutes !== undefined && {interview: {minutes, ...(from !== undefined && {from})}}),
    },
  };
}

/** A session as the query of an address, short and readable. */
export function writeSession({topics, levels, seed, length, cards, grades, interview}: Session): string {
  return [
    ['interview', interview?.minutes],
    ['topics', topics.join(',')],
    ['levels', levels.join(',')],
    ['length', interview ? '' : length],
    ['seed', seed],
    ['cards', cards.join(',')],
    ['from', interview?.from],
    ['grades', grades.join('')],
  ]
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value!).replace(/%2C/g, ',').replace(/%2F/g, '/')}`)
    .join('&');
}

/** A session as one gives it to others: from its start. */
export const fromStart = (session: Session): Session => ({
  ...session,
  grades: [],
  ...(session.interview && {interview: {minutes: session.interview.minutes}}),
});

/** The ids of the cards of a choice, in the order of a seed. */
export const shuffled = (cards: readonly Card[], choice: Choice, seed: number): string[] =>
  createRandom(seed).shuffle(chosen(cards, choice).map(({id}) => id));

/** The questions of a session; ids that the deck has no more are left out. */
export function queueOf(cards: readonly Card[], session: Session): string[] {
  const there = new Set(cards.map(({id}) => id));
  const given = session.cards.filter((id) => there.has(id));
  return given.length > 0 ? given : shuffled(cards, session, session.seed).slice(0, session.length);
}

/**
 * A new session for a reader: what is due first (longest due leading), then what is new, then the rest by its day; ties in the
 * order of the seed. A reader with no progress gets the order of the seed itself.
 */
export function planned(
  cards: readonly Card[],
  choice: Choice,
  {seed, length}: {seed: number; length: number},
  reviews: Reviews,
  now: Date,
): Session {
  const order = shuffled(cards, choice, seed);
  const known = order
    .flatMap((id) => {
      const review = reviews.get(id);
      return review ? [{id, review}] : [];
    })
    .sort((a, b) => (a.review.due < b.review.due ? -1 : Number(a.review.due > b.review.due)));
  const idsOf = (due: boolean) => known.filter(({review}) => isDue(review, now) === due).map(({id}) => id);
  const fresh = order.filter((id) => !reviews.has(id));
  const queue = [...idsOf(true), ...fresh, ...idsOf(false)].slice(0, length);
  const isSeeded = queue.every((id, i) => id === order[i]);
  return {...choice, seed, length, cards: isSeeded ? [] : queue, grades: []};
}
