/**
 * How much each sign counts that a page is the one asked for. Set by measuring on tests/search/queries.tsv.
 */
export const tuning = {
  /** Words found in a field of a page. */
  page: {title: 5, keywords: 4, asked: 2, topic: 0.5, description: 1.5, lead: 1},
  /** Words found in a field of a section. */
  section: {heading: 3, text: 1},
  /** What the best section of a page adds to the page's own score. */
  sectionShare: 0.5,
  /** What a page keeps of its score that has none of the words asked for. */
  uncovered: 0.2,
  /** What a topic or reference page keeps: it ranks below an answer for the same words. */
  notAnAnswer: 0.5,
  /** How many times its score a page gains that goes by just the name asked for, and how fast that falls for names further off. */
  namesake: 12,
  namesakePower: 3,
  /** How many times its score a page gains whose title is the query to the letter: "References" is not "Reference". */
  sameTitle: 1.2,
  /**
   * How much the kinds of a page's names say, and how much less its last keyword says than its first: the usual names come first. What
   * readers ask in their own words says less of a query of fewer words than so many: a name is asked for by a word or two.
   */
  names: {address: 1, title: 1, keyword: 0.9, fading: 0.1, asked: 0.85, askedWords: 3},
  /** What words like "why" and "use" count among names, and what they, a letter or a number count in a text. */
  weak: {name: 0.15, text: 0.3},
  /** A formula says much, a guessed word a little less than a known one, a word that only begins as typed less than half. */
  shape: 3,
  guess: 0.8,
  prefix: 0.4,
  synonym: 1,
};
