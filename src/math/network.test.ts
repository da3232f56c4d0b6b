import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Activation, activations, identity, relu, sigmoid, tanh} from './activations';
import {centralDifference, relativeDifference} from './finite-difference';
import {buildMatrix} from './matrix';
import {type DenseLayer, backwardPass, descend, forwardPass} from './network';
import {createRandom} from './random';

/** A random network of these widths; every layer but the last has the activation. */
function network(seed: number, widths: readonly number[], activation: Activation): DenseLayer[] {
  const random = createRandom(seed);
  return widths.slice(1).map((rows, l) => ({
    weights: buildMatrix({rows, columns: widths[l]!}, () => random.normal(0, 0.7)),
    biases: Array.from({length: rows}, () => random.normal(0, 0.3)),
    activation: l === widths.length - 2 ? identity : activation,
  }));
}

const numbersOf = (layers: readonly Pick<DenseLayer, 'weights' | 'biases'>[]) =>
  layers.flatMap(({weights, biases}) => [...weights.flat(), ...biases]);

/** The same network with other numbers, in the order of `numbersOf`. */
function withNumbers(layers: readonly DenseLayer[], numbers: readonly number[]): DenseLayer[] {
  const rest = [...numbers];
  return layers.map(({weights, biases, activation}) => ({
    weights: weights.map((row) => row.map(() => rest.shift()!)),
    biases: biases.map(() => rest.shift()!),
    activation,
  }));
}

/** L = ½·Σ a², whose derivative with respect to the last z of a linear layer is a. */
const loss = (layers: readonly DenseLayer[], x: readonly number[]) =>
  forwardPass(layers, x)
    .at(-1)!
    .a.reduce((sum, a) => sum + (a * a) / 2, 0);

const widths = fc.array(fc.integer({min: 1, max: 4}), {minLength: 2, maxLength: 5});
const seed = fc.integer({min: 0, max: 9999});
const smooth = fc.constantFrom(
  sigmoid,
  tanh,
  activations.softplus,
  activations.gelu,
  activations.silu,
  activations.elu,
);

describe('backwardPass', () => {
  it('finds every gradient within 1e-6 of a central difference, in networks of any shape', () => {
    fc.assert(
      fc.property(seed, widths, smooth, (s, shape, activation) => {
        const layers = network(s, shape, activation);
        const x = Array.from({length: shape[0]!}, (_, i) => Math.sin(s + i));
        const passes = forwardPass(layers, x);
        const gradients = backwardPass(layers, passes, passes.at(-1)!.a);
        const numeric = centralDifference(
          (numbers) => loss(withNumbers(layers, numbers), x),
          numbersOf(layers),
        );
        numbersOf(gradients).forEach((value, i) =>
          expect(relativeDifference(value, numeric[i]!)).toBeLessThan(1e-6),
        );
        const toInput = centralDifference((point) => loss(layers, point), x);
        gradients[0]!.input.forEach((value, i) =>
          expect(relativeDifference(value, toInput[i]!)).toBeLessThan(1e-6),
        );
      }),
    );
  });

  it('passes nothing back through a ReLU that is off', () => {
    const layers: DenseLayer[] = [
      {weights: [[1], [-1]], biases: [0, 0], activation: relu},
      {weights: [[1, 1]], biases: [0], activation: identity},
    ];
    const [hidden] = backwardPass(layers, forwardPass(layers, [2]), [3]);
    expect(hidden).toEqual({delta: [3, 0], weights: [[6], [0]], biases: [3, 0], input: [3]});
  });
});

describe('descend', () => {
  it('lowers the loss when the step is small, unless the gradient is 0', () => {
    fc.assert(
      fc.property(seed, widths, smooth, (s, shape, activation) => {
        const layers = network(s, shape, activation);
        const x = shape.slice(0, 1).flatMap((n) => Array.from({length: n}, (_, i) => Math.cos(s + i)));
        const passes = forwardPass(layers, x);
        const gradients = backwardPass(layers, passes, passes.at(-1)!.a);
        fc.pre(Math.hypot(...numbersOf(gradients)) > 1e-3);
        expect(loss(descend(layers, gradients, 1e-4), x)).toBeLessThan(loss(layers, x));
      }),
    );
  });

  it('moves each weight against its own gradient', () => {
    const layers: DenseLayer[] = [{weights: [[2, 3]], biases: [1], activation: identity}];
    const gradients = backwardPass(layers, forwardPass(layers, [1, -1]), [0.5]);
    expect(descend(layers, gradients, 0.1)).toEqual([
      {weights: [[1.95, 3.05]], biases: [0.95], activation: identity},
    ]);
  });
});

describe('forwardPass', () => {
  it('refuses shapes that do not fit, and values that overflow', () => {
    const layer = {weights: [[1, 2]], biases: [0], activation: identity};
    expect(() => forwardPass([layer], [1])).toThrow(
      'Layer 1 gets 1 inputs and has 1 biases; its weights are 1 × 2.',
    );
    expect(() => forwardPass([{...layer, biases: [0, 0]}], [1, 1])).toThrow(RangeError);
    expect(() => forwardPass([{...layer, weights: [[1e308, 1e308]]}], [9, 9])).toThrow(
      'too large to compute with',
    );
    expect(() => backwardPass([layer], forwardPass([layer], [10, 1]), [1e308])).toThrow(
      'too large to compute with',
    );
  });
});

describe('agrees with TensorFlow.js', () => {
  beforeAll(async () => {
    tf.enableProdMode();
    await tf.setBackend('cpu');
  });

  it.each([
    ['sigmoid', sigmoid, tf.sigmoid],
    ['tanh', tanh, tf.tanh],
    ['ReLU', relu, tf.relu],
  ] as const)('%s: activations of every layer, and all gradients', (_, activation, theirs) => {
    for (let s = 0; s < 10; s += 1) {
      const layers = network(s, [3, 4, 2, 2], activation);
      const x = [0.5, -1.5, 1];
      const passes = forwardPass(layers, x);
      const forward = (...variables: tf.Tensor[]) => {
        let a: tf.Tensor = tf.tensor2d(x, [3, 1]);
        const all = layers.map((__, l) => {
          const z = tf.add(
            tf.matMul(variables[2 * l]! as tf.Tensor2D, a as tf.Tensor2D),
            variables[2 * l + 1]!,
          );
          a = l === layers.length - 1 ? z : theirs(z);
          return a;
        });
        return all;
      };
      const variables = layers.flatMap(({weights, biases}) => [
        tf.tensor2d(weights.map((row) => [...row])),
        tf.tensor2d([...biases], [biases.length, 1]),
      ]);
      forward(...variables).forEach((theirs, l) => {
        theirs
          .dataSync()
          .forEach((value, j) => expect(Math.abs(value - passes[l]!.a[j]!)).toBeLessThan(1e-5));
      });
      const theirGradients = tf.grads((...v: tf.Tensor[]) =>
        tf.div(tf.sum(tf.square(forward(...v).at(-1)!)), 2),
      )(variables);
      const ours = numbersOf(backwardPass(layers, passes, passes.at(-1)!.a));
      const flat = theirGradients.flatMap((gradient) => [...gradient.dataSync()]);
      expect(flat).toHaveLength(ours.length);
      ours.forEach((value, i) => expect(relativeDifference(value, flat[i]!)).toBeLessThan(1e-4));
    }
  });
});
