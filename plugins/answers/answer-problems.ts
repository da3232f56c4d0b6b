import type {Heading, Root} from 'mdast';
import {deckProblems, listItems} from './deck';
import type {Page} from './page-problems';
import {attributesOf, citedKeys, headingOf, isJsx, leadOf, nodes, plainText, sectionNodes} from './parse';
import {sourceIds} from './source-questions';

/** The sections of an answer, in order: heading and id are the same on every page. */
export const sections = [
  ['Explanation', 'explanation'],
  ['On the whiteboard', 'whiteboard'],
  ['Worked example', 'worked-example'],
  ['Wrong answers you will hear', 'wrong-answers'],
  ['A strong answer has', 'checklist'],
  ['Follow-up questions', 'follow-ups'],
  ['References', 'references'],
] as const;

export const wrongKinds = ['wrong', 'misleading', 'garbled', 'outdated'] as const;
export const leadWords = 75;

/** One `<Wrong>` of an answer: a mistake that a reader could have learnt, and from which source. */
export interface WrongAnswer {
  id: string;
  claim: string;
  kind?: string;
  sources: string[];
}

/** The mistakes that an answer corrects, in order. */
export function wrongAnswersOf(tree: Root): WrongAnswer[] {
  return [...nodes(tree)]
    .filter(isJsx)
    .filter((node) => node.name === 'Wrong')
    .map((node) => {
      const {id = '', claim = '', kind, source = ''} = attributesOf(node);
      return {id, claim, kind, sources: source.split(/[\s,]+/).filter(Boolean)};
    });
}

/** Faults in the shape of an answer: the lead, the sections and their order, wrong answers, checklist, follow-ups. */
export function answerProblems({file, body, tree}: Page): string[] {
  const problems: string[] = [];
  const lead = leadOf(tree);
  const words = lead.map(plainText).join(' ').split(/\s+/).filter(Boolean).length;
  if (words === 0) problems.push(`${file} has no lead; begin with the 30-second answer`);
  if (words > leadWords)
    problems.push(`${file} has a lead of ${words} words; at most ${leadWords} can be said in 30 seconds`);
  if (
    lead.some((node) =>
      [node, ...nodes(node)].some((n) => isJsx(n) || n.type === 'link' || n.type === 'mdxTextExpression'),
    )
  ) {
    problems.push(
      `${file} has a link, component or expression in its lead; it also stands on the topic page, so keep to prose and formulas`,
    );
  }
  if (/\[@/.test(lead.map(plainText).join(' ')))
    problems.push(`${file} has a citation in its lead; cite in the explanation`);

  const omitted = [...body.matchAll(/\{\/\* Intentionally omitted: ([\w-]+) \*\/\}/g)].map(
    (match) => match[1]!,
  );
  const found = tree.children
    .filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
    .map(headingOf);
  for (const heading of found) {
    const section = sections.find(([, id]) => id === heading.id);
    if (!section)
      problems.push(
        `${file} has a section "${heading.text}" {#${heading.id}}; the sections are ${sections.map(([name, id]) => `${name} {#${id}}`).join(', ')}`,
      );
    else if (section[0] !== heading.text)
      problems.push(
        `${file} calls section #${section[1]} "${heading.text}"; it is "${section[0]}" on every page`,
      );
  }
  const order = found
    .map((heading) => sections.findIndex(([, id]) => id === heading.id))
    .filter((i) => i >= 0);
  if (order.some((index, i) => i > 0 && index < order[i - 1]!))
    problems.push(
      `${file} has its sections out of order; the order is ${sections.map(([, id]) => id).join(', ')}`,
    );
  for (const [name, id] of sections) {
    const present = found.some((heading) => heading.id === id);
    if (!present && !omitted.includes(id))
      problems.push(
        `${file} lacks "## ${name} {/* #${id} */}"; write it, or leave it out in words: {/* Intentionally omitted: ${id} */}`,
      );
    if (present && omitted.includes(id))
      problems.push(`${file} has the section ${id} and says that it is omitted; remove one`);
  }
  for (const id of ['explanation', 'checklist', 'follow-ups', 'references']) {
    if (omitted.includes(id)) problems.push(`${file} omits ${id}, which every answer has`);
  }

  for (const wrong of wrongAnswersOf(tree)) {
    const name = `${file} <Wrong id="${wrong.id}">`;
    if (!/^[a-z0-9-]+$/.test(wrong.id))
      problems.push(`${name} needs an id of small letters, digits and hyphens`);
    if (wrong.claim.length < 5) problems.push(`${name} needs a claim="…"`);
    if (wrong.kind !== undefined && !(wrongKinds as readonly string[]).includes(wrong.kind))
      problems.push(`${name} has kind "${wrong.kind}"; it is one of ${wrongKinds.join(', ')}`);
    if (wrong.sources.length > 0 !== (wrong.kind !== undefined))
      problems.push(`${name} needs both source and kind (a source's mistake), or neither (a usual one)`);
    for (const id of wrong.sources)
      if (!sourceIds.has(id))
        problems.push(`${name} names source "${id}", which is not one of the 132 source questions`);
  }

  if (
    !omitted.includes('checklist') &&
    (listItems(tree, 'checklist').length < 3 || listItems(tree, 'checklist').length > 5)
  ) {
    problems.push(
      `${file} has ${listItems(tree, 'checklist').length} points under "A strong answer has"; three to five`,
    );
  }
  problems.push(...deckProblems(file, tree));
  const links = listItems(tree, 'follow-ups').filter((item) =>
    [...nodes(item)].some((node) => node.type === 'link' && /^\.{1,2}\/.*\.mdx(#|$)/.test(node.url)),
  );
  if (links.length < 2 || links.length > 5)
    problems.push(`${file} has ${links.length} follow-ups that link to an answer's .mdx file; two to five`);
  if (citedKeys(tree).length === 0)
    problems.push(`${file} cites nothing; name a primary source as [@key] from references.bib`);
  if (
    found.some((heading) => heading.id === 'references') &&
    !plainText({type: 'root', children: sectionNodes(tree, 'references')}).includes('[^ref]')
  ) {
    problems.push(`${file} has no [^ref] under References, where the list of works is put`);
  }
  return problems;
}
