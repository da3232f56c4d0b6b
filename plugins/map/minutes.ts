import type {Root} from 'mdast';
import {leadOf, plainText, sectionNodes} from '../answers/parse';

/** Words a minute: a slow pace, for text with formulas in it. */
export const pace = 200;
/** Minutes to look at a worked example and change one of its numbers. */
export const exampleMinutes = 1;

const firstReading = ['explanation', 'whiteboard', 'worked-example', 'checklist'];

/**
 * Minutes of an answer's first reading, rounded: the short answer, the explanation, the whiteboard, the worked example and the
 * checklist, with a minute for each example that the page imports. Wrong answers are left for a second reading. A formula counts
 * as the words of its TeX.
 */
export function minutesOf(tree: Root): number {
  const read = [...leadOf(tree), ...firstReading.flatMap((id) => sectionNodes(tree, id))];
  const words = read.map(plainText).join(' ').split(/\s+/).filter(Boolean).length;
  const imports = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? node.value : [])).join('\n');
  const examples = new Set(imports.match(/@site\/src\/examples\/[\w-]+/g)).size;
  return Math.max(1, Math.round(words / pace + examples * exampleMinutes));
}
