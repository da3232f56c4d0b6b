import fs from 'node:fs';

export interface Query {
  /** Where it is from; see the first line of `queries.tsv`. */
  set: string;
  text: string;
  /** Last parts of the addresses of the answers that count, any of them. */
  answers: string[];
}

/** Names of the sets, oldest first. */
export const sets = ['sample', 'own', 'fresh', 'tune', 'check', 'web', 'unseen', 'held-out', 'blind'];

/** What an engine finds for a query: last parts of addresses, best first. */
export type Find = (query: string) => string[];

const slugOf = (path: string) => path.split('/').at(-1)!;

/** The queries of `queries.tsv` whose answers are all among the pages, and so can be asked fairly. */
export function queriesFor(paths: readonly string[]): Query[] {
  const slugs = new Set(paths.map(slugOf));
  return fs
    .readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [set, text, answers] = line.split('\t') as [string, string, string];
      return {set, text, answers: answers.split(',')};
    })
    .filter(({answers}) => answers.every((slug) => slugs.has(slug)));
}

export interface Quality {
  asked: number;
  /** Shares of the queries whose right answer stands first, or among the first three, and the mean reciprocal rank. */
  first: number;
  three: number;
  rank: number;
  /** Queries whose right answer does not stand first, and what does. */
  missed: string[];
}

export function measure(find: Find, queries: readonly Query[]): Quality {
  const places = queries.map(({text, answers}) => {
    const found = find(text);
    return {text, found, at: found.findIndex((slug) => answers.includes(slug))};
  });
  const share = (is: (at: number) => boolean) =>
    places.filter(({at}) => at >= 0 && is(at)).length / Math.max(1, places.length);
  return {
    asked: places.length,
    first: share((at) => at === 0),
    three: share((at) => at < 3),
    rank: places.reduce((sum, {at}) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / Math.max(1, places.length),
    missed: places
      .filter(({at}) => at !== 0)
      .map(({text, found}) => `${text}: ${found.slice(0, 3).join(', ') || 'nothing'}`),
  };
}
