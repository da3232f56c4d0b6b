import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('vanishing-gradient', () => {
  it.each([
    [{}, 9.54, -7],
    [{n: 5}, 9.77, -4],
    [{n: 20}, 9.09, -13],
    [{phi: 'relu' as const, w: 0.1, n: 100}, 1, -100],
    [{phi: 'relu' as const, w: 1.5, n: 50}, 6.38, 8],
    [{phi: 'tanh' as const, w: 1.1, n: 100}, 1.38, 4],
    [{phi: 'tanh' as const, w: -0.9, n: 99}, -2.95, -5],
  ])('%o gives %d × 10^%i', (change, mantissa, exponent) => {
    expect(solved(change).total).toEqual({mantissa, exponent});
  });

  it('keeps the gradient if weight times slope is 1', () => {
    expect(solved({w: 4, n: 100})).toMatchObject({trend: 'is kept', total: {mantissa: 1, exponent: 0}});
    expect(solved({phi: 'relu', n: 100}).trend).toBe('is kept');
  });

  it('is 0 for good behind a dead ReLU or a weight of 0', () => {
    expect(solved({phi: 'relu', at: 'given', z: -1})).toMatchObject({
      isZero: true,
      trend: 'vanishes',
      float32: 'zero',
    });
    expect(solved({w: 0}).isZero).toBe(true);
  });

  it('says when a 32-bit float holds it no longer', () => {
    expect(solved({phi: 'relu', w: 0.1, n: 45}).float32).toBe('number');
    expect(solved({phi: 'relu', w: 0.1, n: 46}).float32).toBe('zero');
    expect(solved({phi: 'relu', w: 4, n: 63}).float32).toBe('number');
    expect(solved({phi: 'relu', w: 4, n: 64}).float32).toBe('infinity');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) throw new Error(result.conflict);
        const {slope, factor, total, curve, range} = result;
        const numbers = [
          slope,
          factor.mantissa,
          factor.exponent,
          total.mantissa,
          total.exponent,
          ...curve.flat(),
          ...range,
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(curve.every(([, y]) => y >= range[0] && y <= range[1])).toBe(true);
      }),
    );
  });
});
