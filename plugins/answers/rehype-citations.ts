import type {Element, Root} from 'hast';
import rehypeCitation from 'rehype-citation';
import {visit} from 'unist-util-visit';

/** How every page cites: APA, each citation a link to the entry in the page's own list. */
export const citationStyle = {bibliography: 'references.bib', csl: 'apa', linkCitations: true} as const;

type Options = Parameters<typeof rehypeCitation>[0];
type Transform = (tree: Root, file: unknown) => Promise<unknown>;

/** Keys that the texts of a tree cite as `[@key, place; @key]`, in order, once each. */
function keysIn(tree: Root): string[] {
  const keys: string[] = [];
  visit(tree, 'text', ({value}) => {
    for (const [cited] of value.matchAll(/\[[^\]]*@[^\]]*\]/g))
      keys.push(...[...cited.matchAll(/@([\w-]+)/g)].map((match) => match[1]!));
  });
  return [...new Set(keys)];
}

/** Where several works are cited at once, rehype-citation leaves the letter of a year behind the link. */
function takeLetters({children}: Element) {
  for (const [i, link] of children.entries()) {
    const [text] =
      link.type === 'element' && /^#bib-/.test(String(link.properties.href)) ? link.children : [];
    const rest = children[i + 1];
    if (text?.type !== 'text' || rest?.type !== 'text' || !/\d$/.test(text.value)) continue;
    const letter = /^[a-z](?![a-z])/.exec(rest.value)?.[0] ?? '';
    text.value += letter;
    rest.value = rest.value.slice(letter.length);
  }
}

/**
 * rehype-citation prints each citation when it comes to it and never looks back: of two works of one author and year, the one cited
 * first stands without its letter. Here it meets all works of the page in a paragraph that is taken out again, so that every
 * letter is known from the first citation on.
 */
export function rehypeCitations(options: Options) {
  const cite = (rehypeCitation as unknown as (options: Options) => Transform)(options);
  return async (tree: Root, file: unknown) => {
    const known: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: keysIn(tree).map((key) => ({type: 'text', value: `[@${key}]`})),
    };
    tree.children.unshift(known);
    await cite(tree, file);
    tree.children.splice(tree.children.indexOf(known), 1);
    visit(tree, 'element', takeLetters);
  };
}
