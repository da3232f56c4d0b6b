import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {
  activations,
  binaryStep,
  elu,
  gelu,
  identity,
  leakyRelu,
  normalCdf,
  relu,
  sigmoid,
  silu,
  softplus,
  tanh,
} from './activations';

const all = Object.entries(activations);
const slope = fc.double({min: -2, max: 2, noNaN: true});

describe.each(all)('%s', (_, {f, df, autodiff}) => {
  it('has the derivative that a central difference finds, away from a kink', () => {
    fc.assert(
      fc.property(fc.double({min: -20, max: 20, noNaN: true}), (z) => {
        fc.pre(Math.abs(z) > 1e-3);
        const h = 1e-5;
        expect(df(z)).toBeDefined();
        expect(Math.abs(df(z)! - (f(z + h) - f(z - h)) / (2 * h))).toBeLessThan(1e-8);
        expect(autodiff(z)).toBe(df(z));
      }),
    );
  });

  it('stays finite for any finite number', () => {
    for (const z of [0, 1, -1, 40, -40, 750, -750, 1e300, -1e300]) {
      expect(f(z)).toSatisfy(Number.isFinite);
      expect(autodiff(z)).toSatisfy(Number.isFinite);
    }
  });
});

it('says at 0 that there is no derivative, and what frameworks use: 0, and the slope of the lower side', () => {
  expect([relu.df(0), relu.autodiff(0)]).toEqual([undefined, 0]);
  expect([relu.df(-0), relu.autodiff(-0)]).toEqual([undefined, 0]);
  expect([binaryStep.df(0), binaryStep.autodiff(0)]).toEqual([undefined, 0]);
  expect([leakyRelu().df(0), leakyRelu().autodiff(0)]).toEqual([undefined, 0.01]);
  expect([elu(0.5).df(0), elu(0.5).autodiff(0)]).toEqual([undefined, 0.5]);
  expect([leakyRelu(1).df(0), elu().df(0)]).toEqual([1, 1]);
  for (const {df} of [identity, sigmoid, tanh, gelu, silu, softplus]) expect(df(0)).toBeDefined();
});

it('knows the slopes at 0 and the values that are learned by heart', () => {
  expect(sigmoid.df(0)).toBe(0.25);
  expect(tanh.df(0)).toBe(1);
  expect(sigmoid.f(-0.1)).toBeCloseTo(0.475, 4);
  expect([gelu.df(0), silu.df(0), softplus.df(0)]).toEqual([0.5, 0.5, 0.5]);
  expect(softplus.f(0)).toBeCloseTo(Math.LN2, 15);
  expect([binaryStep.f(0), binaryStep.f(1e-9)]).toEqual([0, 1]);
  expect([relu.f(-3), relu.f(3), leakyRelu(0.1).f(-3)]).toEqual([0, 3, 3 * -0.1]);
});

it('keeps laws that a reader can use', () => {
  fc.assert(
    fc.property(fc.double({min: -30, max: 30, noNaN: true}), (z) => {
      expect(sigmoid.f(z) + sigmoid.f(-z)).toBeCloseTo(1, 14);
      expect(tanh.f(z)).toBeCloseTo(2 * sigmoid.f(2 * z) - 1, 14);
      expect(tanh.df(z)).toBeCloseTo(1 - Math.tanh(z) ** 2, 14);
      expect(softplus.f(z) - softplus.f(-z)).toBeCloseTo(z, 12);
      expect(gelu.f(z) - gelu.f(-z)).toBeCloseTo(z, 12);
      expect(sigmoid.df(z)).toBeLessThanOrEqual(0.25);
    }),
  );
  expect(Math.min(...Array.from({length: 2000}, (_, i) => gelu.f(-i / 500)))).toBeCloseTo(-0.17, 3);
  expect(Math.min(...Array.from({length: 2000}, (_, i) => silu.f(-i / 500)))).toBeCloseTo(-0.2785, 4);
});

it('has the normal distribution to the last digits, in the tail too', () => {
  expect(normalCdf(0)).toBe(0.5);
  expect(normalCdf(1)).toBeCloseTo(0.8413447460685429, 15);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 15);
  expect(normalCdf(-6) / 9.865876450376946e-10).toBeCloseTo(1, 12);
  expect(normalCdf(3 + 1e-12) - normalCdf(3 - 1e-12)).toBeLessThan(1e-13);
});

it('refuses a slope that is no number', () => {
  expect(() => leakyRelu(NaN)).toThrow('The slope of the leaky ReLU must be a finite number.');
  expect(() => elu(Infinity)).toThrow(RangeError);
});

describe('agrees with TensorFlow.js', () => {
  beforeAll(async () => {
    tf.enableProdMode();
    await tf.setBackend('cpu');
  });
  const theirGelu = (x: tf.Tensor) => tf.mul(tf.mul(x, 0.5), tf.add(1, tf.erf(tf.div(x, Math.SQRT2))));
  it.each([
    ['sigmoid', sigmoid, tf.sigmoid],
    ['tanh', tanh, tf.tanh],
    ['relu', relu, tf.relu],
    ['elu', elu(), tf.elu],
    ['softplus', softplus, tf.softplus],
    ['silu', silu, (x: tf.Tensor) => tf.mul(x, tf.sigmoid(x))],
    ['gelu', gelu, theirGelu],
  ] as const)('%s and its gradient, at 0 too', (_, ours, theirs) => {
    const points = [-9, -3.5, -1, -0.2, 0, 0.1, 1, 2.5, 8];
    const x = tf.tensor1d(points);
    const values = (theirs as (x: tf.Tensor) => tf.Tensor)(x).dataSync();
    const slopes = tf
      .grad(theirs as (x: tf.Tensor) => tf.Tensor)(x)
      .dataSync();
    points.forEach((z, i) => {
      expect(Math.abs(ours.f(z) - values[i]!)).toBeLessThan(1e-5);
      expect(Math.abs(ours.autodiff(z) - slopes[i]!)).toBeLessThan(1e-5);
    });
  });

  it('leaky ReLU with any slope', () => {
    fc.assert(
      fc.property(slope, fc.double({min: -5, max: 5, noNaN: true}), (a, z) => {
        expect(Math.abs(leakyRelu(a).f(z) - tf.leakyRelu(tf.scalar(z), a).dataSync()[0]!)).toBeLessThan(1e-5);
      }),
      {numRuns: 20},
    );
  });
});
