import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {attention, attentionScores, attentionWeights, causalMask} from './attention';
import {sentence} from './sample-attention';

const {queries, keys, values} = sentence;
const real = fc.double({min: -20, max: 20, noNaN: true});
const rows = (count: number, width: number) =>
  fc.array(fc.array(real, {minLength: width, maxLength: width}), {minLength: count, maxLength: count});

/** Queries, keys and values of any small shape. */
const anyInput = fc
  .record({
    queryCount: fc.integer({min: 1, max: 5}),
    keyCount: fc.integer({min: 1, max: 5}),
    keyWidth: fc.integer({min: 1, max: 4}),
    valueWidth: fc.integer({min: 1, max: 4}),
  })
  .chain(({queryCount, keyCount, keyWidth, valueWidth}) =>
    fc.record({
      q: rows(queryCount, keyWidth),
      k: rows(keyCount, keyWidth),
      v: rows(keyCount, valueWidth),
    }),
  );
/** The same for self-attention: as many queries as keys. */
const anySequence = fc
  .integer({min: 1, max: 6})
  .chain((count) => fc.record({q: rows(count, 3), k: rows(count, 3), v: rows(count, 2)}));

function expectClose(actual: readonly number[][], expected: readonly number[][], digits = 9) {
  expect(actual.length).toBe(expected.length);
  actual.flat().forEach((value, i) => expect(value).toBeCloseTo(expected.flat()[i]!, digits));
}

describe('attention', () => {
  it('of "her" in the sample goes to "Mia"', () => {
    const {scores, weights, output} = attention(queries, keys, values);
    expectClose([scores[2]!], [[6, 0, 3, 0].map((score) => score / Math.SQRT2)]);
    expectClose([weights[2]!], [[0.8706, 0.0125, 0.1044, 0.0125]], 3);
    expectClose([output[2]!], [[3.7037, 0.0626]], 3);
  });

  it('agrees with the same products and softmax in TensorFlow', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        // TensorFlow computes in 32 bits: small scores, so that it errs in the seventh digit only.
        const q = input.q.map((row) => row.map((value) => value / 40));
        const {k, v} = input;
        const expected = tf.tidy(() => {
          const scores = tf.div(
            tf.matMul(tf.tensor2d(q), tf.tensor2d(k), false, true),
            Math.sqrt(k[0]!.length),
          );
          return tf.matMul(tf.softmax(scores), tf.tensor2d(v)).arraySync() as number[][];
        });
        expectClose(attention(q, k, v).output, expected, 3);
      }),
      {numRuns: 50},
    );
  });

  it('masked agrees with TensorFlow where −10⁹ is added to the scores that are not allowed', () => {
    fc.assert(
      fc.property(anySequence, ({q, k}) => {
        const scores = attentionScores(q, k).map((row) => row.map(Math.fround));
        const mask = causalMask(q.length);
        const expected = tf.tidy(() => {
          const added = tf.tensor2d(mask.map((row) => row.map((isAllowed) => (isAllowed ? 0 : -1e9))));
          return tf.softmax(tf.add(tf.tensor2d(scores), added)).arraySync() as number[][];
        });
        expectClose(attentionWeights(scores, mask), expected, 4);
      }),
      {numRuns: 50},
    );
  });

  it('has weights from 0 to 1 that sum to 1 in every row, so that outputs stay between the smallest and largest value', () => {
    fc.assert(
      fc.property(anyInput, fc.boolean(), ({q, k, v}, isScaled) => {
        const {weights, output} = attention(q, k, v, {isScaled});
        for (const row of weights) {
          expect(row.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
          expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
        output.forEach((row) =>
          row.forEach((value, i) => {
            const column = v.map((valueRow) => valueRow[i]!);
            expect(value).toBeGreaterThanOrEqual(Math.min(...column) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(...column) + 1e-9);
          }),
        );
      }),
    );
  });

  it('does not look ahead through a causal mask: later queries, keys and values change no earlier output', () => {
    fc.assert(
      fc.property(anySequence, anySequence, fc.nat(), (first, second, at) => {
        const count = Math.min(first.q.length, second.q.length);
        const cut = 1 + (at % count);
        const joined = (key: 'q' | 'k' | 'v') => [
          ...first[key].slice(0, cut),
          ...second[key].slice(cut, count),
        ];
        const run = (q: number[][], k: number[][], v: number[][]) =>
          attention(q, k, v, {mask: causalMask(q.length)}).output.slice(0, cut);
        const changed = run(joined('q'), joined('k'), joined('v'));
        expect(changed).toEqual(
          run(first.q.slice(0, count), first.k.slice(0, count), first.v.slice(0, count)),
        );
        // Nor does it matter that they are there at all: this is why generation can keep its keys and values.
        expect(changed).toEqual(run(first.q.slice(0, cut), first.k.slice(0, cut), first.v.slice(0, cut)));
      }),
    );
  });

  it('ignores the order of keys and values, and reorders with its queries', () => {
    fc.assert(
      fc.property(anySequence, ({q, k, v}) => {
        const {output} = attention(q, k, v);
        expectClose(attention(q, k.toReversed(), v.toReversed()).output, output);
        expectClose(attention(q.toReversed(), k, v).output, output.toReversed());
      }),
    );
  });

  it('refuses shapes that do not go together', () => {
    expect(() => attention([[1, 2]], [[1]], [[1]])).toThrow('Queries and keys must have the same width.');
    expect(() => attention([[1]], [[1], [2]], [[1]])).toThrow('There must be a value for each key.');
    expect(() => attentionWeights([[1, 2]], [[true]])).toThrow('The mask must have the shape of the scores.');
    expect(() => attentionWeights([[1, 2]], [[false, false]])).toThrow(
      'The mask leaves query 1 nothing to look at.',
    );
  });
});
