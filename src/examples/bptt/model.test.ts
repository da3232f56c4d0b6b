import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {relativeDifference} from '../../math/finite-difference';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('bptt', () => {
  it('adds up to the numeric gradient, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {full, numeric} = solved(inputs);
        expect(relativeDifference(full, numeric)).toBeLessThan(1e-5);
      }),
    );
  });

  it('leaves nothing out when the window is the whole sequence', () => {
    for (const of of ['u', 'w', 'b'] as const) expect(solved({of, K: 12}).left).toBe(0);
    expect(solved({K: 40})).toMatchObject({left: 0, kept: 12});
  });

  it('parts the gradient into what the window keeps and what it leaves out, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {full, cut, left} = solved(inputs);
        expect(relativeDifference(cut + left, full)).toBeLessThan(1e-12);
      }),
    );
  });

  it('leaves out a tiny share as it is, not as what rounding makes of it', () => {
    const left = Math.abs(solved({of: 'w', u: 0.2, T: 40, K: 36}).left);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(1e-24);
  });

  it('loses 45% at u = 0.8 with alternating inputs, 0.5% with constant ones, and all with a pulse before the window', () => {
    const lost = (xs: 'alternating' | 'constant') => solved({xs}).left / solved({xs}).full;
    expect(lost('alternating')).toBeCloseTo(0.448, 3);
    expect(lost('constant')).toBeCloseTo(0.0048, 4);
    expect(solved({xs: 'pulse', of: 'w'}).cut).toBe(0);
    expect(solved({xs: 'pulse', of: 'w'}).full).not.toBe(0);
  });

  it('explodes only without tanh, which saturates', () => {
    expect(solved({u: 2, phi: 'identity', k: 1}).reach).toBe(2 ** 11);
    expect(Math.abs(solved({u: 2, k: 1}).reach)).toBeLessThan(1e-3);
  });

  it('adds 0 to the gradient of u at step 1, because the state before it is 0', () => {
    expect(solved({k: 1})).toMatchObject({local: 0, part: 0});
  });

  it('reads no window of 0', () => {
    expect(fields.K.read('0')).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {points, range, ...rest} = solved(inputs);
        expect(points.every(({log10}) => Number.isFinite(log10))).toBe(true);
        expect(range.every(Number.isFinite)).toBe(true);
        expect(
          Object.values(rest).every((value) => typeof value === 'boolean' || Number.isFinite(value)),
        ).toBe(true);
      }),
    );
  });
});
