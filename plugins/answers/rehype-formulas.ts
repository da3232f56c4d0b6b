import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

const attribute = (name: string, value: string | null) => ({type: 'mdxJsxAttribute', name, value});

/** The formula in an element of remark-math: `code.math-inline`, or `pre > code.math-display`. */
function formulaOf(node: Element): {tex: string; isDisplay: boolean} | undefined {
  const code = node.tagName === 'pre' ? node.children[0] : node;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const classes = String(code.properties.className ?? '');
  const text = code.children[0];
  if (!classes.includes('language-math') || text?.type !== 'text') return undefined;
  return {tex: text.value, isDisplay: classes.includes('math-display')};
}

/**
 * Makes each formula of a page a `<Formula tex>`: the build sets it, and the page's script carries the TeX alone instead of
 * KaTeX's hundreds of spans.
 */
export function rehypeFormulas() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const formula = formulaOf(node);
      if (!formula || !parent || index === undefined) return undefined;
      const type = formula.isDisplay ? 'mdxJsxFlowElement' : 'mdxJsxTextElement';
      const attributes = [
        attribute('tex', formula.tex),
        ...(formula.isDisplay ? [attribute('display', null)] : []),
      ];
      parent.children[index] = {type, name: 'Formula', attributes, children: []} as never;
      return SKIP;
    });
  };
}
