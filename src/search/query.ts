import {shapes} from './shapes';
import {stem} from './stem';
import {canonicalOf, concepts, isStopWord, isWeak, normalise, words} from './terms';
import {tuning} from './tuning';
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
  /** As typed, in small letters. */
  text: string;
  terms: QueryTerm[];
  /** The words to cover by their place in the text, each as the stem that was taken for it. */
  words: Map<number, string>;
  /** The words with synonym groups in their place: what is compared with the names of pages. */
  phrase: Set<string>;
}

const longestQuery = 300;
const mostWords = 24;

/** What a reader asks for: the query's words as the index has them, with leave for typos and for a word still being typed. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const typed = text.slice(0, longestQuery);
  const asked = words(typed).slice(0, mostWords);
  const found = new Map<string, QueryTerm>();
  const add = (term: string, covers: number[], more: Partial<QueryTerm> = {}) => {
    if (!found.has(term)) found.set(term, {term, prefix: false, weight: 1, covers, ...more});
  };
  const stems: string[] = [];
  /** By stem: the place of its word. */
  const places: number[] = [];
  asked.forEach((word, place) => {
    if (isStopWord(word)) return;
    const unfinished = place === asked.length - 1 && !/\s$/.test(typed) && word.length > 1;
    const {meant, prefix, weight} = wordsMeant(word, unfinished, vocabulary);
    for (const one of meant) {
      stems.push(one);
      places.push(place);
      add(one, [place], {prefix, weight});
    }
  });
  asked.slice(0, -1).forEach((word, i) => {
    const pair = word + asked[i + 1]!;
    if (vocabulary.isWhole(pair)) add(stem(pair), [i, i + 1]);
  });
  for (const {term, start, length} of concepts(stems))
    add(term, places.slice(start, start + length), {weight: tuning.synonym});
  for (const shape of shapes(normalise(typed))) add(shape, places, {weight: tuning.shape});
  return {
    text: normalise(typed).trim(),
    terms: [...found.values()],
    words: new Map(places.map((place, i) => [place, stems[i]!])),
    phrase: new Set(canonicalOf(stems)),
  };
}

/** The stems that a word stands for: its own, or those of what it begins, joins or misspells. */
function wordsMeant(word: string, unfinished: boolean, vocabulary: Vocabulary) {
  const known = stem(word);
  if (vocabulary.has(word)) {
    const weak = word.length < 2 || /^\d+$/.test(word) || isWeak(known);
    return {meant: [known], prefix: unfinished && word.length > 2, weight: weak ? tuning.weak.text : 1};
  }
  const completed = unfinished ? vocabulary.complete(word) : undefined;
  if (completed) return {meant: [completed], prefix: true, weight: 1};
  const parts = vocabulary.split(word);
  if (parts) return {meant: parts.map(stem), prefix: false, weight: 1};
  const guess = vocabulary.nearest(word) ?? vocabulary.complete(word) ?? known;
  return {meant: [guess], prefix: unfinished, weight: tuning.guess};
}
