import type {CheerioAPI} from 'cheerio';
import {builtPage} from '../answers/ledger';
import {anchorOf, bindLinks, moveIds} from './anchors';
import {letterList, lettersOf, nameOf, relettered} from './citations';
import {lowerHeadings, toPaper} from './paper';

/** Pages that follow the answers, each a chapter of its own. */
export const appendix = ['/reference/glossary', '/reference/notation', '/reference/references'];
const listOfWorks = '/reference/references';

/** A topic and its answers in reading order, as paths: `/topic`, `/topic/answer`. */
export interface Chapter {
  path: string;
  answers: string[];
}

/** A page made ready for the book; `$` holds its text alone. */
interface Leaf {
  path: string;
  title: string;
  /** The day on which an answer was last checked; none for other pages. */
  checked?: string;
  $: CheerioAPI;
}

/** Reads the pages of the book out of a built site. Throws when a page is missing or has no text. */
export function readLeaves(build: string, baseUrl: string, chapters: readonly Chapter[]): Map<string, Leaf> {
  const paths = [...chapters.flatMap(({path, answers}) => [path, ...answers]), ...appendix];
  const leaves = new Map(paths.map((path) => [path, readLeaf(build, path)]));
  const works = leaves.get(listOfWorks)!.$;
  const letters = lettersOf(
    works('.csl-entry')
      .toArray()
      .map(({attribs}) => attribs.id!),
    namesOfWorks(leaves.values()),
  );
  letterList(works, letters);
  const citedOn = new Map<string, string[]>();
  for (const {path, $} of leaves.values()) {
    for (const link of $('a[href^="#bib-"]').toArray()) {
      const key = link.attribs.href!.slice(5);
      $(link).text(relettered($(link).text(), letters.get(key)));
      citedOn.set(key, [...new Set([...(citedOn.get(key) ?? []), path])]);
    }
  }
  for (const entry of works('.csl-entry').toArray()) {
    const cited = (citedOn.get(entry.attribs.id!) ?? []).map(
      (path) => `<a class="page-of" href="${baseUrl}${path.slice(1)}">000</a>`,
    );
    // A work of a topic that this book leaves out.
    if (cited.length === 0) works(entry).remove();
    else
      works(entry)
        .find('small')
        .html(`Cited from p. ${cited.join(' ')}`);
  }
  return leaves;
}

function readLeaf(build: string, path: string): Leaf {
  const $ = builtPage(build, path);
  const text = $('.markdown').first();
  if (text.length === 0) throw new Error(`${path} has no text for the book: build the site first.`);
  const title = text.find('h1').first().text();
  const checked = text.find('header time').attr('datetime');
  $('body').empty().append(text);
  toPaper($);
  // How to use the page on a screen.
  if (path === '/reference/glossary' || path === listOfWorks) text.children('p').first().remove();
  return {path, title, checked, $};
}

/** The name and year by which each work is cited, in its longest form. */
function namesOfWorks(leaves: Iterable<Leaf>): Map<string, string> {
  const names = new Map<string, string>();
  for (const {$} of leaves)
    for (const link of $('a[href^="#bib-"]').toArray()) {
      const key = link.attribs.href!.slice(5);
      const name = nameOf($(link).text());
      if (name.length > (names.get(key)?.length ?? 0)) names.set(key, name);
    }
  return names;
}

/**
 * Sets the pages in their places: ids and links lead inside the book, headings stand below the page's own, which has level `topOf`.
 * Returns the HTML of each page's text by its path.
 */
export function bindLeaves(
  leaves: ReadonlyMap<string, Leaf>,
  site: string,
  topOf: (path: string) => number,
): Map<string, string> {
  const idsOf = ({$}: Leaf) =>
    new Set(
      $('[id]')
        .toArray()
        .map(({attribs}) => attribs.id!),
    );
  const pages = new Map([...leaves].map(([path, leaf]) => [path, idsOf(leaf)]));
  return new Map(
    [...leaves].map(([path, {$}]) => {
      bindLinks($, path, {site, pages});
      // What an interviewer asks next is a page to turn to.
      for (const link of $('#follow-ups + ul > li > a:first-child[href^="#"]').toArray())
        $(link).after(` <a class="page-of" href="${link.attribs.href}">000</a>`);
      $('#checklist + ul').attr('data-checklist', '');
      moveIds($, path);
      lowerHeadings($, topOf(path));
      const header = $('.markdown > header').first();
      header.find('h1, h2').first().attr('id', anchorOf(path));
      // Chromium doubles the bookmark of a heading that is the first text of its page.
      header.prepend(
        header.find('p').length > 0 ? header.find('p').first() : '<p class="kicker">Appendix</p>',
      );
      return [path, $('.markdown').first().html()!];
    }),
  );
}
