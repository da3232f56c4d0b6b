import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('gan-objective', () => {
  it('starts with means 0 and 2: D*(2) = σ(−2) = 0.1192, JS = 0.3368', () => {
    const {D, divergence, value, wasserstein} = solved();
    expect(D).toBeCloseTo(0.1192, 4);
    expect(divergence).toBeCloseTo(0.3368, 4);
    expect(value).toBeCloseTo(-0.7126, 4);
    expect(wasserstein).toBe(2);
  });

  it('has ½ everywhere, JS = 0 and −ln 4 = −1.386 when the generator is as the data', () => {
    const {discriminatorCurve, divergence, value, isEqual} = solved(presets[0]!.inputs);
    expect(isEqual).toBe(true);
    expect(discriminatorCurve.every(([, D]) => D === 0.5)).toBe(true);
    expect(divergence).toBeCloseTo(0, 12);
    expect(value).toBeCloseTo(-1.3863, 4);
  });

  it('saturates far apart: JS near ln 2, and hardly any minimax gradient', () => {
    const {divergence, most, signals, wasserstein} = solved(presets[1]!.inputs);
    expect(most - divergence).toBeLessThan(1e-3);
    expect(signals.minimax).toBeLessThan(1e-13);
    expect(signals.nonSaturating).toBeCloseTo(1, 12);
    expect(wasserstein).toBe(8);
  });

  it('divides no 0 by 0 where both densities underflow', () => {
    const {p, q, D, isTooSmall} = solved({mp: 5, sp: 0.3, mq: 5, sq: 0.3, x: -8});
    expect([p, q, D, isTooSmall]).toEqual([0, 0, 0.5, true]);
    expect(solved().isTooSmall).toBe(false);
  });

  it('reads no standard deviation of 0', () => {
    expect(fields.sq.read('0')).toHaveProperty('problem');
  });

  it('keeps D in [0, 1], JS in [0, ln 2], and everything finite, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {dataCurve, generatorCurve, discriminatorCurve, signals, ...rest} = solved(inputs);
        const {highest, p, q, D, logit, divergence, most, value, wasserstein} = rest;
        expect(D >= 0 && D <= 1).toBe(true);
        expect(divergence >= 0 && divergence <= most + 1e-12).toBe(true);
        const curves = [dataCurve, generatorCurve, discriminatorCurve].flat(2);
        const numbers = [highest, p, q, D, logit, value, wasserstein, ...Object.values(signals), ...curves];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
