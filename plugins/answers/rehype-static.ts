import {toHtml} from 'hast-util-to-html';
import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

const attribute = (name: string, value: string) => ({type: 'mdxJsxAttribute', name, value});

/** `dangerouslySetInnerHTML={{__html}}` as the syntax tree that MDX compiles. */
function innerHtml(html: string) {
  const property = {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: {type: 'Identifier', name: '__html'},
    value: {type: 'Literal', value: html},
  };
  const expression = {type: 'ObjectExpression', properties: [property]};
  const estree = {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}]};
  const value = {
    type: 'mdxJsxAttributeValueExpression',
    value: `{__html: ${JSON.stringify(html)}}`,
    data: {estree},
  };
  return {type: 'mdxJsxAttribute', name: 'dangerouslySetInnerHTML', value};
}

/** The bibliography's addresses as links. */
export const linkAddresses = (html: string) =>
  html.replace(/https?:\/\/[^\s<]+[^\s<.,)]/g, (url) => `<a href="${url}">${url}</a>`);

/**
 * Citations and bibliographies never change in the browser: they become one element with finished HTML, so that React does not
 * hydrate their many spans. Bibliography anchors are ids of that HTML, unknown to Docusaurus' link checker; the built-site test
 * resolves them.
 */
export function rehypeStatic() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const id = String(node.properties.id ?? '');
      const isCitation = id.startsWith('citation--');
      if (!parent || index === undefined || !(isCitation || id === 'refs')) return undefined;
      const html = toHtml(node.children);
      parent.children[index] = {
        type: node.tagName === 'div' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
        name: node.tagName,
        attributes: isCitation ? [innerHtml(html), attribute('id', id)] : [innerHtml(linkAddresses(html))],
        children: [],
      } as never;
      return SKIP;
    });
  };
}
