import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {accuracyError, expectedMaximum} from './best-of-many';
import {createRandom} from './random';

describe('expectedMaximum', () => {
  it('agrees with the closed forms of small n', () => {
    expect(expectedMaximum(1)).toBeCloseTo(0, 10);
    expect(expectedMaximum(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 10);
    expect(expectedMaximum(3)).toBeCloseTo(1.5 / Math.sqrt(Math.PI), 10);
  });

  it('agrees with drawing', () => {
    const random = createRandom(2);
    const runs = 4000;
    let sum = 0;
    for (let run = 0; run < runs; run++) sum += Math.max(...Array.from({length: 20}, () => random.normal()));
    expect(Math.abs(sum / runs - expectedMaximum(20))).toBeLessThan(4 / Math.sqrt(runs));
  });

  it('grows with n, below √(2 ln n)', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 2000}), (n) => {
        expect(expectedMaximum(n)).toBeGreaterThan(expectedMaximum(n - 1));
        expect(expectedMaximum(n)).toBeLessThan(Math.sqrt(2 * Math.log(n)));
      }),
      {numRuns: 30},
    );
  });

  it('refuses no models', () => {
    expect(() => expectedMaximum(0)).toThrow(RangeError);
  });
});

describe('accuracyError', () => {
  it('is the standard error of a share', () => {
    expect(accuracyError(0.9, 1000)).toBeCloseTo(0.009487, 6);
    expect(accuracyError(1, 10)).toBe(0);
  });

  it('refuses what is no share', () => {
    expect(() => accuracyError(1.1, 10)).toThrow(RangeError);
    expect(() => accuracyError(0.5, 0)).toThrow(RangeError);
  });
});
