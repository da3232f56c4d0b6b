import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {centralDifference, relativeDifference} from './finite-difference';
import {
  decisionBoundary,
  descentPath,
  gradientStep,
  type LabeledPoint,
  logLoss,
  logLossGradient,
  maximumLikelihood,
  pointLoss,
  predict,
  separation,
} from './logistic-regression';

const real = (size: number) => fc.double({min: -size, max: size, noNaN: true});
const label = fc.constantFrom(0, 1);
const anyPoints = fc.array(fc.record({x: real(10), y: label}), {minLength: 1, maxLength: 12});
const anyModel = fc.record({w: real(10), b: real(20)});

/** Points with whole x, labels given as the x of class 0 and of class 1. */
const points = (zeros: number[], ones: number[]): LabeledPoint[] => [
  ...zeros.map((x) => ({x, y: 0})),
  ...ones.map((x) => ({x, y: 1})),
];
const hours = points([1, 3, 4, 6], [5, 8]);

describe('the model', () => {
  it('gives 1/2 on the boundary and 0.8808 two units of log-odds above it', () => {
    const model = {w: 1, b: -3};
    expect(decisionBoundary(model)).toBe(3);
    expect(predict(model, 3)).toEqual({z: 0, p: 0.5});
    expect(predict(model, 5).z).toBe(2);
    expect(predict(model, 5).p).toBeCloseTo(0.8808, 4);
  });

  it('has even odds where the boundary is', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const x = decisionBoundary(model);
        fc.pre(x !== undefined && Math.abs(x) < 1e6);
        expect(Math.abs(predict(model, x!).p - 0.5)).toBeLessThan(1e-8);
      }),
    );
  });

  it('has log-odds that are linear in x', () => {
    fc.assert(
      fc.property(real(2), real(2), real(5), (w, b, x) => {
        const {p} = predict({w, b}, x);
        expect(Math.log(p / (1 - p))).toBeCloseTo(w * x + b, 8);
      }),
    );
  });

  it('has no boundary without a slope', () => {
    expect(decisionBoundary({w: 0, b: 2})).toBeUndefined();
    expect(decisionBoundary({w: 0, b: 0})).toBeUndefined();
    expect(decisionBoundary({w: 5e-324, b: 2})).toBeUndefined();
    expect(Object.is(decisionBoundary({w: 3, b: 0}), 0)).toBe(true);
  });
});

