import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import {load} from 'cheerio';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {citationStyle, rehypeCitations} from '../answers/rehype-citations';
import {rehypeEtAl} from '../answers/rehype-et-al';
import {linkAddresses} from '../answers/rehype-static';

/** A work of references.bib. */
export interface Work {
  key: string;
  /** The entry as the pages print it, its address a link; without the letter of a year, which differs from page to page. */
  html: string;
  title: string;
  /** Surnames with initials, or the name of an organization; the last may be "et al.". */
  authors: string[];
  url?: string;
}

/** What citation-js reads of an entry (CSL-JSON); the types of its own package are missing. */
interface Item {
  id: string;
  title: string;
  URL?: string;
  DOI?: string;
  author?: {family?: string; given?: string; 'non-dropping-particle'?: string}[];
}

let last: {siteDir: string; bibtex: string; works: Promise<Work[]>} | undefined;

/** All works, in the order of a printed list: by author, then by year. Formats them (3 s) only when `bibtex` has changed. */
export function worksOf(siteDir: string, bibtex: string): Promise<Work[]> {
  if (last?.siteDir !== siteDir || last.bibtex !== bibtex)
    last = {siteDir, bibtex, works: format(siteDir, bibtex)};
  return last.works;
}

async function format(siteDir: string, bibtex: string): Promise<Work[]> {
  const items = new Map(
    (new Cite(bibtex, {generateGraph: false}).data as Item[]).map((item) => [item.id, item]),
  );
  // Exactly the steps that the pages take, over a page that cites everything.
  const printed = await unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeCitations, {path: siteDir, ...citationStyle, noCite: ['@*']})
    .use(rehypeEtAl)
    .use(rehypeStringify)
    .process('[^ref]');
  const $ = load(String(printed));
  const keys = new Map([...items.keys()].map((key) => [key.toLowerCase(), key]));
  return $('.csl-entry')
    .toArray()
    .map((entry) => {
      const key = keys.get(entry.attribs.id!.replace('bib-', ''))!;
      const {title, author = [], DOI, URL: address} = items.get(key)!;
      return {
        key,
        html: linkAddresses(
          $(entry)
            .html()!
            .replace(/\((\d{4}|n\.d\.)-?[a-z]\)/, '($1)'),
        ),
        title,
        authors: author.map(nameOf),
        url: DOI ? `https://doi.org/${DOI}` : address,
      };
    });
}

const initials = (given: string) => given.replace(/(\p{L})[\p{L}']*\.?/gu, '$1.');

function nameOf({
  family = '',
  given = '',
  'non-dropping-particle': particle,
}: NonNullable<Item['author']>[number]): string {
  const name = particle ? `${particle} ${family}` : family;
  if (name === 'others') return 'et al.';
  return given ? `${name}, ${initials(given)}` : name;
}
