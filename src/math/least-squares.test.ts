import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {centralDifference} from './finite-difference';
import {ridge} from './least-squares';

const number = fc.double({min: -3, max: 3, noNaN: true});
const problem = fc
  .tuple(fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 9}))
  .chain(([rows, columns]) =>
    fc.record({
      columns: fc.array(fc.array(number, {minLength: rows, maxLength: rows}), {
        minLength: columns,
        maxLength: columns,
      }),
      t: fc.array(number, {minLength: rows, maxLength: rows}),
      kappa: fc.double({min: 0.05, max: 5, noNaN: true}),
    }),
  );

const product = (columns: number[][], w: readonly number[]) =>
  columns[0]!.map((_, i) => columns.reduce((sum, column, j) => sum + column[i]! * w[j]!, 0));

describe('ridge', () => {
  it('solves a square system', () => {
    const w = ridge([[2, 1], [1, 3]], [5, 10], 0); // prettier-ignore
    expect(w[0]).toBeCloseTo(1, 12);
    expect(w[1]).toBeCloseTo(3, 12);
  });

  it('shrinks a single weight as 1/(1 + κ)', () => {
    expect(ridge([[1]], [0.3], 0.5)[0]).toBeCloseTo(0.2, 12);
  });

  it('is the mean for a column of ones', () => {
    expect(ridge([[1, 1, 1]], [1, 2, 6], 0)[0]).toBeCloseTo(3, 12);
  });

  it('takes the shortest of many solutions: x + y = 2 gives (1, 1)', () => {
    const w = ridge([[1], [1]], [2], 0);
    expect(w[0]).toBeCloseTo(1, 12);
    expect(w[1]).toBeCloseTo(1, 12);
  });

  it('leaves no slope in the penalized loss, with few columns and with many', () => {
    fc.assert(
      fc.property(problem, ({columns, t, kappa}) => {
        const loss = (w: readonly number[]) =>
          product(columns, w).reduce((sum, value, i) => sum + (value - t[i]!) ** 2, 0) +
          kappa * w.reduce((sum, value) => sum + value ** 2, 0);
        const slopes = centralDifference(loss, ridge(columns, t, kappa), 1e-4);
        expect(Math.max(...slopes.map(Math.abs))).toBeLessThan(1e-6);
      }),
    );
  });

  it('stays finite if columns are equal or zero', () => {
    expect(ridge([[0, 0], [0, 0]], [1, 2], 0)).toEqual([0, 0]); // prettier-ignore
    expect(ridge([[1, 1], [1, 1]], [1, 2], 0).every(Number.isFinite)).toBe(true); // prettier-ignore
  });

  it('rejects a negative penalty', () => {
    expect(() => ridge([[1]], [1], -1)).toThrow(RangeError);
  });
});
