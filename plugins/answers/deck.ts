import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import type {Card} from '../../src/practice/deck';
import {isJsx, leadOf, nodes, plainText, renderNodes, sectionNodes} from './parse';

/** The items of the lists of a section. */
export const listItems = (tree: Root, id: string) =>
  sectionNodes(tree, id).flatMap((node) => (node.type === 'list' ? node.children : []));

/** Faults in what practice shows: it has no page around it to resolve a component, an expression or a citation. */
export function deckProblems(file: string, tree: Root): string[] {
  const section: Root = {type: 'root', children: listItems(tree, 'checklist')};
  const isBare = [...nodes(section)].every(
    (node) => !isJsx(node) && node.type !== 'link' && !node.type.endsWith('Expression'),
  );
  const mute = listItems(tree, 'follow-ups').filter((item) => !saidIn(item));
  return [
    ...(isBare && !/\[@/.test(plainText(section))
      ? []
      : [
          `${file} has a link, citation, component or expression under "A strong answer has"; /practice shows it too, so keep to prose and formulas`,
        ]),
    ...mute.map(
      (item) =>
        `${file} has a follow-up without the interviewer's question: "${plainText(item)}"; write [The title?](./page.mdx) — "The question?"`,
    ),
  ];
}

/** What the interviewer says in a follow-up: all that stands in quotation marks behind the dash. */
const saidIn = (item: RootContent) =>
  /— "([\s\S]+)"$/.exec(plainText(item).trim())?.[1]?.replace(/\s+/g, ' ');

/** What practice shows of one answer; `id` is its path below `docs/` without the extension. */
export function cardOf(id: string, title: string, level: Card['level'], tree: Root): Card {
  const topic = path.posix.dirname(id);
  return {
    id,
    title,
    level,
    lead: renderNodes(leadOf(tree)),
    points: listItems(tree, 'checklist').map(({children}) =>
      renderNodes(
        children.flatMap((node): RootContent[] => (node.type === 'paragraph' ? node.children : [node])),
      ),
    ),
    followUps: listItems(tree, 'follow-ups').flatMap((item) => {
      const link = [...nodes({type: 'root', children: [item]})].find((node) => node.type === 'link');
      const said = saidIn(item);
      const to = link && path.posix.join(topic, link.url.replace(/\.mdx(#.*)?$/, ''));
      return said && to ? [{id: to, said}] : [];
    }),
  };
}
