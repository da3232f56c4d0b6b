import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {Heading, Root, RootContent} from 'mdast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {katexOptions} from '../../src/components/katex-options';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);
const toHtml = unified().use(remarkRehype).use(rehypeKatex, katexOptions).use(rehypeStringify);

/** The syntax tree of an MDX body with formulas. Throws what MDX would: the reader of the message sees line and column. */
export function parseBody(body: string): Root {
  return parser.parse(body) as Root;
}

/** A page as its author wrote it. */
export interface Source {
  /** Path from the project's root, for messages. */
  file: string;
  body: string;
  /** Number of lines before the body. */
  firstLine: number;
  tree: Root;
}

/** A page's text split from its front matter, and parsed. Throws what `parseBody` does. */
export function sourceOf(file: string, text: string): Source {
  const match = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text);
  const head = match?.[0] ?? '';
  const body = text.slice(head.length);
  return {file, body, firstLine: head.split('\n').length - 1, tree: parseBody(body)};
}

/** The source of a page of the docs. Not kept for the next who asks: the trees of all pages take half a gigabyte. */
export async function readSource(siteDir: string, doc: LoadedVersion['docs'][number]): Promise<Source> {
  const file = doc.source.replace('@site/', '');
  return sourceOf(file, await fs.readFile(path.join(siteDir, file), 'utf8'));
}

/** Every node of a tree, depth first. */
export function* nodes(node: Root | RootContent): Generator<RootContent> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    yield child;
    yield* nodes(child);
  }
}

type Jsx = Extract<RootContent, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;

/** Whether a node is a component or an element. */
export const isJsx = (node: RootContent): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attributes of a component that are plain text. */
export function attributesOf(node: Jsx): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((a) =>
      a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [],
    ),
  );
}

/** Keys of the works that a page cites, as `[@key, sec. 2]`. */
export function citedKeys(tree: Root): string[] {
  const texts = [...nodes(tree)].flatMap((node) => (node.type === 'text' ? [node.value] : []));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/@([\w-]+)/g)].map((match) => match[1]!)))];
}

/** The words that a reader sees in a node; formulas count as what they say in TeX. */
export function plainText(node: Root | RootContent): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node && node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression'
    ? node.value
    : '';
}

/** A heading's words and the id pinned to it by `{/* #id *\/}`. */
export function headingOf(node: Heading) {
  const last = node.children.at(-1);
  const pinned =
    last?.type === 'mdxTextExpression' ? /^\/\*\s*#([\w-]+)\s*\*\/$/.exec(last.value.trim())?.[1] : undefined;
  return {text: plainText(node).trim(), id: pinned};
}

/** The nodes of the lead: all that stands before the first heading. */
export function leadOf(tree: Root): RootContent[] {
  const end = tree.children.findIndex((node) => node.type === 'heading');
  return tree.children
    .slice(0, end < 0 ? undefined : end)
    .filter((node) => node.type !== 'mdxjsEsm' && node.type !== 'mdxFlowExpression');
}

/** The lead as HTML with finished formulas. */
export function renderNodes(children: RootContent[]): string {
  const html = toHtml.runSync({type: 'root', children} as Root);
  return toHtml.stringify(html as never);
}

/** The nodes between a level-two heading and the next. */
export function sectionNodes(tree: Root, id: string): RootContent[] {
  const isSection = (node: RootContent) => node.type === 'heading' && node.depth === 2;
  const start = tree.children.findIndex((node) => isSection(node) && headingOf(node as Heading).id === id);
  if (start < 0) return [];
  const end = tree.children.findIndex((node, i) => i > start && isSection(node));
  return tree.children.slice(start + 1, end < 0 ? undefined : end);
}

/** The first formulas that an answer sets apart on its whiteboard, as TeX: at most two, for a sheet of many answers. */
export function keyFormulas(tree: Root): string[] {
  const whiteboard = {type: 'root', children: sectionNodes(tree, 'whiteboard')} as Root;
  return [...nodes(whiteboard)].flatMap((node) => (node.type === 'math' ? [node.value] : [])).slice(0, 2);
}
