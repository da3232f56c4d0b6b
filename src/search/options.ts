import type {Piece, Result} from './records';

/** One line of the list under the box. */
export type Option =
  | {kind: 'recent'; query: string}
  | {kind: 'page'; path: string; title: Piece[]; topic: string; text: Piece[]}
  | {kind: 'section'; path: string; title: Piece[]; text: Piece[]};

/** Results in the order of the keyboard: each page, and right behind it its sections. */
export function optionsOf(results: readonly Result[]): Option[] {
  return results.flatMap(({path, title, topic, text, sections}): Option[] => [
    {kind: 'page', path, title, topic, text},
    ...sections.map((section) => ({
      kind: 'section' as const,
      path: section.path,
      title: section.heading,
      text: section.text,
    })),
  ]);
}
