import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {weightedSum} from './neuron';

const vector = fc.array(fc.double({min: -10, max: 10, noNaN: true}), {minLength: 3, maxLength: 3});

it('sums products and bias', () => {
  const {products, sum} = weightedSum([1, 2, 3], [0.2, -0.5, 0.1], 0.4);
  expect(products).toEqual([0.2, -1, 0.30000000000000004]);
  expect(sum).toBeCloseTo(-0.1, 12);
});

it('is linear in the inputs', () => {
  fc.assert(
    fc.property(vector, vector, vector, (x, y, w) => {
      const both = weightedSum(
        x.map((value, i) => value + y[i]!),
        w,
        0,
      ).sum;
      expect(both).toBeCloseTo(weightedSum(x, w, 0).sum + weightedSum(y, w, 0).sum, 9);
    }),
  );
});

it('agrees with TensorFlow.js', () => {
  fc.assert(
    fc.property(vector, vector, (x, w) => {
      expect(weightedSum(x, w, 0).sum).toBeCloseTo(tf.dot(tf.tensor1d(x), tf.tensor1d(w)).dataSync()[0]!, 3);
    }),
    {numRuns: 30},
  );
});

it('refuses a weight too few', () => {
  expect(() => weightedSum([1, 2], [1], 0)).toThrow(/2 inputs need as many weights/);
});
