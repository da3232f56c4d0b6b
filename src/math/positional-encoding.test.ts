import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  encodingFrequencies,
  encodingSimilarity,
  positionalEncoding,
  shiftEncoding,
} from './positional-encoding';

const width = fc.integer({min: 1, max: 64}).map((pairs) => 2 * pairs);
const position = fc.integer({min: 0, max: 500});
const shift = fc.integer({min: -500, max: 500});
const dot = (u: readonly number[], v: readonly number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);

describe('positionalEncoding', () => {
  it('of position 0 is 0, 1, 0, 1, …', () => {
    expect(positionalEncoding(0, 64)).toEqual(Array.from({length: 64}, (_, i) => i % 2));
  });

  it('agrees with the same formula in TensorFlow', () => {
    fc.assert(
      fc.property(width, position, (d, p) => {
        const [sines, cosines] = tf.tidy(() => {
          const exponents = tf.div(tf.range(0, d, 2), d);
          const angles = tf.div(p, tf.pow(10_000, exponents));
          return [tf.sin(angles).arraySync(), tf.cos(angles).arraySync()] as number[][];
        });
        const encoding = positionalEncoding(p, d);
        sines!.forEach((sine, i) => {
          expect(encoding[2 * i]).toBeCloseTo(sine, 3);
          expect(encoding[2 * i + 1]).toBeCloseTo(cosines![i]!, 3);
        });
      }),
      {numRuns: 50},
    );
  });

  it('has wavelengths from 2π to below 20,000π', () => {
    fc.assert(
      fc.property(width, (d) => {
        const wavelengths = encodingFrequencies(d).map((frequency) => (2 * Math.PI) / frequency);
        expect(wavelengths[0]).toBeCloseTo(2 * Math.PI, 12);
        expect(Math.max(...wavelengths)).toBeLessThan(10_000 * 2 * Math.PI);
      }),
    );
  });

  it('shifts by a rotation: PE(p + k) from PE(p) alone, by the same map at every p', () => {
    fc.assert(
      fc.property(width, position, shift, (d, p, k) => {
        shiftEncoding(positionalEncoding(p, d), k).forEach((value, i) =>
          expect(value).toBeCloseTo(positionalEncoding(p + k, d)[i]!, 9),
        );
      }),
    );
  });

  it('has squared length d/2, and a similarity that depends on the distance alone', () => {
    fc.assert(
      fc.property(width, position, shift, (d, p, k) => {
        expect(dot(positionalEncoding(p, d), positionalEncoding(p + k, d))).toBeCloseTo(
          encodingSimilarity(k, d),
          8,
        );
        expect(encodingSimilarity(0, d)).toBe(d / 2);
        expect(encodingSimilarity(-k, d)).toBe(encodingSimilarity(k, d));
      }),
    );
  });

  it('as a rotation of queries and keys (RoPE) leaves scores that depend on the distance alone', () => {
    const vector = fc.array(fc.double({min: -5, max: 5, noNaN: true}), {minLength: 8, maxLength: 8});
    fc.assert(
      fc.property(vector, vector, position, position, shift, (q, k, s, t, move) => {
        expect(dot(shiftEncoding(q, s + move), shiftEncoding(k, t + move))).toBeCloseTo(
          dot(shiftEncoding(q, s), shiftEncoding(k, t)),
          8,
        );
      }),
    );
  });

  it('refuses an odd width', () => {
    expect(() => positionalEncoding(1, 7)).toThrow('The width d must be even');
    expect(() => encodingFrequencies(0)).toThrow(RangeError);
  });
});
