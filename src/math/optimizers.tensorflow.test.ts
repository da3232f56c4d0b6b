// Agreement step by step with an independent implementation, the optimizers of TensorFlow.js, in 32-bit floats. It puts ε under the
// root in Adagrad (1e-7, fixed) and RMSProp, which changes the step by less than a millionth for gradients as large as here. Its
// Adadelta divides by the mean square of the step before, unlike the paper, and so is compared with sums in optimizers.test.ts only.
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {adagrad, adam, momentum, nesterov, rmsprop, sgd, updatesFor} from './optimizers';
import {createRandom} from './random';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

const random = createRandom(7);
/** Twelve gradients for three parameters, between 1 and 2 or −2 and −1, exact in 32 bits. */
const run = Array.from({length: 12}, () =>
  Array.from({length: 3}, () => (1 + random.integer(1024) / 1024) * (random.integer(3) === 0 ? -1 : 1)),
);

describe.each([
  ['sgd', sgd({rate: 0.05}), () => tf.train.sgd(0.05)],
  ['momentum', momentum({rate: 0.01, beta: 0.9}), () => tf.train.momentum(0.01, 0.9)],
  ['nesterov', nesterov({rate: 0.01, beta: 0.9}), () => tf.train.momentum(0.01, 0.9, true)],
  ['adagrad', adagrad({rate: 0.05}), () => tf.train.adagrad(0.05, 1e-30)],
  ['rmsprop', rmsprop({rate: 0.01}), () => tf.train.rmsprop(0.01, 0.9, 0, 1e-12)],
  ['adam', adam({rate: 0.001}), () => tf.train.adam(0.001, 0.9, 0.999, 1e-8)],
] as const)('tf.train.%s', (name, rule, build) => {
  it('makes the same twelve steps', () => {
    const optimizer = build();
    const variable = tf.variable(tf.tensor1d([0, 0, 0]), true, `weights-${name}`);
    const theta = [0, 0, 0];
    updatesFor(rule, run).forEach((update, t) => {
      optimizer.applyGradients([{name: variable.name, tensor: tf.tensor1d(run[t]!)}]);
      const theirs = variable.dataSync();
      update.forEach((change, i) => {
        theta[i]! += change;
        expect(Math.abs(theta[i]! - theirs[i]!)).toBeLessThan(1e-6);
      });
    });
    variable.dispose();
  });
});
