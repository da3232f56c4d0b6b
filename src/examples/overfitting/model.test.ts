import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {drawTraining} from '../../math/polynomial-fit';
import {errorRange, fields, solve, targetRange} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('overfitting', () => {
  it('begins overfitted: nearly no training error, a large test error', () => {
    const {trainError, testError, best} = solved();
    expect(trainError).toBeLessThan(0.001);
    expect(testError).toBeGreaterThan(1);
    expect(best.degree).toBe(3);
  });

  it('underfits with a line, fits well with a cubic', () => {
    expect(solved({degree: 1}).trainError).toBeGreaterThan(0.2);
    expect(solved({degree: 3}).testError).toBeLessThan(0.12);
  });

  it('passes through all 12 points from degree 11 on, worst there, and better again far beyond', () => {
    expect(solved({degree: 11})).toMatchObject({trainError: 0, interpolates: true});
    expect(solved({degree: 11}).testError).toBeGreaterThan(100);
    expect(solved({degree: 30}).testError).toBeLessThan(0.2);
  });

  it('is helped by L2: a higher training error, a lower test error; too much of it underfits', () => {
    const [none, some, much] = [0, 0.1, 0.5].map((lambda) => solved({lambda}));
    expect(some!.trainError).toBeGreaterThan(none!.trainError);
    expect(some!.testError).toBeLessThan(none!.testError / 5);
    expect(much!.testError).toBeGreaterThan(some!.testError);
  });

  it('has no higher training error at a higher degree for λ = 0, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 9999}), (seed) => {
        const errors = solved({seed}).trainCurve.map(([, error]) => error);
        errors.slice(1).forEach((error, i) => expect(error).toBeLessThanOrEqual(errors[i]! + 1e-9));
      }),
    );
  });

  it('shrinks the weights as λ grows', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {weightNorm} = solved(inputs);
        expect(solved({...inputs, lambda: 0.5}).weightNorm).toBeLessThanOrEqual(
          weightNorm * (1 + 1e-9) + 1e-9,
        );
      }),
      {numRuns: 40},
    );
  });

  it('draws every training point inside the plot', () => {
    const sizes = Array.from({length: 10_000}, (_, seed) =>
      drawTraining(seed).reduce((size, {y}) => Math.max(size, Math.abs(y)), 0),
    );
    expect(Math.max(...sizes)).toBeLessThan(targetRange[1]);
  });

  it('rejects a negative λ and a degree that is no whole number', () => {
    expect(fields.lambda.read('-0.1')).toHaveProperty('problem');
    expect(fields.degree.read('2.5')).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {curve, trainCurve, testCurve, trainError, testError, weightNorm, best, at} = solved(inputs);
        const numbers = [
          ...curve.flat(),
          ...trainCurve.flat(),
          ...testCurve.flat(),
          ...[trainError, testError, weightNorm, best.testError, at.train, at.test],
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        for (const [, error] of [...trainCurve, ...testCurve])
          expect(error >= errorRange[0] && error <= errorRange[1]).toBe(true);
      }),
    );
  });
});
