import fs from 'node:fs';
import path from 'node:path';
import type {Element, Root, RootContent} from 'hast';
import {nodes} from './parse';

// Not an option: those of the configuration are written into a script of the site.
const siteDir = path.resolve(__dirname, '../..');

/** Components without state: what the build made of them holds for as long as the page is open. */
const stateless = new Set(['Formula', 'Num', 'PageSymbols', 'Term', 'Wrong']);
/** The element that each of them makes, where one stands between paragraphs. */
const tags: Record<string, string> = {Formula: 'span', PageSymbols: 'p', Wrong: 'div'};

/** The figures that a page imports, each with the element that it makes. A figure has no state: see `eslint.config.mjs`. */
function figuresOf(tree: Root): Map<string, string> {
  const code = tree.children.map((node) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
  const imports = code.matchAll(/^import \{(\w+)\} from '@site\/(src\/figures\/\w+)';/gm);
  return new Map(
    [...imports].map(([, name, file]) => [name!, tagOf(name!, path.join(siteDir, `${file}.tsx`))]),
  );
}

/** The element that a figure makes: what its function returns, or that of the frame around it. */
function tagOf(name: string, file: string): string {
  const source = fs.readFileSync(file, 'utf8').split(`export function ${name}(`)[1] ?? '';
  const tag = /^ {2}return \(?\s*<(\w+)/m.exec(source)?.[1];
  if (!tag)
    throw new Error(`${file}: what does ${name} return? An element or a frame is expected behind "return".`);
  return /^[A-Z]/.test(tag) ? 'figure' : tag;
}

/**
 * Tells the browser what it need not make anew behind a screen that is already complete: each part of a page that never changes
 * stands in `<Still>`.
 */
export function rehypeStill() {
  return (tree: Root) => {
    const figures = figuresOf(tree);
    const isStill = (node: RootContent) => {
      if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
        return !node.value.includes('<');
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return true;
      const name = node.name ?? '';
      return /^[a-z]/.test(name) || stateless.has(name) || figures.has(name);
    };
    tree.children = tree.children.map((node) => {
      const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
      const tag = node.type === 'element' ? node.tagName : (tags[name] ?? figures.get(name));
      const isWhole = [node, ...nodes(node as never)].every((part) => isStill(part as RootContent));
      if (tag === undefined || !isWhole) return node;
      return {
        type: 'mdxJsxFlowElement',
        name: 'Still',
        attributes: [{type: 'mdxJsxAttribute', name: 'as', value: tag}],
        children: [node as Element],
      } as never;
    });
  };
}
