import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {absoluteError, bestConstant, huber, meanLoss, smoothL1, squaredError} from './regression-losses';

const residual = fc.double({min: -100, max: 100, noNaN: true});
const threshold = fc.double({min: 0.01, max: 20, noNaN: true});
const losses = {
  squaredError,
  absoluteError,
  'huber(1)': huber(1),
  'huber(2.5)': huber(2.5),
  'smoothL1(0.5)': smoothL1(0.5),
};

describe.each(Object.entries(losses))('%s', (_, {loss, gradient}) => {
  it('is 0 at 0, never negative, and even', () => {
    fc.assert(fc.property(residual, (e) => loss(0) === 0 && loss(e) >= 0 && loss(e) === loss(-e)));
  });
  it('has the gradient that central differences find, away from kinks', () => {
    const kinks = [0, 1, 2.5, 0.5];
    fc.assert(
      fc.property(residual, (e) => {
        fc.pre(kinks.every((kink) => Math.abs(Math.abs(e) - kink) > 1e-4));
        const h = 1e-5;
        expect(gradient(e)).toBeCloseTo((loss(e + h) - loss(e - h)) / (2 * h), 4);
      }),
    );
  });
});

describe('huber', () => {
  it('is half the squared error inside δ and grows by δ a unit outside', () => {
    fc.assert(
      fc.property(residual, threshold, (e, delta) => {
        const {loss} = huber(delta);
        if (Math.abs(e) <= delta) expect(loss(e)).toBe((e * e) / 2);
        else expect(loss(Math.abs(e) + 1) - loss(e)).toBeCloseTo(delta, 9);
      }),
    );
  });
  it('equals β times smooth L1', () => {
    fc.assert(
      fc.property(
        residual,
        threshold,
        (e, beta) => Math.abs(huber(beta).loss(e) - beta * smoothL1(beta).loss(e)) < 1e-9,
      ),
    );
  });
  it.each([0, -1, NaN, Infinity])('refuses δ = %s', (delta) => {
    expect(() => huber(delta)).toThrow(RangeError);
  });
});

it('agrees with TensorFlow.js on the means', () => {
  const residuals = [0.5, -1.2, 3, -0.1, 8];
  const [predictions, targets] = [tf.tensor1d(residuals), tf.zeros([residuals.length])];
  expect(meanLoss(squaredError, residuals)).toBeCloseTo(
    tf.losses.meanSquaredError(targets, predictions).dataSync()[0]!,
    4,
  );
  expect(meanLoss(absoluteError, residuals)).toBeCloseTo(
    tf.losses.absoluteDifference(targets, predictions).dataSync()[0]!,
    5,
  );
  expect(meanLoss(huber(1), residuals)).toBeCloseTo(
    tf.losses.huberLoss(targets, predictions, undefined, 1).dataSync()[0]!,
    5,
  );
});

describe('bestConstant', () => {
  const targets = [1, 2, 3, 4, 100];
  it('is the mean for squared error and the median for absolute error', () => {
    expect(bestConstant(squaredError, targets)).toBeCloseTo(22, 9);
    expect(bestConstant(absoluteError, targets)).toBeCloseTo(3, 9);
  });
  it('lies between for Huber, and cannot be bettered', () => {
    fc.assert(
      fc.property(
        fc.array(residual, {minLength: 1, maxLength: 8}),
        threshold,
        residual,
        (values, delta, other) => {
          const loss = huber(delta);
          const best = bestConstant(loss, values);
          const cost = (at: number) =>
            meanLoss(
              loss,
              values.map((value) => at - value),
            );
          expect(cost(best)).toBeLessThanOrEqual(cost(other) + 1e-9);
        },
      ),
    );
  });
  it('refuses no targets', () => {
    expect(() => bestConstant(squaredError, [])).toThrow(RangeError);
    expect(() => meanLoss(squaredError, [])).toThrow(RangeError);
  });
});
