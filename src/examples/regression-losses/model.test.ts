import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const rowsOf = (change = {}) =>
  Object.fromEntries(solve({...initialInputs(fields), ...change}).rows.map((row) => [row.id, row]));

describe('regression-losses', () => {
  it('starts with an outlier 7 away', () => {
    expect(solve(initialInputs(fields)).residuals).toEqual([1, 0, -1, 0, -7]);
    const {mse, mae, huber} = rowsOf();
    expect(mse!.loss).toBeCloseTo(51 / 5, 12);
    expect(mae!.loss).toBeCloseTo(9 / 5, 12);
    expect(huber!.loss).toBeCloseTo((0.5 + 0.5 + 6.5) / 5, 12);
    expect(huber!.each).toEqual([0.5, 0, 0.5, 0, 6.5]);
  });

  it('marks no residual outside the plot', () => {
    const {residuals, marks} = solve({...initialInputs(fields), prediction: -10});
    expect(residuals).toEqual([-11, -12, -13, -12, -19]);
    expect(marks).toEqual([]);
  });

  it('makes Huber half the squared error when δ covers every residual', () => {
    const {mse, huber} = rowsOf({delta: 10});
    expect(huber!.loss).toBeCloseTo(mse!.loss / 2, 12);
  });

  it('lets the outlier drag the squared error by the mean and the absolute error not at all', () => {
    const far = rowsOf({outlier: 10});
    const near = rowsOf({outlier: 4});
    expect(far.mse!.best - near.mse!.best).toBeCloseTo(6 / 5, 9);
    expect(far.mae!.best).toBeCloseTo(near.mae!.best, 9);
  });

  it('gives finite numbers for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {rows, residuals} = solve(inputs);
        const numbers = [
          ...residuals,
          ...rows.flatMap((r) => [r.loss, r.outlierShare, r.best, ...r.curve.flat(), ...r.slope.flat()]),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
