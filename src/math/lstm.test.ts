import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {
  anyMap,
  anySequence,
  anyVector,
  distance,
  moderate,
  referenceMaps,
  referenceSequence,
} from '../../tests/recurrent';
import {centralDifference} from './finite-difference';
import {lstm, lstmStep, type LstmWeights} from './lstm';

const anyWeights = (features: number, units: number): fc.Arbitrary<LstmWeights> =>
  fc.record({
    f: anyMap(features, units),
    i: anyMap(features, units),
    g: anyMap(features, units),
    o: anyMap(features, units),
  });

/** One unit on one feature whose sums are the given biases whatever comes. */
const constant = (f: number, i: number, g: number, o: number): LstmWeights => {
  const map = (b: number) => ({W: [[0]], U: [[0]], b: [b]});
  return {f: map(f), i: map(i), g: map(g), o: map(o)};
};

describe('lstm', () => {
  beforeAll(async () => {
    tf.enableProdMode();
    await tf.setBackend('cpu');
  });

  // ONNX Runtime 1.30, operator LSTM of opset 14 (gates in the order i, o, f, g), 32-bit floats.
  it('agrees with ONNX Runtime', () => {
    const steps = lstm(referenceMaps, referenceSequence);
    const theirs = [0.104468331, -0.312105417, 0.094437003, -0.256101549, -0.230039015, -0.201744899];
    expect(
      distance(
        steps.flatMap(({h}) => h),
        theirs,
      ),
    ).toBeLessThan(1e-6);
    expect(distance(steps.at(-1)!.c, [-0.439464182, -0.376254737])).toBeLessThan(1e-6);
  });

  it('agrees with tf.basicLSTMCell', () => {
    fc.assert(
      fc.property(
        anyWeights(3, 2),
        anyVector(3),
        anyVector(2),
        anyVector(2),
        moderate,
        (w, x, h, c, forgetBias) => {
          // TensorFlow.js has one matrix (n + m) × 4m with the columns of i, g, f, o, and adds its forget bias to b_f.
          const order = [w.i, w.g, w.f, w.o];
          const columns = order.flatMap(({W, U}) => W.map((row, unit) => [...row, ...U[unit]!]));
          const kernel = tf.transpose(tf.tensor2d(columns)) as tf.Tensor2D;
          const bias = tf.tensor1d(order.flatMap(({b}) => b));
          const [newC, newH] = tf.basicLSTMCell(
            tf.scalar(forgetBias),
            kernel,
            bias,
            tf.tensor2d([x]),
            tf.tensor2d([c]),
            tf.tensor2d([h]),
          );
          const withBias = {...w, f: {...w.f, b: w.f.b.map((b) => b + forgetBias)}};
          const ours = lstmStep(withBias, x, {h, c});
          expect(distance(ours.c, [...newC.dataSync()])).toBeLessThan(1e-6);
          expect(distance(ours.h, [...newH.dataSync()])).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('has gates in (0, 1), a candidate and a hidden state in (−1, 1), and a cell state below the number of steps', () => {
    fc.assert(
      fc.property(anyWeights(2, 2), anySequence(2), (weights, xs) => {
        lstm(weights, xs).forEach(({f, i, g, o, c, h}, t) => {
          expect([...f, ...i, ...o].every((gate) => gate > 0 && gate < 1)).toBe(true);
          expect([...g, ...h].every((value) => Math.abs(value) < 1)).toBe(true);
          expect(c.every((value) => Math.abs(value) < t + 1)).toBe(true);
        });
      }),
    );
  });

  it('keeps the cell state exactly at f = 1, i = 0, and replaces it at f = 0, i = 1', () => {
    fc.assert(
      fc.property(moderate, moderate, (c, x) => {
        const before = {h: [0.5], c: [c]};
        expect(distance(lstmStep(constant(800, -800, x, 0), [x], before).c, [c])).toBe(0);
        expect(lstmStep(constant(-800, 800, x, 0), [x], before).c[0]).toBeCloseTo(Math.tanh(x), 15);
      }),
    );
  });

  it('passes the gradient of the cell state on times f where the gates do not see the state', () => {
    fc.assert(
      fc.property(anyWeights(2, 2), anyVector(2), anyVector(2), anyVector(2), (weights, x, h, c) => {
        const step = lstmStep(weights, x, {h, c});
        const slope = centralDifference((at) => lstmStep(weights, x, {h, c: at}).c[0]!, c);
        expect(distance(slope, [step.f[0]!, 0])).toBeLessThan(1e-7);
      }),
    );
  });

  it('counts beyond 1 in the cell state, never in the hidden state', () => {
    const steps = lstm(
      constant(800, 800, 800, 800),
      Array.from({length: 5}, () => [0]),
    );
    expect(steps.map(({c}) => c[0])).toEqual([1, 2, 3, 4, 5]);
    expect(steps.every(({h}) => h[0]! < 1)).toBe(true);
  });

  it('refuses shapes that do not fit', () => {
    expect(() => lstmStep(constant(0, 0, 0, 0), [1, 2], {h: [0], c: [0]})).toThrow(RangeError);
    expect(() => lstmStep(constant(0, 0, 0, 0), [1], {h: [0], c: [0, 0]})).toThrow(RangeError);
  });
});
