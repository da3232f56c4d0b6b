import katex from 'katex';
import type {RootContent} from 'mdast';
import {katexOptions} from '../../src/components/katex-options';
import {attributesOf, citedKeys, headingOf, isJsx, nodes, type Source} from './parse';

export interface Page extends Source {
  bibliography: ReadonlySet<string>;
}

/** Faults that any page can have: formulas that KaTeX refuses, ids twice, headings without an id, unknown citations. */
export function pageProblems({file, body, firstLine, tree, bibliography}: Page): string[] {
  const at = (node: RootContent, message: string) =>
    `${file}:${(node.position?.start.line ?? 0) + firstLine} ${message}`;
  const problems: string[] = [];
  const ids = new Map<string, number>();
  for (const node of nodes(tree)) {
    if (node.type === 'math' || node.type === 'inlineMath') {
      try {
        katex.renderToString(node.value, {...katexOptions, displayMode: node.type === 'math'});
      } catch (error) {
        problems.push(at(node, `formula ${JSON.stringify(node.value)}: ${(error as Error).message}`));
      }
    }
    let id: string | undefined;
    if (node.type === 'heading') {
      const heading = headingOf(node);
      id = heading.id;
      if (!id)
        problems.push(at(node, `heading "${heading.text}" has no pinned id; end it with {/* #its-id */}`));
      if (node.depth === 1)
        problems.push(at(node, `heading "${heading.text}" is an h1; the title stands in front matter`));
      if (node.children.some((child) => child.type === 'inlineMath'))
        problems.push(at(node, `heading "${heading.text}" has a formula; say it in words`));
    } else if (isJsx(node)) {
      const given = attributesOf(node).id;
      if (given && node.name === 'Wrong') id = `wrong-${given}`;
      if (/^[a-z]/.test(node.name ?? 'div'))
        problems.push(at(node, `<${node.name}> is plain HTML; write Markdown or use a component`));
    }
    if (id) {
      if (ids.has(id))
        problems.push(at(node, `id "${id}" is already on line ${ids.get(id)}; give one of them another id`));
      ids.set(id, (node.position?.start.line ?? 0) + firstLine);
    }
  }
  const lines = body.split('\n');
  lines.forEach((line, i) => {
    if (!/^\|[-:| ]+\|$/.test(lines[i + 1] ?? '')) return;
    const columns = line
      .replace(/\$[^$]*\$/g, '')
      .split('|')
      .slice(1, -1);
    if (columns.some((head) => !/[\p{L}\d]/u.test(head)))
      problems.push(
        `${file}:${i + 1 + firstLine} a column of this table has no words in its head; name it, for those who hear it`,
      );
  });
  // rehype-citation would link each of the two to the entry of the other.
  for (const [cited, key] of body.matchAll(/\[[^\]]*@([a-z-]+\d{4})[a-z]?\b[^\]]*; @\1[a-z]?\b[^\]]*\]/g))
    problems.push(`${file} cites two works of ${key} in ${cited}; give each its own brackets`);
  for (const key of citedKeys(tree)) {
    if (!bibliography.has(key))
      problems.push(
        `${file} cites @${key}, which references.bib does not have; add the work or correct the key`,
      );
  }
  return problems;
}
