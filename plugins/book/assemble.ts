import {anchorOf} from './anchors';
import {
  contents,
  cover,
  type Entry,
  escape,
  imprint,
  opener,
  pageName,
  type Part,
  runningHeads,
} from './front';
import {appendix, bindLeaves, type Chapter, readLeaves} from './pages';

export interface BookOptions {
  /** The folder of the built site. */
  build: string;
  /** Scheme, host and base path of the site, with a slash at the end. */
  site: string;
  title: string;
  tagline: string;
  version: string;
  chapters: readonly Chapter[];
  /** Style of the book, a list of style sheets in CSS. */
  css: string;
  /** Addresses of the style sheets of the site. */
  styles: readonly string[];
}

/**
 * The book as one HTML page, from the finished pages of a built site: cover, imprint, contents, a chapter for each topic, and the
 * appendix. Ids are unique, links between pages lead inside, and page numbers (`a.page-of`) wait to be filled in by `fillPages`.
 * The same build gives the same text. Throws when a page is missing.
 */
export function assembleBook({
  build,
  site,
  title,
  tagline,
  version,
  chapters,
  css,
  styles,
}: BookOptions): string {
  const leaves = readLeaves(build, new URL(site).pathname, chapters);
  const topics = new Set(chapters.map(({path}) => path));
  const bound = bindLeaves(leaves, site, (path) => (topics.has(path) || appendix.includes(path) ? 1 : 2));
  const entry = (path: string): Entry => ({anchor: anchorOf(path), title: leaves.get(path)!.title});
  const parts: Part[] = [
    ...chapters.map(({path, answers}) => ({...entry(path), answers: answers.map(entry)})),
    ...appendix.map((path) => ({...entry(path), answers: []})),
  ];
  const body = [
    ...chapters.flatMap(({path, answers}, i) => [
      opener(bound.get(path)!, i + 1, parts[i]!),
      ...answers.map((answer) => section('answer', answer, bound.get(answer)!)),
    ]),
    ...appendix.map((path) => section(`appendix ${path.split('/').at(-1)}`, path, bound.get(path)!)),
  ];
  const checked = [...leaves.values()].flatMap((leaf) => leaf.checked ?? []).sort();
  const count = (found: RegExp) => body.reduce((sum, part) => sum + (part.match(found)?.length ?? 0), 0);
  const facts = {
    answers: checked.length,
    topics: chapters.length,
    corrections: count(/<div[^>]*\.wrong-/g),
    formulas: count(/class="katex"/g),
    'cited works': count(/class="csl-entry"/g),
  };
  const heads = runningHeads(title, parts);
  return [
    '<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8">',
    `<title>${escape(title)}</title>`,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<style>${css}${heads}</style></head><body>`,
    cover(title, tagline, version),
    imprint({title, site, version, first: checked[0] ?? '', last: checked.at(-1) ?? '', facts}),
    contents(parts),
    ...body,
    '</body></html>',
  ].join('\n');
}

const section = (kind: string, path: string, html: string) =>
  `<section class="markdown ${kind}" style="page: ${pageName(anchorOf(path))}">${html}</section>`;
