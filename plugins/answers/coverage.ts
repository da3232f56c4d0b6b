import type {WrongAnswer} from './answer-problems';
import {sourceQuestions} from './source-questions';

/** What the source pages need of an answer. */
export interface CoveringAnswer {
  title: string;
  permalink: string;
  /** Ids of the source questions that it answers. */
  sources: string[];
  wrong: WrongAnswer[];
}

/** One question of a source, in our words: the answers that take it up, and the mistakes of the source that they correct. */
export interface SourceQuestion {
  /** `q1` … `q56`: the anchor on the source's page, for good. */
  id: string;
  answers: {title: string; permalink: string}[];
  mistakes: {claim: string; kind: string; permalink: string}[];
}

/** How much of a source is answered and corrected. `list` is undefined for the usual mistakes that no source makes. */
export interface SourceCount {
  list?: string;
  questions: number;
  answers: number;
  /** Corrections by kind; empty for usual mistakes, which have none. */
  kinds: Record<string, number>;
  corrections: number;
}

/** The questions of a list in its own order, each with its answers: the one that names it earliest first. */
export function questionsOf(
  list: keyof typeof sourceQuestions,
  answers: readonly CoveringAnswer[],
): SourceQuestion[] {
  return Array.from({length: sourceQuestions[list]}, (_, i) => {
    const id = `q${i + 1}`;
    const source = `${list}/${id}`;
    return {
      id,
      answers: answers
        .filter(({sources}) => sources.includes(source))
        .sort((a, b) => a.sources.indexOf(source) - b.sources.indexOf(source))
        .map(({title, permalink}) => ({title, permalink})),
      mistakes: answers.flatMap(({permalink, wrong}) =>
        wrong
          .filter(({sources}) => sources.includes(source))
          .map(({id: place, claim, kind = ''}) => ({claim, kind, permalink: `${permalink}#wrong-${place}`})),
      ),
    };
  });
}

/** Each list's counts, in the order of the lists, and last the usual mistakes. A mistake of two lists counts in both. */
export function countsOf(answers: readonly CoveringAnswer[]): SourceCount[] {
  const corrections = answers.flatMap(({wrong}) => wrong);
  const ofList = (list: string) => (source: string) => source.startsWith(`${list}/`);
  const counted = Object.entries(sourceQuestions).map(([list, questions]): SourceCount => {
    const own = corrections.filter(({sources}) => sources.some(ofList(list)));
    const kinds: Record<string, number> = {};
    for (const {kind = ''} of own) kinds[kind] = (kinds[kind] ?? 0) + 1;
    return {
      list,
      questions,
      answers: answers.filter(({sources}) => sources.some(ofList(list))).length,
      kinds,
      corrections: own.length,
    };
  });
  const usual = corrections.filter(({sources}) => sources.length === 0).length;
  return [...counted, {questions: 0, answers: 0, kinds: {}, corrections: usual}];
}

/** Source questions that no answer takes up. (One that does not exist is a fault of the answer that names it.) */
export function coverageProblems(answers: readonly CoveringAnswer[]): string[] {
  return (Object.keys(sourceQuestions) as (keyof typeof sourceQuestions)[]).flatMap((list) =>
    questionsOf(list, answers)
      .filter((question) => question.answers.length === 0)
      .map(({id}) => `${list}/${id} has no answer; name it under "sources" of the page that answers it`),
  );
}
