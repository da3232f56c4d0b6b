import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {covariance, meanPoint, principalAxes} from './principal-axis';

const points = fc.array(
  fc.tuple(fc.double({min: -10, max: 10, noNaN: true}), fc.double({min: -10, max: 10, noNaN: true})),
  {minLength: 1, maxLength: 8},
);

describe('principal axes', () => {
  it('takes the values computed by hand', () => {
    const S = covariance([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 4],
    ]);
    expect(S.flat().map((value) => value.toFixed(9))).toEqual([
      '2.000000000',
      '1.400000000',
      '1.400000000',
      '1.200000000',
    ]);
    const {direction, variances} = principalAxes(S);
    expect(variances[0]).toBeCloseTo(1.6 + Math.sqrt(2.12), 12);
    expect(variances[1]).toBeCloseTo(1.6 - Math.sqrt(2.12), 12);
    expect((Math.atan2(direction[1], direction[0]) * 180) / Math.PI).toBeCloseTo(37.03, 2);
  });

  it('satisfies S·u = λu, with unit vectors and eigenvalues that add up to the trace', () => {
    fc.assert(
      fc.property(points, (table) => {
        const S = covariance(table);
        const {direction, variances} = principalAxes(S);
        for (const i of [0, 1] as const) {
          const Su = S[i]![0]! * direction[0] + S[i]![1]! * direction[1];
          expect(Su).toBeCloseTo(variances[0] * direction[i], 9);
        }
        expect(Math.hypot(...direction)).toBeCloseTo(1, 12);
        expect(direction[0]).toBeGreaterThanOrEqual(0);
        expect(variances[0] + variances[1]).toBeCloseTo(S[0]![0]! + S[1]![1]!, 9);
        expect(variances[0]).toBeGreaterThanOrEqual(variances[1]);
      }),
    );
  });

  it('finds no direction with more variance', () => {
    fc.assert(
      fc.property(points, fc.double({min: 0, max: 3.2, noNaN: true}), (table, angle) => {
        const center = meanPoint(table);
        const along =
          table.reduce(
            (sum, [x, y]) =>
              sum + ((x - center[0]!) * Math.cos(angle) + (y - center[1]!) * Math.sin(angle)) ** 2,
            0,
          ) / table.length;
        expect(along).toBeLessThanOrEqual(principalAxes(covariance(table)).variances[0] + 1e-9);
      }),
    );
  });

  it('refuses what is no 2×2 matrix, and no points', () => {
    expect(() => principalAxes([[1]])).toThrow(RangeError);
    expect(() => covariance([])).toThrow(RangeError);
  });
});
