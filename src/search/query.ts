import {shapes} from './shapes';
import {stem} from './stem';
import {concepts, isStopWord, normalise, words} from './terms';
import type {Vocabulary} from './vocabulary';

export interface QueryTerm {
  term: string;
  /** Longer terms that begin so count too: the word is unfinished. */
  prefix: boolean;
  weight: number;
  /** Which of the query's words it stands for. */
  covers: number[];
}

export interface Query {
  terms: QueryTerm[];
  /** How many words there are to cover. */
  words: number;
  /** The words in short: the same for all ways to ask for one name. */
  name: string;
}

const longestQuery = 300;
const mostWords = 24;
/** A letter or a number alone says little, a formula much, a guessed word a little less than a known one. */
const weights = {letter: 0.3, shape: 3, guess: 0.8};

/** What a reader asks for: the query's words as the index has them, with leave for typos and for a word still being typed. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const typed = text.slice(0, longestQuery);
  const asked = words(typed).slice(0, mostWords);
  const counted = asked.flatMap((word, i) => (isStopWord(word) ? [] : [i]));
  const found = new Map<string, QueryTerm>();
  const add = (term: string, covers: number[], more: Partial<QueryTerm> = {}) => {
    if (!found.has(term)) found.set(term, {term, prefix: false, weight: 1, covers, ...more});
  };
  for (const i of counted) {
    const word = asked[i]!;
    const weight = word.length < 2 || /^\d+$/.test(word) ? weights.letter : 1;
    const unfinished = i === asked.length - 1 && !/\s$/.test(typed) && word.length > 2;
    if (vocabulary.has(word)) {
      add(stem(word), [i], {prefix: unfinished, weight});
      continue;
    }
    const completed = word.length > 1 ? vocabulary.complete(word) : undefined;
    const parts = vocabulary.split(word);
    if (completed) add(completed, [i], {prefix: true});
    else if (parts) parts.forEach((part) => add(stem(part), [i]));
    else add(vocabulary.nearest(word) ?? stem(word), [i], {prefix: unfinished, weight: weights.guess});
  }
  asked.slice(0, -1).forEach((word, i) => {
    const pair = word + asked[i + 1]!;
    if (vocabulary.isWhole(pair)) add(stem(pair), [i, i + 1]);
  });
  for (const {term, start, length} of concepts(counted.map((i) => stem(asked[i]!))))
    add(term, counted.slice(start, start + length));
  for (const shape of shapes(normalise(typed))) add(shape, counted, {weight: weights.shape});
  return {terms: [...found.values()], words: counted.length, name: nameOf(typed)};
}

/** What a phrase is called: the stems of its words but stop words, so that "what is dropout" asks for "dropout". */
export const nameOf = (text: string): string =>
  words(text.slice(0, longestQuery))
    .filter((word) => !isStopWord(word))
    .map(stem)
    .join(' ');