describe('the log-loss', () => {
  it('is ln 2 for a model that knows nothing, and −ln p of the true class for one point', () => {
    expect(logLoss(hours, {w: 0, b: 0})).toBeCloseTo(Math.LN2, 14);
    expect(pointLoss({w: 1, b: -3}, {x: 5, y: 1})).toBeCloseTo(-Math.log(0.8807970779778823), 12);
    expect(pointLoss({w: 1, b: -3}, {x: 5, y: 0})).toBeCloseTo(-Math.log(1 - 0.8807970779778823), 12);
    expect(pointLoss({w: 1, b: 0}, {x: 1000, y: 0})).toBe(1000);
  });

  it('has the gradient that a numeric one finds, within 1e-6', () => {
    fc.assert(
      fc.property(anyPoints, anyModel, (data, model) => {
        const {w, b} = logLossGradient(data, model);
        const numeric = centralDifference(
          ([dw = 0, db = 0]) => logLoss(data, {w: dw, b: db}),
          [model.w, model.b],
        );
        expect(relativeDifference(w, numeric[0]!)).toBeLessThan(1e-6);
        expect(relativeDifference(b, numeric[1]!)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is convex: never above the chord between two models', () => {
    fc.assert(
      fc.property(
        anyPoints,
        anyModel,
        anyModel,
        fc.double({min: 0, max: 1, noNaN: true}),
        (data, m, n, t) => {
          const between = {w: t * m.w + (1 - t) * n.w, b: t * m.b + (1 - t) * n.b};
          const chord = t * logLoss(data, m) + (1 - t) * logLoss(data, n);
          expect(logLoss(data, between)).toBeLessThanOrEqual(chord + 1e-9);
        },
      ),
    );
  });

  it('agrees with TensorFlow.js, loss and gradient', async () => {
    await tf.setBackend('cpu');
    fc.assert(
      fc.property(anyPoints, fc.record({w: real(2), b: real(3)}), (data, model) => {
        const y = tf.tensor1d(data.map((point) => point.y));
        const x = tf.tensor1d(data.map((point) => point.x));
        const loss = (w: tf.Tensor, b: tf.Tensor): tf.Scalar =>
          tf.losses.sigmoidCrossEntropy(y, tf.add(tf.mul(x, w), b));
        const {value, grads} = tf.valueAndGrads(loss)([tf.scalar(model.w), tf.scalar(model.b)]);
        const ours = logLossGradient(data, model);
        expect(relativeDifference(logLoss(data, model), value.dataSync()[0]!)).toBeLessThan(1e-5);
        expect(relativeDifference(ours.w, grads[0]!.dataSync()[0]!)).toBeLessThan(1e-5);
        expect(relativeDifference(ours.b, grads[1]!.dataSync()[0]!)).toBeLessThan(1e-5);
      }),
      {numRuns: 30},
    );
  });

  it('refuses no points, a label between the classes, and an x that is no number', () => {
    expect(() => logLoss([], {w: 1, b: 0})).toThrow('at least one point');
    expect(() => logLossGradient([{x: 1, y: 0.5}], {w: 1, b: 0})).toThrow(
      'A label is 0 or 1; 0.5 is neither.',
    );
    expect(() => separation([{x: Number.NaN, y: 0}])).toThrow('Every x must be a finite number.');
  });
});

describe('gradient descent', () => {
  it('takes the step (w, b) − η∇L and keeps every model on the way', () => {
    const start = {w: 1, b: -3};
    const path = descentPath(hours, start, 0.1, 3);
    expect(path).toHaveLength(4);
    expect(path[0]).toBe(start);
    expect(path[2]).toEqual(gradientStep(hours, path[1]!, 0.1));
    expect(path[1]!.w).toBeCloseTo(0.84, 3);
    expect(path[1]!.b).toBeCloseTo(-3.036, 3);
  });

  it('lowers the loss at every step up to η = 8/(max x² + 1)', () => {
    // The curvature p(1 − p)(x² + 1) of one point is at most (x² + 1)/4, and a step of 2 over the curvature is safe.
    fc.assert(
      fc.property(anyPoints, anyModel, fc.double({min: 0.01, max: 1, noNaN: true}), (data, start, share) => {
        const rate = (share * 8) / (Math.max(...data.map(({x}) => x ** 2)) + 1);
        const losses = descentPath(data, start, rate, 20).map((model) => logLoss(data, model));
        losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThanOrEqual(losses[i]! + 1e-9));
      }),
    );
  });
});

describe('separation', () => {
  it.each([
    [points([1, 3], [2, 4]), 'overlap'],
    [points([2], [1, 3]), 'overlap'],
    [points([1, 2], [3, 4]), 'complete'],
    [points([3, 4], [1, 2]), 'complete'],
    [points([1, 3], [3, 4]), 'touching'],
    [points([3, 4], [1, 3]), 'touching'],
    [points([1, 2], []), 'one-class'],
    [points([], [1]), 'one-class'],
    [points([2, 2], [2]), 'one-place'],
  ] as const)('%j is %s', (data, kind) => {
    expect(separation(data)).toBe(kind);
  });
});

describe('the best fit', () => {
  it('is where the gradient is 0, and agrees with a reference implementation', () => {
    const model = maximumLikelihood(hours)!;
    expect(model.w).toBeCloseTo(1.0197, 4);
    expect(model.b).toBeCloseTo(-5.8606, 4);
    expect(logLoss(hours, model)).toBeCloseTo(0.3823, 4);
  });

  it('exists if and only if the classes overlap; no other model has a smaller loss', () => {
    const whole = fc.array(fc.record({x: fc.integer({min: -10, max: 10}), y: label}), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(whole, anyModel, (data, other) => {
        const model = maximumLikelihood(data);
        expect(model !== undefined).toBe(separation(data) === 'overlap');
        if (!model) return;
        const {w, b} = logLossGradient(data, model);
        expect(Math.hypot(w, b)).toBeLessThan(1e-8);
        expect(logLoss(data, model)).toBeLessThanOrEqual(logLoss(data, other) + 1e-12);
      }),
      {numRuns: 500},
    );
  });

  it('is finite or undefined, however little the classes overlap', () => {
    fc.assert(
      fc.property(anyPoints, (data) => {
        const model = maximumLikelihood(data);
        expect(model === undefined || (Number.isFinite(model.w) && Number.isFinite(model.b))).toBe(true);
      }),
      {numRuns: 500},
    );
    for (const overlap of [1e-3, 1e-6, 1e-12, 1e-300]) {
      const model = maximumLikelihood(points([-1, overlap], [0, 1]));
      expect(model === undefined || Number.isFinite(model.w)).toBe(true);
    }
    expect(maximumLikelihood(points([-1, 1e-3], [0, 1]))).toBeDefined();
    expect(maximumLikelihood(points([0, 2e-323], [1e-323, 3e-323]))).toBeUndefined();
  });
});
