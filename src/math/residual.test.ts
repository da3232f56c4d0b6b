import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {centralDifference} from './finite-difference';
import {scientific} from './gradient-flow';
import {pathLengths, plainGradient, residualGradient} from './residual';

const value = (m: {sign: number; log10: number}) => m.sign * 10 ** m.log10;
const slope = fc.double({min: -2, max: 2, noNaN: true});

describe('plainGradient and residualGradient', () => {
  it('give 0 and 1 for slopes of 0', () => {
    expect(value(plainGradient([0, 0, 0]))).toBe(0);
    expect(value(residualGradient([0, 0, 0]))).toBe(1);
  });

  it('agree with central differences through blocks of tanh', () => {
    const weights = [0.4, -0.7, 1.1, 0.3];
    const run = (x: number, shortcut: number) => {
      const slopes: number[] = [];
      const y = weights.reduce((h, w) => {
        slopes.push(w * (1 - Math.tanh(w * h) ** 2));
        return shortcut * h + Math.tanh(w * h);
      }, x);
      return {y, slopes};
    };
    for (const shortcut of [0, 0.5, 1]) {
      const [numeric] = centralDifference(([x = 0]) => run(x, shortcut).y, [0.6]);
      expect(value(residualGradient(run(0.6, shortcut).slopes, shortcut))).toBeCloseTo(numeric!, 8);
    }
    expect(plainGradient(run(0.6, 0).slopes)).toEqual(residualGradient(run(0.6, 0).slopes, 0));
  });

  it('refuse what is not finite', () => {
    expect(() => residualGradient([Number.NaN])).toThrow(RangeError);
  });
});

describe('pathLengths', () => {
  it('counts 2^n paths that add up to the product', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 30}), slope, (n, f) => {
        const lengths = pathLengths(n, f);
        expect(lengths.reduce((sum, {paths}) => sum + paths, 0)).toBe(2 ** n);
        const total = lengths.reduce((sum, {share}) => sum + share, 0);
        const scale = Math.max(1, ...lengths.map(({share}) => Math.abs(share)));
        expect(Math.abs(total - (1 + f) ** n) / scale).toBeLessThan(1e-9);
        expect(lengths[n]!.share).toBeCloseTo(value(plainGradient(Array.from({length: n}, () => f))), 3);
      }),
      {numRuns: 50},
    );
  });

  it('gives 10 blocks of slope 0.1 the shares 1, 1, 0.45, …', () => {
    const shares = pathLengths(10, 0.1).map(({share}) => share);
    expect(shares.slice(0, 3).map((share) => share.toFixed(2))).toEqual(['1.00', '1.00', '0.45']);
    expect(scientific(residualGradient(Array.from({length: 10}, () => 0.1)), 2)).toEqual({
      mantissa: 2.59,
      exponent: 0,
    });
  });

  it('refuses what is no number of blocks', () => {
    expect(() => pathLengths(0, 1)).toThrow(RangeError);
    expect(() => pathLengths(101, 1)).toThrow(RangeError);
  });
});
