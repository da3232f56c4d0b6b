import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crossEntropyGradient, softmax} from './softmax';
import {squaredErrorGradient, sumOfSquaredErrors} from './softmax-squared-error';

const source = [0, 0.1, 0.1, 0.75, 0, 0, 0, 0, 0, 0.05];

describe('sumOfSquaredErrors', () => {
  it('is 0.085 for the ten-class output of the source, and 0.9 without preference', () => {
    expect(sumOfSquaredErrors(source, 3)).toBeCloseTo(0.085, 12);
    expect(sumOfSquaredErrors(Array<number>(10).fill(0.1), 3)).toBeCloseTo(0.9, 12);
  });
  it.each([-1, 3, 0.5])('refuses class %d of three', (label) => {
    expect(() => sumOfSquaredErrors([0.2, 0.3, 0.5], label)).toThrow('The classes are numbered 0 to 2');
  });
});

describe('squaredErrorGradient', () => {
  it('has nearly vanished at logits 20, 0, 0 when class 2 is true, where cross-entropy pulls with full force', () => {
    const size = Math.max(...squaredErrorGradient([20, 0, 0], 2).map(Math.abs));
    expect(size).toBeGreaterThan(6e-9);
    expect(size).toBeLessThan(6.5e-9);
    expect(crossEntropyGradient([20, 0, 0], 2)[2]).toBeCloseTo(-1, 8);
  });
  it('agrees with central differences, and sums to 0', () => {
    const logit = fc.double({min: -4, max: 4, noNaN: true});
    fc.assert(
      fc.property(fc.array(logit, {minLength: 2, maxLength: 6}), fc.nat(), (logits, pick) => {
        const label = pick % logits.length;
        const loss = (at: number, shift: number) =>
          0.5 * sumOfSquaredErrors(softmax(logits.map((z, k) => (k === at ? z + shift : z))), label);
        const gradient = squaredErrorGradient(logits, label);
        gradient.forEach((slope, k) => {
          expect(slope).toBeCloseTo((loss(k, 1e-5) - loss(k, -1e-5)) / 2e-5, 7);
        });
        expect(gradient.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 12);
      }),
    );
  });
});
