import {escapeHtml} from './escape';
import type {Work} from './bibliography';

/** A page that cites works. */
export interface CitingPage {
  permalink: string;
  /** The short name that the sidebar shows. */
  label: string;
  /** Keys of what it cites. */
  keys: ReadonlySet<string>;
}

/** The whole bibliography as HTML: a section for each letter, in each the works, under each work the pages that cite it. */
export function referenceList(works: readonly Work[], pages: readonly CitingPage[]): string {
  const letters = new Map<string, Work[]>();
  for (const work of works) {
    const letter = work.html.normalize('NFD')[0]!.toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), work]);
  }
  const contents = [...letters.keys()].map((letter) => `<a href="#letter-${letter}">${letter}</a>`).join(' ');
  const sections = [...letters].map(
    ([letter, list]) =>
      `<section id="letter-${letter}"><h2>${letter}</h2>${list.map((work) => entryHtml(work, pages)).join('')}</section>`,
  );
  return `<nav aria-label="First letters" style="line-height:2;word-spacing:1em">${contents}</nav>${sections.join('')}`;
}

function entryHtml({key, html}: Work, pages: readonly CitingPage[]): string {
  const id = key.toLowerCase();
  const links = pages
    .filter(({keys}) => keys.has(key))
    .map(({permalink, label}) => `<a href="${permalink}#bib-${id}">${escapeHtml(label)}</a>`);
  return `<div class="csl-entry" id="${id}">${html}<br><small>Cited in ${links.join(' · ')}</small></div>`;
}
