import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {RootContent} from 'mdast';
import {readable} from '../../src/search/tex';
import {citedKeys, leadOf, readSource} from '../answers/parse';
import type {CitingPage} from './list';

type Doc = LoadedVersion['docs'][number];

/** A page of the docs as its readers elsewhere need it: references, structured data. */
export interface Page extends CitingPage {
  doc: Doc;
  /** What stands before the first heading: of an answer, its short form. */
  lead: ReturnType<typeof leadOf>;
}

/** Whether a page is an answer, and not a topic or a reference page. */
export const isAnswer = ({doc}: Page) => 'level' in doc.frontMatter;

const known = new WeakMap<LoadedVersion, Promise<Page[]>>();

/** All pages of the sidebars in reading order, read once however many plugins ask. */
export function readPages(siteDir: string, version: LoadedVersion): Promise<Page[]> {
  const pages = known.get(version) ?? read(siteDir, version);
  known.set(version, pages);
  return pages;
}

async function read(siteDir: string, {docs, sidebars}: LoadedVersion): Promise<Page[]> {
  const labels = labelsOf(sidebars);
  const order = [...labels.keys()];
  const listed = docs
    .filter(({id}) => labels.has(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return Promise.all(
    listed.map(async (doc) => {
      const {tree} = await readSource(siteDir, doc);
      const label = labels.get(doc.id) ?? doc.title;
      return {doc, permalink: doc.permalink, label, keys: new Set(citedKeys(tree)), lead: leadOf(tree)};
    }),
  );
}

/** Ids of all pages in the sidebars, in reading order, each with its short name where it has one. */
function labelsOf(sidebars: unknown, label?: string): Map<string, string | undefined> {
  if (typeof sidebars !== 'object' || sidebars === null) return new Map();
  const item = sidebars as {type?: string; id?: string; label?: string; link?: unknown; items?: unknown};
  if (item.type === 'doc' || item.type === 'ref') return new Map([[item.id!, item.label ?? label]]);
  const parts =
    item.type === 'category'
      ? [labelsOf(item.link, item.label), labelsOf(item.items)]
      : Object.values(sidebars).map((part) => labelsOf(part));
  return new Map(parts.flatMap((part) => [...part]));
}

/** The words of a node as plain text, each formula as a line that can be read. */
export function textOf(node: RootContent): string {
  if (node.type === 'math' || node.type === 'inlineMath') return readable(node.value);
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value.replace(/\s+/g, ' ') : '';
}
