import type {Root} from 'mdast';
import {expect, it} from 'vitest';
import {attributesOf, isJsx, nodes, parseBody, plainText} from '../answers/parse';
import {glossary} from './glossary';
import {markTerms, most, remarkTerms} from './remark-terms';

const page = 'optimization/momentum';
const body = (text: string) => `A lead with ReLU.\n\n## Explanation {/* #explanation */}\n\n${text}\n`;
const marks = (tree: Root) =>
  [...nodes(tree)].filter(isJsx).flatMap((node) => (node.name === 'Term' ? [attributesOf(node).of] : []));
const marked = (text: string, at = page) => {
  const tree = parseBody(body(text));
  const before = plainText(tree);
  markTerms(tree, at);
  expect(plainText(tree), 'no word is lost').toBe(before);
  return marks(tree);
};

it.each([
  ['the first use after the lead, once', 'ReLU, and again ReLU.', ['relu']],
  ['nothing whose home is this page', 'Nesterov momentum.', []],
  ['nothing the text has linked to', '[Units](../recurrent-networks/gru.mdx) such as the GRU.', []],
  ['what is linked only later', 'The GRU. See [units](../recurrent-networks/gru.mdx).', ['gru']],
  ['nothing in a link, code, formula, heading or stress', '[GRU](./x.mdx) `GRU` $GRU$ *GRU* **GRU**', []],
  ['nothing that was stressed before, where the page explains it', 'A *GRU* is new. The GRU again.', []],
  ['nothing inside a citation', 'So it is [@gru2014, GRU] here.', []],
  ['beside a citation', 'The GRU [@cho2014].', ['gru']],
  ['in a list', '- one\n- a GRU\n', ['gru']],
  ['in a correction, not in its claim', '<Wrong id="a" claim="A GRU.">\n\nAn LSTM.\n\n</Wrong>', ['lstm']],
  ['not among follow-ups', '## Follow-up questions {/* #follow-ups */}\n\nThe GRU.', []],
])('marks %s', (_, text, expected) => expect(marked(text)).toEqual(expected));

it('marks few in a paragraph and few on a page', () => {
  const names = glossary.filter(({isCommon, home}) => !isCommon && home !== page).map(({term}) => term);
  expect(marked(names.slice(0, 9).join(', '))).toHaveLength(most.block);
  expect(marked(names.join('.\n\n'))).toHaveLength(most.page);
});

it('leaves tables alone', () => {
  const tree = parseBody(body('Words.'));
  const cell = {type: 'tableCell' as const, children: [{type: 'text' as const, value: 'GRU'}]};
  tree.children.push({type: 'table', children: [{type: 'tableRow', children: [cell]}]});
  expect(markTerms(tree, page)).toEqual([]);
});

it('works on answers alone, and offers their symbols at the whiteboard', () => {
  const run = (path: string) => {
    const tree = parseBody(`${body('The GRU.')}\n## On the whiteboard {/* #whiteboard */}\n\n$x$\n`);
    remarkTerms()(tree, {path});
    return [...nodes(tree)].filter(isJsx).map(({name}) => name);
  };
  expect(run('/site/docs/optimization/momentum.mdx')).toEqual(['Term', 'PageSymbols']);
  expect(run('C:\\site\\docs\\optimization\\momentum.mdx')).toEqual(['Term', 'PageSymbols']);
  for (const other of ['optimization/index', 'reference/glossary', '_template', 'optimization/_draft'])
    expect(run(`/site/docs/${other}.mdx`)).toEqual([]);
});
