import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('residual-gradient', () => {
  it('leaves 0 of a gradient without shortcuts and 1 with them, if the blocks have slope 0', () => {
    const {plain, residual} = solved();
    expect(plain).toMatchObject({total: {mantissa: 0, exponent: 0}, trend: 'is 0', isZero: true});
    expect(residual).toMatchObject({total: {mantissa: 1, exponent: 0}, trend: 'is kept'});
  });

  it.each([
    [{f: 0.1}, {mantissa: 1, exponent: -20}, {mantissa: 6.73, exponent: 0}],
    [
      {f: 1, n: 10},
      {mantissa: 1, exponent: 0},
      {mantissa: 1.02, exponent: 3},
    ],
    [
      {f: -0.5, n: 10},
      {mantissa: 9.77, exponent: -4},
      {mantissa: 9.77, exponent: -4},
    ],
    [
      {s: 0.5, n: 10},
      {mantissa: 0, exponent: 0},
      {mantissa: 9.77, exponent: -4},
    ],
  ])('%o gives plain %o and residual %o', (change, plain, residual) => {
    expect(solved(change)).toMatchObject({plain: {total: plain}, residual: {total: residual}});
  });

  it('loses the gradient of a residual block of slope −1 as well', () => {
    expect(solved({f: -1}).residual).toMatchObject({isZero: true, trend: 'is 0'});
  });

  it('is the plain stack without a shortcut', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {plain, residual} = solved({...inputs, s: 0});
        expect(residual).toEqual(plain);
      }),
    );
  });

  it('keeps more than the plain stack for every slope above −1/2', () => {
    fc.assert(
      fc.property(fc.double({min: -0.499, max: 2, noNaN: true}), (f) => {
        const {plain, residual} = solved({f: f || 0, n: 1});
        const size = ({mantissa, exponent}: {mantissa: number; exponent: number}) =>
          Math.abs(mantissa) * 10 ** exponent;
        expect(size(residual.factor)).toBeGreaterThanOrEqual(size(plain.factor));
      }),
    );
  });

  it('reads no fraction of a block', () => {
    expect(fields.n.read('2.5')).toHaveProperty('problem');
    expect(fields.f.read('3')).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {plain, residual, paths, range} = solved(inputs);
        const numbers = [
          ...[plain, residual].flatMap(({factor, total, curve}) => [
            factor.mantissa,
            factor.exponent,
            total.mantissa,
            total.exponent,
            ...curve.flat(),
          ]),
          paths.count.mantissa,
          paths.count.exponent,
          ...[paths.aroundAll, paths.throughOne, paths.throughTwo].flatMap(({mantissa, exponent}) => [
            mantissa,
            exponent,
          ]),
          ...range,
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect([...plain.curve, ...residual.curve].every(([, y]) => y >= range[0] && y <= range[1])).toBe(
          true,
        );
      }),
    );
  });
});
