import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {beforeAll, expect, it} from 'vitest';
import {centralDifference, relativeDifference} from './finite-difference';
import {differentiate, type GraphNode, operations} from './graph';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

/** L = (wx − y)². */
const squaredError: GraphNode[] = [
  {name: 'p', operation: 'multiply', of: ['w', 'x']},
  {name: 'e', operation: 'subtract', of: ['p', 'y']},
  {name: 'L', operation: 'square', of: ['e']},
];

it('does L = (wx − y)² at w = 2, x = 3, y = 5 as by hand', () => {
  const {values, gradients, edges} = differentiate({w: 2, x: 3, y: 5}, squaredError);
  expect(values).toEqual({w: 2, x: 3, y: 5, p: 6, e: 1, L: 1});
  expect(gradients).toEqual({w: 6, x: 4, y: -2, p: 2, e: 2, L: 1});
  expect(edges).toContainEqual({from: 'w', to: 'p', local: 3, passed: 6});
});

it('adds up what a node gets from all its users: x(x + 2) has derivative 2x + 2', () => {
  const {gradients} = differentiate({x: 3, two: 2}, [
    {name: 'a', operation: 'add', of: ['x', 'two']},
    {name: 'L', operation: 'multiply', of: ['x', 'a']},
  ]);
  expect(gradients).toMatchObject({x: 8, a: 3, L: 1});
  expect(differentiate({x: 3}, [{name: 'L', operation: 'multiply', of: ['x', 'x']}]).gradients.x).toBe(6);
});

/** A random graph on the leaves a, b, c: each node takes earlier ones. */
const anyGraph = fc
  .array(
    fc.tuple(
      fc.constantFrom(...(Object.keys(operations) as (keyof typeof operations)[])),
      fc.nat(),
      fc.nat(),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((choices): GraphNode[] => {
    const names = ['a', 'b', 'c'];
    return choices.map(([operation, i, j], k) => {
      const of = [names[i % names.length]!, names[j % names.length]!].slice(
        0,
        operations[operation].operands,
      );
      names.push(`n${k}`);
      return {name: `n${k}`, operation, of};
    });
  });
const leaf = fc.double({min: -1, max: 1, noNaN: true});

it('finds every gradient of any graph within 1e-6 of a central difference', () => {
  fc.assert(
    fc.property(anyGraph, leaf, leaf, leaf, (nodes, ...point) => {
      const result = ([a = 0, b = 0, c = 0]: readonly number[]) => differentiate({a, b, c}, nodes);
      const {gradients, values} = result(point);
      fc.pre(Object.values(values).every((value) => Math.abs(value) < 10));
      const numeric = centralDifference((at) => result(at).values[nodes.at(-1)!.name]!, point);
      ['a', 'b', 'c'].forEach((name, i) =>
        expect(relativeDifference(gradients[name]!, numeric[i]!)).toBeLessThan(1e-6),
      );
    }),
  );
});

it('agrees with the automatic differentiation of TensorFlow.js', () => {
  const theirs = {
    add: tf.add,
    subtract: tf.sub,
    multiply: tf.mul,
    square: tf.square,
    tanh: tf.tanh,
  } as unknown as Record<string, (...operands: tf.Tensor[]) => tf.Scalar>;
  fc.assert(
    fc.property(anyGraph, leaf, leaf, leaf, (nodes, ...point) => {
      const {gradients, values} = differentiate({a: point[0], b: point[1], c: point[2]}, nodes);
      fc.pre(Object.values(values).every((value) => Math.abs(value) < 10));
      const run = (...leaves: tf.Tensor[]) => {
        const at: Record<string, tf.Tensor> = {a: leaves[0]!, b: leaves[1]!, c: leaves[2]!};
        for (const {name, operation, of} of nodes)
          at[name] = theirs[operation]!(...of.map((operand) => at[operand]!));
        // Every leaf takes part, if only with weight 0, as TensorFlow.js asks.
        const idle = tf.mul(tf.add(tf.add(at.a!, at.b!), at.c!), 0);
        return tf.add(at[nodes.at(-1)!.name]!, idle) as tf.Scalar;
      };
      const found = tf
        .grads(run)(point.map((value) => tf.scalar(value)))
        .map((gradient) => gradient.dataSync()[0]!);
      ['a', 'b', 'c'].forEach((name, i) =>
        expect(relativeDifference(gradients[name]!, found[i]!)).toBeLessThan(1e-4),
      );
    }),
    {numRuns: 50},
  );
});

it('refuses a graph out of order, a name twice, no node, and an overflow', () => {
  expect(() => differentiate({x: 1}, [{name: 'L', operation: 'square', of: ['e']}])).toThrow(
    'The graph uses e before it is computed.',
  );
  expect(() => differentiate({x: 1}, [{name: 'x', operation: 'square', of: ['x']}])).toThrow(
    'two nodes named x',
  );
  expect(() => differentiate({x: 1}, [{name: 'L', operation: 'add', of: ['x']}])).toThrow(
    'Node L has 1 operands.',
  );
  expect(() => differentiate({x: 1}, [])).toThrow('The graph computes nothing.');
  expect(() => differentiate({x: 1e200}, [{name: 'L', operation: 'square', of: ['x']}])).toThrow(
    'too large to compute with',
  );
});
