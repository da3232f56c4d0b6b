import {createRandom} from '../math/random';
import type {Card} from './deck';
import {type Session, shuffled} from './session';

/** A question of an interview: which answer it wants, and for a follow-up the interviewer's words and what it follows. */
export interface Asked {
  id: string;
  said?: string;
  after?: string;
}

/** How far an interviewer digs before changing the subject. */
export const deepest = 3;

/**
 * All that has been asked after these grades, the present question last; shorter than that only when no question is left. Like
 * an interviewer: after an answer that was right or had gaps comes a follow-up, up to three deep; after a miss or a skip, and
 * where no follow-up is left, a new subject of those chosen. Follow-ups may lead out of the chosen topics. The same session gives
 * the same questions.
 */
export function asked(cards: readonly Card[], session: Session): Asked[] {
  const deck = new Map(cards.map((card) => [card.id, card]));
  const subjects = shuffled(cards, session, session.seed);
  const random = createRandom(session.seed);
  const list: Asked[] = [];
  const open = (id: string) => deck.has(id) && !list.some((item) => item.id === id);
  let depth = 0;
  for (const grade of [undefined, ...session.grades]) {
    const last = list.at(-1);
    const followUps =
      last && grade! >= 2 && depth < deepest ? deck.get(last.id)!.followUps.filter(({id}) => open(id)) : [];
    const subject = subjects.find(open);
    if (followUps.length > 0) {
      list.push({...followUps[random.integer(followUps.length)]!, after: last!.id});
      depth += 1;
    } else if (subject) {
      list.push({id: subject});
      depth = 0;
    } else break;
  }
  return list;
}

/** Whole seconds left; all of them if the clock stands before the start. */
export function secondsLeft({minutes, from}: NonNullable<Session['interview']>, now: Date): number {
  const gone = from === undefined ? 0 : Math.floor(now.getTime() / 1000) - from;
  return Math.max(0, minutes * 60 - Math.max(0, gone));
}

/** Seconds as a clock shows them: 9:05. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
