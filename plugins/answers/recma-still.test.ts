import type {Program} from 'estree';
import {expect, test} from 'vitest';
import {recmaStill} from './recma-still';

const name = (word: string) => ({type: 'Identifier', name: word});
const call = (component: string, children: unknown) => ({
  type: 'CallExpression',
  callee: name('_jsx'),
  arguments: [
    name(component),
    {
      type: 'ObjectExpression',
      properties: [
        {type: 'Property', key: name('as'), value: {type: 'Literal', value: 'p'}},
        {type: 'Property', key: name('children'), value: children},
      ],
    },
  ],
});
const childrenOf = (expression: ReturnType<typeof call>) => {
  recmaStill()({type: 'Program', body: [{type: 'ExpressionStatement', expression}]} as never as Program);
  const props = expression.arguments[1] as {properties: {value: unknown}[]};
  return props.properties[1]!.value;
};

test('what a still part holds is made by a function, so that nobody who keeps the part makes it', () => {
  const number = {type: 'CallExpression', callee: name('outputSize'), arguments: []};
  expect(childrenOf(call('Still', number))).toMatchObject({type: 'ArrowFunctionExpression', body: number});
});

test('all else is left alone', () => {
  expect(childrenOf(call('Card', name('text')))).toEqual(name('text'));
});
