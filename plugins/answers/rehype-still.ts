import fs from 'node:fs';
import path from 'node:path';
import type {Element, Root, RootContent} from 'hast';
import {nodes} from './parse';

/** Components without state: what the build made of them holds for as long as the page is open. */
const stateless = new Set(['Formula', 'Num', 'PageSymbols', 'Term', 'Wrong']);
/** The element that each of them makes, where one stands between paragraphs. */
const tags: Record<string, string> = {Formula: 'span', PageSymbols: 'p', Wrong: 'div'};

/** What a page imports of a folder of `src/`, one component a line: name and file. */
function importsOf(tree: Root, folder: string): [name: string, file: string][] {
  const code = tree.children.map((node) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
  return [...code.matchAll(/^import \{(\w+)\} from '@site\/src\/(\w+)\/([\w-]+)';/gm)]
    .filter(([, , of]) => of === folder)
    .map(([, name, , file]) => [name!, file!]);
}

/** The element that a figure makes: what its function returns, or that of the frame around it. */
function tagOf(name: string, file: string): string {
  const source = fs.readFileSync(file, 'utf8').split(`export function ${name}(`)[1] ?? '';
  const tag = /^ {2}return \(?\s*<(\w+)/m.exec(source)?.[1];
  if (!tag)
    throw new Error(`${file}: what does ${name} return? An element or a frame is expected behind "return".`);
  return /^[A-Z]/.test(tag) ? 'figure' : tag;
}

/** A part of the page within a component. */
const within = (name: string, part: RootContent, attributes: object[] = []) =>
  ({type: 'mdxJsxFlowElement', name, attributes, children: [part as Element]}) as never;

/**
 * Tells the browser what it need not make anew behind a screen that is already complete: each part of a page that never changes
 * stands in `<Still>`, each worked example in `<Later>`.
 */
export function rehypeStill({siteDir}: {siteDir: string}) {
  return (tree: Root) => {
    // A figure has no state: see `eslint.config.mjs`.
    const figures = new Map(
      importsOf(tree, 'figures').map(([name, file]) => [
        name,
        tagOf(name, path.join(siteDir, `src/figures/${file}.tsx`)),
      ]),
    );
    const examples = new Map(importsOf(tree, 'examples'));
    const isStill = (node: RootContent) => {
      if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
        return !node.value.includes('<');
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return true;
      const name = node.name ?? '';
      return /^[a-z]/.test(name) || stateless.has(name) || figures.has(name);
    };
    tree.children = tree.children.map((node) => {
      const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
      // Alone in an element, where what waits cannot be taken for what stands beside it.
      if (examples.has(name)) return within('div', within('Later', node));
      const tag = node.type === 'element' ? node.tagName : (tags[name] ?? figures.get(name));
      const isWhole = [node, ...nodes(node as never)].every((part) => isStill(part as RootContent));
      if (tag === undefined || !isWhole) return node;
      return within('Still', node, [{type: 'mdxJsxAttribute', name: 'as', value: tag}]);
    });
  };
}
