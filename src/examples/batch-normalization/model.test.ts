import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const fixed = (values: readonly number[]) => values.map((value) => value.toFixed(4));

describe('batch-normalization', () => {
  it.each(['0', '1e-5'] as const)('normalizes 1, 2, 3, 4 to ±1.3416 and ±0.4472 with ε = %s', (e) => {
    const {mean, variance, rows} = solved({e});
    expect([mean, variance]).toEqual([2.5, 1.25]);
    expect(fixed(rows.map(({normalized}) => normalized))).toEqual(['-1.3416', '-0.4472', '0.4472', '1.3416']);
  });

  it('gives the output mean β and standard deviation |γ|', () => {
    const {rows} = solved({e: '0', g: 2, b: 10});
    expect(fixed(rows.map(({output}) => output))).toEqual(['7.3167', '9.1056', '10.8944', '12.6833']);
  });

  it('keeps a running mean of 0.25 and a running variance of 1.0667 after one batch, as PyTorch does', () => {
    const {running} = solved();
    expect(fixed([running.mean, running.variance])).toEqual(['0.2500', '1.0667']);
  });

  it('keeps the biased variance by the convention of Keras, where 0.9 is PyTorch’s 0.1', () => {
    const {running} = solved({weighs: 'old', m: 0.9});
    expect(fixed([running.mean, running.variance])).toEqual(['0.2500', '1.0250']);
    expect(solved({weighs: 'old', m: 0.1}).running.mean).toBeCloseTo(2.25, 12);
  });

  it('brings training and inference together after many batches', () => {
    const {rows, aloneNormalized} = solved({weighs: 'old', m: 0.9, k: 200});
    expect(aloneNormalized).toBeCloseTo(rows[3]!.normalized, 6);
  });

  it('says why one value is no batch, and why equal values need an ε', () => {
    expect(solve({...initialInputs(fields), n: 1})).toMatchObject({
      field: 'n',
      conflict: expect.stringContaining('batch of one value') as string,
    });
    const equal = [[0.1, 0.1, 0.1, 0.1, 5, 6, 7, 8]];
    expect(solve({...initialInputs(fields), x: equal, e: '0'})).toMatchObject({field: 'e'});
    expect(solved({x: equal}).rows.map(({output}) => output)).toEqual([0, 0, 0, 0]);
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) {
          expect(result.conflict).toMatch(/one value|Equal values/);
          return;
        }
        const {rows, running, meanCurve, varianceCurve, range, ...rest} = result;
        const numbers = [
          ...rows.flatMap((row) => Object.values(row)),
          ...Object.values(running),
          ...meanCurve.flat(),
          ...varianceCurve.flat(),
          ...range,
          ...Object.values(rest),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(range[0]).toBeLessThan(range[1]);
      }),
    );
  });
});
