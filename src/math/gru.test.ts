import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {
  anyMap,
  anySequence,
  anyVector,
  distance,
  referenceMaps,
  referenceSequence,
} from '../../tests/recurrent';
import {gru, type GruForm, gruParameters, gruStep, type GruWeights, otherConvention} from './gru';
import type {RecurrentMap} from './recurrent-map';

const forms: GruForm[] = (['state', 'candidate'] as const).flatMap((weighs) =>
  (['before', 'after'] as const).map((reset) => ({weighs, reset})),
);

const anyWeights = (features: number, units: number): fc.Arbitrary<GruWeights> =>
  fc.record({
    z: anyMap(features, units),
    r: anyMap(features, units),
    g: anyMap(features, units),
    recurrentBias: anyVector(units),
  });

/** The map with W and U at 0 and the given bias: the gate is then σ(b) whatever comes. */
const held = ({W, U, b}: RecurrentMap, at: number): RecurrentMap => ({
  W: W.map((row) => row.map(() => 0)),
  U: U.map((row) => row.map(() => 0)),
  b: b.map(() => at),
});

/** The layer stated anew with tensors of rows: x·Wᵀ + h·Uᵀ + b. */
function withTensors({z, r, g, recurrentBias}: GruWeights, form: GruForm, x: number[], before: number[]) {
  const rows = (W: RecurrentMap['W']) => tf.transpose(tf.tensor2d(W.map((row) => [...row])));
  const product = (a: tf.Tensor, W: RecurrentMap['W']) => tf.matMul(a as tf.Tensor2D, rows(W) as tf.Tensor2D);
  const row = (values: readonly number[]) => tf.tensor2d([[...values]]);
  const [input, h] = [row(x), row(before)];
  const gate = ({W, U, b}: RecurrentMap) => tf.sigmoid(tf.addN([product(input, W), product(h, U), row(b)]));
  const [update, resetGate] = [gate(z), gate(r)];
  const second = row(recurrentBias!);
  const memory =
    form.reset === 'before'
      ? tf.add(product(tf.mul(resetGate, h), g.U), second)
      : tf.mul(resetGate, tf.add(product(h, g.U), second));
  const candidate = tf.tanh(tf.addN([product(input, g.W), row(g.b), memory]));
  const weight = form.weighs === 'state' ? tf.sub(1, update) : update;
  return [...tf.add(h, tf.mul(weight, tf.sub(candidate, h))).dataSync()];
}

describe.each(forms)('gru, z weighs the $weighs, reset $reset the product', (form) => {
  beforeAll(async () => {
    tf.enableProdMode();
    await tf.setBackend('cpu');
  });

  it('agrees with the same layer in TensorFlow.js', () => {
    fc.assert(
      fc.property(anyWeights(3, 2), anyVector(3), anyVector(2), (weights, x, h) => {
        const ours = gruStep(weights, form, x, h).h;
        expect(distance(ours, withTensors(weights, form, x, h))).toBeLessThan(1e-6);
      }),
    );
  });

  // ONNX Runtime 1.30, operator GRU of opset 14 (z weighs the state; linear_before_reset = 0 and 1), 32-bit floats; z, r and g
  // have the weights of f, i and g, and the second bias of the candidate is (0.25, −0.35).
  it('agrees with ONNX Runtime', () => {
    const weights = {
      z: referenceMaps.f,
      r: referenceMaps.i,
      g: referenceMaps.g,
      recurrentBias: [0.25, -0.35],
    };
    const theirs = {
      before: [0.136756077, -0.359452605, 0.16768302, -0.418792129, -0.182351083, -0.280857891],
      after: [0.129800305, -0.35163945, 0.131585285, -0.388036847, -0.228820503, -0.178809986],
    }[form.reset];
    const same = form.weighs === 'state' ? weights : otherConvention(weights);
    expect(
      distance(
        gru(same, form, referenceSequence).flatMap(({h}) => h),
        theirs,
      ),
    ).toBeLessThan(1e-6);
  });

  it('has gates in (0, 1), and a state in (−1, 1) between the old one and the candidate', () => {
    fc.assert(
      fc.property(anyWeights(2, 2), anySequence(2), (weights, xs) => {
        for (const {z, r, g, before, h} of gru(weights, form, xs)) {
          expect([...z, ...r].every((gate) => gate > 0 && gate < 1)).toBe(true);
          h.forEach((value, unit) => {
            expect(Math.abs(value)).toBeLessThan(1);
            expect(value).toBeGreaterThanOrEqual(Math.min(before[unit]!, g[unit]!) - 1e-12);
            expect(value).toBeLessThanOrEqual(Math.max(before[unit]!, g[unit]!) + 1e-12);
          });
        }
      }),
    );
  });

  it('keeps the state or takes the candidate, exactly, at the extremes of z', () => {
    fc.assert(
      fc.property(anyWeights(2, 2), anyVector(2), anyVector(2), (weights, x, h) => {
        const [keeps, takes] = form.weighs === 'state' ? [800, -800] : [-800, 800];
        const kept = gruStep({...weights, z: held(weights.z, keeps)}, form, x, h);
        expect(distance(kept.h, h)).toBe(0);
        const taken = gruStep({...weights, z: held(weights.z, takes)}, form, x, h);
        expect(distance(taken.h, taken.g)).toBe(0);
      }),
    );
  });

  it('is the same layer under the other convention once the update gate has changed its signs', () => {
    fc.assert(
      fc.property(anyWeights(2, 2), anySequence(2), (weights, xs) => {
        const other: GruForm = {...form, weighs: form.weighs === 'state' ? 'candidate' : 'state'};
        const ours = gru(weights, form, xs).flatMap(({h}) => h);
        const theirs = gru(otherConvention(weights), other, xs).flatMap(({h}) => h);
        expect(distance(ours, theirs)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('the two places of the reset', () => {
  const both = (weights: GruWeights, x: number[], h: number[]) =>
    (['before', 'after'] as const).map((reset) => gruStep(weights, {weighs: 'state', reset}, x, h).h);

  it('agree with r at 1, at a diagonal U without second bias, and at the first step', () => {
    fc.assert(
      fc.property(anyWeights(2, 2), anyVector(2), anyVector(2), (weights, x, h) => {
        const open = both({...weights, r: held(weights.r, 800)}, x, h);
        expect(distance(open[0]!, open[1]!)).toBeLessThan(1e-12);
        const single = {...weights, recurrentBias: [0, 0]};
        const diagonal = weights.g.U.map((row, i) => row.map((value, j) => (i === j ? value : 0)));
        const apart = both({...single, g: {...weights.g, U: diagonal}}, x, h);
        expect(distance(apart[0]!, apart[1]!)).toBeLessThan(1e-12);
        const first = both(single, x, [0, 0]);
        expect(distance(first[0]!, first[1]!)).toBe(0);
      }),
    );
  });

  it('differ in general', () => {
    const weights = {z: referenceMaps.f, r: referenceMaps.i, g: referenceMaps.g};
    const [before, after] = both(weights, [-1, 1], [0.9, -0.9]);
    expect(distance(before!, after!)).toBeGreaterThan(0.01);
  });
});

describe('gruParameters', () => {
  it('is three quarters of an LSTM, and 3m more with two biases', () => {
    expect(gruParameters(100, 128, 'before')).toBe(87_936);
    expect(gruParameters(100, 128, 'after')).toBe(87_936 + 3 * 128);
  });
});
