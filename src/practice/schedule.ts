import {type Card as FsrsCard, createEmptyCard, fsrs, type Grade, State} from 'ts-fsrs';
import {day, isAhead, type Review} from './review';

/** Days only: a question of an interview is not asked again after ten minutes. Without fuzz the same grade gives the same day. */
const scheduler = fsrs({enable_fuzz: false, enable_short_term: false, maximum_interval: 365});

export const grades = [1, 2, 3, 4] as const satisfies readonly Grade[];
export type {Grade};

/**
 * The next state of a card that is graded at `now`: 1 missed, 2 with gaps, 3 right, 4 easy. By FSRS-6 with its default weights.
 *
 * Where the clock was set back since, the review counts as done just after the last one, so that the later review stays the
 * newer. A last review from the future was dated by a wrong clock; it counts as just done.
 */
export function graded(before: Review | undefined, grade: Grade, now: Date): Review {
  const at = !before || isAhead(before, now) ? now : new Date(Math.max(+now, Date.parse(before.last) + 1));
  const {card} = scheduler.next(before ? toFsrs(before, at) : createEmptyCard(at), at, grade);
  return {
    last: at.toISOString(),
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
  };
}

/** Whole days until the next review, for each grade. */
export function intervals(before: Review | undefined, now: Date): Record<Grade, number> {
  const days = (grade: Grade) =>
    Math.round((Date.parse(graded(before, grade, now).due) - now.getTime()) / day);
  return {1: days(1), 2: days(2), 3: days(3), 4: days(4)};
}

function toFsrs({last, due, ...rest}: Review, at: Date): FsrsCard {
  const reviewed = new Date(Math.min(Date.parse(last), at.getTime()));
  // `elapsed_days` is computed anew and `scheduled_days` not read; the type wants both.
  const unread = {elapsed_days: 0, scheduled_days: 0, learning_steps: 0};
  return {...rest, ...unread, state: State.Review, due: new Date(due), last_review: reviewed};
}
