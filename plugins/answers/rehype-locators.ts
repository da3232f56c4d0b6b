import type {Root, Text} from 'hast';
import {visit} from 'unist-util-visit';

/** `@key, place` where the place is none of those that the citation library knows by itself. */
const unknownPlace = /(@[\w-]+), (?!(?:sec\.|section|chapter|figure|page|pp?\.) \d)([^;\]]+)/g;

/**
 * rehype-citation prints "section 2" and silently drops "equation 2" or "sections 2 and 3". Told that it is what follows a page,
 * it prints any place as it stands. Runs before rehype-citation.
 */
export function rehypeLocators() {
  return (tree: Root) =>
    visit(tree, 'text', (node: Text) => {
      if (node.value.includes('['))
        node.value = node.value.replace(/\[[^\]]*@[^\]]*\]/g, (cited) =>
          cited.replace(unknownPlace, '$1, page , $2'),
        );
    });
}
