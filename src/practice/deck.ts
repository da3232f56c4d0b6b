/** One question as practice asks it. All HTML is made by the build and finished. */
export interface Card {
  /** Its page's path: `optimization/momentum`. */
  id: string;
  title: string;
  level: Level;
  /** The 30-second answer, HTML. */
  lead: string;
  /** What a strong answer has, HTML. */
  points: string[];
  /** Where an interviewer goes from here, and in which words. */
  followUps: {id: string; said: string}[];
}

/** All questions in reading order. */
export interface Deck {
  /** The day on which an answer was last reviewed: no reader's clock can rightly show less. */
  made: string;
  cards: Card[];
}

export const levels = ['basic', 'intermediate', 'advanced'] as const;
export type Level = (typeof levels)[number];

/** What a reader wants to be asked; an empty list means any. */
export interface Choice {
  topics: readonly string[];
  levels: readonly Level[];
}

/** The topic of a card: the first part of its id. */
export const topicOf = (id: string): string => id.split('/')[0]!;

/** The cards that a choice allows, in reading order. */
export function chosen(cards: readonly Card[], {topics, levels}: Choice): Card[] {
  return cards.filter(
    ({id, level}) =>
      (topics.length === 0 || topics.includes(topicOf(id))) &&
      (levels.length === 0 || levels.includes(level)),
  );
}
