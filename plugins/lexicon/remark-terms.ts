import path from 'node:path';
import type {Heading, Link, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast';
import {termId} from '../../src/lexicon/term-id';
import {headingOf, isJsx, nodes} from '../answers/parse';
import {glossary, type Term} from './glossary';
import {createMatcher, type Match} from './match';

/** Marks of one page, and of one paragraph or list item: more would make the text restless. */
export const most = {page: 16, block: 3} as const;

/** What may hold prose to mark. Headings, tables, links, code, formulas and stressed words (the page itself explains those) may not. */
const isOpen = (node: RootContent) =>
  /^(paragraph|list|listItem|blockquote)$/.test(node.type) || (isJsx(node) && node.name === 'Wrong');
const isBlock = (node: RootContent) => node.type === 'paragraph' || node.type === 'listItem';

/** Sections that only point elsewhere. */
const elsewhere = new Set(['follow-ups', 'references']);

const findTerms = createMatcher(glossary.filter(({isCommon}) => !isCommon));

/** A heading's id: still in its text, or where Docusaurus has put it before this plugin runs. */
const idOf = (node: Heading) =>
  headingOf(node).id ?? (node.data as {hProperties?: {id?: string}} | undefined)?.hProperties?.id;

/** The answer that a relative link leads to: `../optimization/momentum.mdx#x` → `optimization/momentum`. */
const targetOf = ({url}: Link, page: string) =>
  path.posix.join(path.posix.dirname(page), url.replace(/(\.mdx)?(#.*)?$/, ''));

/**
 * Marks the first use of each term on an answer's page, after the short answer: `GRU` becomes `<Term of="gru">GRU</Term>`.
 * A term whose home is this page, or to whose home the text has linked before, is not marked.
 * @param page `topic/answer`
 * @returns the terms that were marked
 */
export function markTerms(tree: Root, page: string): Term[] {
  const known = new Set(glossary.filter(({home}) => home === page));
  const marked: Term[] = [];

  const learn = (node: RootContent) => {
    for (const inner of [node, ...nodes(node)]) {
      if (inner.type === 'link') {
        const target = targetOf(inner, page);
        for (const term of glossary) if (term.home === target) known.add(term);
      } else if (inner.type === 'text') for (const {term} of findTerms(inner.value)) known.add(term);
    }
  };

  const visit = (parent: Parents, left: {marks: number}) => {
    for (let i = 0; i < parent.children.length; i++) {
      const node = parent.children[i]! as RootContent;
      if (node.type === 'text') {
        const pieces = split(node, left);
        parent.children.splice(i, 1, ...(pieces as never[]));
        i += pieces.length - 1;
      } else if (isOpen(node)) visit(node as Parents, isBlock(node) ? {marks: most.block} : left);
      else if (/^(emphasis|strong|link)$/.test(node.type)) learn(node);
    }
  };

  const split = (node: Text, left: {marks: number}): PhrasingContent[] => {
    const pieces: PhrasingContent[] = [];
    let at = 0;
    for (const match of firstUses(node.value, left)) {
      pieces.push({type: 'text', value: node.value.slice(at, match.start)}, mark(match, node.value));
      at = match.end;
    }
    return [...pieces, {type: 'text', value: node.value.slice(at)}];
  };

  const firstUses = (text: string, left: {marks: number}): Match[] => {
    const citations = [...text.matchAll(/\[[^\]]*@[^\]]*\]/g)].map(({index, 0: {length}}) => ({
      start: index,
      end: index + length,
    }));
    return findTerms(text).filter(({term, start, end}) => {
      const isCited = citations.some((citation) => start < citation.end && end > citation.start);
      if (isCited || known.has(term) || left.marks === 0 || marked.length === most.page) return false;
      known.add(term);
      marked.push(term);
      left.marks--;
      return true;
    });
  };

  let section: string | undefined;
  for (const node of tree.children) {
    if (node.type === 'heading') section = idOf(node) ?? section;
    else if (section && !elsewhere.has(section) && isOpen(node))
      visit({type: 'root', children: [node]} as Root, {marks: most.block});
  }
  return marked;
}

/** A marked term, as MDX compiles it; the vocabulary of `src/theme/MDXComponents` has `Term`. */
const mark = ({term, start, end}: Match, text: string) =>
  ({
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{type: 'mdxJsxAttribute', name: 'of', value: termId(term.term)}],
    children: [{type: 'text', value: text.slice(start, end)}],
  }) as PhrasingContent;

/** Puts the control that lists the page's symbols at the head of the whiteboard, where the formulas are. */
function offerSymbols(tree: Root) {
  const at = tree.children.findIndex((node) => node.type === 'heading' && idOf(node) === 'whiteboard');
  if (at >= 0)
    tree.children.splice(at + 1, 0, {
      type: 'mdxJsxFlowElement',
      name: 'PageSymbols',
      attributes: [],
      children: [],
    } as RootContent);
}

/** The remark plugin: marks the terms of answers and offers their symbols; leaves topic and reference pages alone. */
export function remarkTerms() {
  return (tree: Root, file: {path?: string}) => {
    const page = /\/docs\/([^/]+\/[^/_][^/]*)\.mdx$/.exec((file.path ?? '').replaceAll('\\', '/'))?.[1];
    if (!page || page.startsWith('reference/') || page.endsWith('/index')) return;
    markTerms(tree, page);
    offerSymbols(tree);
  };
}
