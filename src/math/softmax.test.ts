import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crossEntropy, crossEntropyFromLogits, crossEntropyGradient, logSumExp, softmax} from './softmax';

const logits = fc.array(fc.double({min: -1000, max: 1000, noNaN: true}), {minLength: 1, maxLength: 10});
const digits = [0, 0.1, 0.1, 0.75, 0, 0, 0, 0, 0, 0.05];

describe('softmax', () => {
  it('gives probabilities that sum to 1, for logits of ±1000 too', () => {
    fc.assert(
      fc.property(logits, fc.double({min: 0.05, max: 20, noNaN: true}), (z, temperature) => {
        const p = softmax(z, temperature);
        expect(p.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(p.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(softmax([1000, -1000])).toEqual([1, 0]);
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
  });

  it('does not change when all logits move together, and is even where they are equal', () => {
    softmax([1, 2, 3]).forEach((p, k) => {
      expect(p).toBeCloseTo(softmax([101, 102, 103])[k] ?? NaN, 12);
    });
    expect(softmax([3, 3, 3, 3])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('is sharper at a low temperature and flatter at a high one', () => {
    const top = (temperature: number) => Math.max(...softmax([1, 2, 3], temperature));
    expect(top(0.1)).toBeGreaterThan(top(1));
    expect(top(1)).toBeGreaterThan(top(10));
    expect(top(1e6)).toBeCloseTo(1 / 3, 5);
  });

  it('refuses a temperature of 0, no logits, and logits that are no numbers', () => {
    expect(() => softmax([1, 2], 0)).toThrow('The temperature must be a finite number above 0.');
    expect(() => softmax([1, 2], NaN)).toThrow(RangeError);
    expect(() => softmax([])).toThrow('The logits are missing');
    expect(() => softmax([1, Infinity])).toThrow('The logits must all be finite numbers.');
  });
});

describe('cross-entropy', () => {
  it('of the ten-class output with label 3 is −ln 0.75 = 0.2877; of the even one ln 10 = 2.3026', () => {
    expect(crossEntropy(digits, 3)).toBeCloseTo(0.2877, 4);
    expect(crossEntropy(Array<number>(10).fill(0.1), 3)).toBeCloseTo(2.3026, 4);
    expect(crossEntropy([1, 0], 0)).toBe(0);
    expect(crossEntropy(digits, 0)).toBe(Infinity);
  });

  it('is the same from logits and from their probabilities', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: -20, max: 20, noNaN: true}), {minLength: 2, maxLength: 6}),
        (z) => {
          expect(crossEntropyFromLogits(z, 1)).toBeCloseTo(crossEntropy(softmax(z), 1), 6);
        },
      ),
    );
  });

  it('from logits stays finite where the probability underflows to 0', () => {
    expect(crossEntropyFromLogits([1000, -1000], 1)).toBe(2000);
    expect(crossEntropyFromLogits([1000, -1000], 0)).toBe(0);
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.LN2, 10);
    expect(logSumExp([-1000, -1000])).toBeCloseTo(-1000 + Math.LN2, 10);
  });

  it('has the gradient p − y, as a central difference finds it', () => {
    const z = [0.3, -1.2, 2, 0.5];
    crossEntropyGradient(z, 1).forEach((slope, k) => {
      const at = (h: number) =>
        crossEntropyFromLogits(
          z.map((value, j) => (j === k ? value + h : value)),
          1,
        );
      expect(slope).toBeCloseTo((at(1e-5) - at(-1e-5)) / 2e-5, 8);
    });
    expect(crossEntropyGradient([20, 0, 0], 2)[2]).toBeCloseTo(-1, 6);
  });

  it('refuses a class that is not there, and numbers that are no distribution', () => {
    expect(() => crossEntropy(digits, 10)).toThrow('The classes are numbered 0 to 9; 10 is not one of them.');
    expect(() => crossEntropyFromLogits([1, 2], 0.5)).toThrow(RangeError);
    expect(() => crossEntropyGradient([1, 2], 2)).toThrow(RangeError);
    expect(() => crossEntropy([0.5, 0.6], 0)).toThrow('must lie between 0 and 1 and sum to 1');
    expect(() => crossEntropy([1.5, -0.5], 0)).toThrow(RangeError);
    expect(() => crossEntropy([], 0)).toThrow('The probabilities are missing');
  });
});
