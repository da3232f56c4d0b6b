import type {Root, Text} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * BibTeX's "and others" reaches the page as an author called "others"; what is meant is "et al.". Runs after rehype-citation.
 */
export function rehypeEtAl() {
  return (tree: Root) =>
    visit(tree, 'text', (node: Text) => {
      node.value = node.value.replace(/,? & others\b/g, ' et al.').replace(/et al\.\./g, 'et al.');
    });
}
