import type {CheerioAPI} from 'cheerio';

/** Attributes that name ids, one or more with spaces between. */
const naming = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
];

/** The place of a page in the book, or of an id on that page: `/topic/answer#id` is `topic.answer.id`. */
export const anchorOf = (path: string, id = '') =>
  [...path.split('/').filter(Boolean), ...(id ? [id] : [])].join('.');

/** Gives each id of a page its place in the book, wherever the page names it: links come later, see `bindLinks`. */
export function moveIds($: CheerioAPI, path: string) {
  const moved = (id: string) => anchorOf(path, id);
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    const {attribs, name} = element;
    if (attribs.id) attribs.id = moved(attribs.id);
    for (const key of naming)
      if (attribs[key]) attribs[key] = attribs[key].trim().split(/\s+/).map(moved).join(' ');
    for (const [key, value] of Object.entries(attribs)) {
      if (value.includes('url(#'))
        attribs[key] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${moved(id)})`);
      // <use href="#id">: a link inside a drawing, not one for readers.
      if (name !== 'a' && /^(xlink:)?href$/.test(key) && value.startsWith('#'))
        attribs[key] = `#${moved(value.slice(1))}`;
    }
  }
}

/** Where the book stands on the web, and what stands in it. */
export interface Places {
  /** Scheme, host and base path of the site, with a slash at the end. */
  site: string;
  /** Every page of the book by its path (`/topic/answer`), with the ids that it has there. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Leads the links of the page at `path` to their places in the book: to the id if the book has it, else to the page; a cited work
 * to the one list of references. A page of the site that is not in the book keeps its full address, as do other sites.
 */
export function bindLinks($: CheerioAPI, path: string, {site, pages}: Places) {
  const {origin, pathname: base} = new URL(site);
  for (const {attribs} of $('a[href]').toArray()) {
    const url = new URL(attribs.href!, `${origin}${base}${path.slice(1)}`);
    if (url.origin !== origin || !url.pathname.startsWith(base)) continue;
    const target = `/${url.pathname.slice(base.length)}`.replace(/(.)\/$/, '$1');
    const id = decodeURIComponent(url.hash.slice(1));
    const work = id.startsWith('bib-') && target === path ? id.slice(4) : undefined;
    if (work) attribs.href = `#${anchorOf('/reference/references', work)}`;
    else if (pages.has(target))
      attribs.href = `#${anchorOf(target, pages.get(target)!.has(id) ? id : undefined)}`;
    else attribs.href = url.href;
  }
}
