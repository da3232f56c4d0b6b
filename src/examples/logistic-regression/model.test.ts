import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {relativeDifference} from '../../math/finite-difference';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, lastStep, solve} from './model';

type Inputs = ReturnType<typeof initialInputs<typeof fields>>;

const solved = (change: Partial<Inputs> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

/** Any inputs with labels that are classes. */
const anyData = anyInputs(fields).map((inputs) => ({
  ...inputs,
  y: inputs.y.map((row) => row.map(Math.round)),
}));

const numbersOf = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

describe('logistic-regression', () => {
  it('is served with the numbers of the source: p = 0.5 on the boundary, 0.8808 at z = 2', () => {
    const {rows, boundary} = solved();
    expect(boundary).toBe(3);
    expect(rows[1]).toMatchObject({x: 3, z: 0, p: 0.5});
    expect(rows[3]).toMatchObject({x: 5, z: 2});
    expect(rows[3]!.p).toBeCloseTo(0.8808, 4);
  });

  it('shows the loss, the gradient and the step that a reference implementation computes', () => {
    const {loss, gradient, next, best, right} = solved();
    expect(loss).toBeCloseTo(0.8859, 4);
    expect(gradient.w).toBeCloseTo((1 - next!.w) / 0.1, 10);
    expect([next!.w, next!.b, next!.loss].map((n) => Number(n.toFixed(3)))).toEqual([0.84, -3.036, 0.645]);
    expect(best!.loss).toBeCloseTo(0.3823, 4);
    expect(right).toBe(4);
    expect(solved({k: 200, rate: 0.3}).model.w).toBeCloseTo(0.768, 3);
  });

  it('has a gradient within 1e-6 of a numeric one, and sums that divide to it', () => {
    fc.assert(
      fc.property(anyData, (inputs) => {
        const {gradient, numeric, sums, loss} = solved(inputs);
        expect(relativeDifference(gradient.w, numeric.w)).toBeLessThan(1e-6);
        expect(relativeDifference(gradient.b, numeric.b)).toBeLessThan(1e-6);
        expect(sums.share / 6).toBeCloseTo(gradient.w, 9);
        expect(sums.error / 6).toBeCloseTo(gradient.b, 9);
        expect(relativeDifference(sums.loss / 6, loss)).toBeLessThan(1e-12);
      }),
      {numRuns: 50},
    );
  });

  it('nears the best fit, and never beats it', () => {
    const {best, losses, rises} = solved({rate: 0.3});
    expect(rises).toBe(0);
    expect(losses.at(-1)![1] - best!.loss).toBeLessThan(0.005);
    fc.assert(
      fc.property(anyData, (inputs) => {
        const result = solved(inputs);
        if (result.best)
          for (const [, loss] of result.losses) expect(loss).toBeGreaterThan(result.best.loss - 1e-9);
      }),
      {numRuns: 50},
    );
  });

  it('comes within 0.0002 of the smallest loss in 500 steps once x is centered', () => {
    const {best, losses} = solved({x: [[-3.5, -1.5, -0.5, 0.5, 1.5, 3.5]]});
    expect(losses.at(-1)![1] - best!.loss).toBeLessThan(2e-4);
    expect(solved().losses.at(-1)![1] - solved().best!.loss).toBeGreaterThan(0.01);
  });

  it('has no best fit for points that a threshold separates: w grows with every step', () => {
    const apart = {y: [[0, 0, 0, 1, 1, 1]]};
    expect(solved(apart)).toMatchObject({kind: 'complete', best: undefined});
    expect(solved({...apart, k: lastStep}).model.w).toBeGreaterThan(solved({...apart, k: 100}).model.w);
  });

  it('says that a label between the classes is none, at the labels', () => {
    expect(solve({...initialInputs(fields), y: [[0, 0, 0.5, 1, 1, 1]]})).toEqual({
      field: 'y',
      conflict: 'A label is 0 or 1; 0.5 is neither.',
    });
  });

  it('never throws, and all its numbers are finite', () => {
    fc.assert(
      fc.property(fc.oneof(anyData, anyInputs(fields)), (inputs) => {
        expect(numbersOf(solve(inputs)).every(Number.isFinite)).toBe(true);
      }),
      {numRuns: 100},
    );
    for (const x of [[[0, 0, 0, 0, 0, 0]], [[10, 10, 10, -10, -10, -10]]])
      for (const start of [-10, 0, 10])
        expect(numbersOf(solved({x, w: start, b: -20, rate: 2, k: lastStep})).every(Number.isFinite)).toBe(
          true,
        );
  });
});
