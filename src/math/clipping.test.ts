import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {angleBetween, clipByNorm, clipByValue, norm} from './clipping';

const gradient = fc.array(fc.double({min: -1e6, max: 1e6, noNaN: true}), {minLength: 1, maxLength: 8});
const threshold = fc.double({min: 1e-3, max: 1e3, noNaN: true});

describe('clipping', () => {
  it('scales (3, 4) to length 1', () => {
    expect(clipByNorm([3, 4], 1)).toEqual([0.6, 0.8]);
    expect(norm([3, 4, 0, 12])).toBe(13);
  });

  it('by norm keeps the direction and bounds the norm', () => {
    fc.assert(
      fc.property(gradient, threshold, (g, t) => {
        const clipped = clipByNorm(g, t);
        expect(norm(clipped)).toBeLessThanOrEqual(t * (1 + 1e-12));
        expect(norm(clipped)).toBeCloseTo(Math.min(t, norm(g)), 6);
        if (norm(g) > 1e-300) expect(angleBetween(g, clipped)).toBeLessThan(1e-6);
      }),
    );
  });

  it('by value agrees with TensorFlow', () => {
    fc.assert(
      fc.property(gradient, threshold, (g, t) => {
        const single = g.map(Math.fround);
        const limit = Math.fround(t);
        const expected = tf.tidy(() =>
          Array.from(tf.clipByValue(tf.tensor1d(single), -limit, limit).dataSync()),
        );
        clipByValue(single, limit).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 10));
      }),
      {numRuns: 50},
    );
  });

  it('by value never turns by a right angle or more', () => {
    fc.assert(
      fc.property(gradient, threshold, (g, t) => {
        expect(angleBetween(g, clipByValue(g, t))).toBeLessThan(90);
      }),
    );
  });

  it('measures angles', () => {
    expect(angleBetween([1, 0], [0, 2])).toBeCloseTo(90, 12);
    expect(angleBetween([1, 1], [-1, -1])).toBeCloseTo(180, 12);
    expect(angleBetween([1, 0], [1, 1e-9])).toBeCloseTo((1e-9 * 180) / Math.PI, 20);
    expect(angleBetween([0, 0], [1, 0])).toBe(0);
  });

  it('refuses what is no gradient or threshold', () => {
    expect(() => clipByNorm([], 1)).toThrow(RangeError);
    expect(() => clipByNorm([Infinity], 1)).toThrow(RangeError);
    expect(() => clipByValue([Number.NaN], 1)).toThrow(RangeError);
    expect(() => clipByNorm([1], 0)).toThrow(RangeError);
    expect(() => clipByValue([1], Infinity)).toThrow(RangeError);
    expect(() => angleBetween([1], [1, 2])).toThrow(RangeError);
  });
});
