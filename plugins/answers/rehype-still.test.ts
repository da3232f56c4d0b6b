import type {Element, Root} from 'hast';
import {expect, test} from 'vitest';
import {rehypeStill} from './rehype-still';

const element = (tagName: string, ...children: unknown[]) => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const component = (name: string, ...children: unknown[]) => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [],
  children,
});
const expression = (value: string) => ({type: 'mdxTextExpression', value});

/** What became of a page's parts: `Still p`, or what the part was. */
function partsOf(...children: unknown[]): string[] {
  const tree = {type: 'root', children} as Root;
  rehypeStill()(tree);
  return tree.children.map((node) => {
    const {name, attributes, tagName} = node as never as Element & ReturnType<typeof component>;
    return name === 'Still'
      ? `Still ${(attributes as {value: string}[])[0]!.value}`
      : (name ?? tagName ?? node.type);
  });
}

test('paragraphs and lists, computed numbers and components without state stay as they were built', () => {
  expect(
    partsOf(
      element('p', expression('outputSize(shape)'), component('Formula')),
      element('ul', element('li', component('Term'))),
      component('Wrong', element('p')),
      component('Formula'),
    ),
  ).toEqual(['Still p', 'Still ul', 'Still div', 'Still span']);
});

test('an example, and what holds one or makes elements, is taken over', () => {
  expect(
    partsOf(
      component('ConvShape'),
      element('p', component('ConvShape')),
      element('p', expression('<b>{n}</b>')),
    ),
  ).toEqual(['ConvShape', 'p', 'p']);
});

test('a figure stays, under the element that its function returns', () => {
  const imports = {
    type: 'mdxjsEsm',
    value: `import {MomentumPaths} from '@site/src/figures/MomentumPaths';
import {TrainingLog} from '@site/src/figures/TrainingLog';`,
  };
  expect(partsOf(imports, component('MomentumPaths'), component('TrainingLog')).slice(1)).toEqual([
    'Still figure',
    'Still table',
  ]);
});

test('a figure whose function returns no element is told by name', () => {
  const imports = {type: 'mdxjsEsm', value: `import {CellParts} from '@site/src/figures/CellParts';`};
  expect(() => partsOf(imports)).toThrow(/CellParts/);
});
