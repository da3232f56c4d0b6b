import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {floatLimits, power, product, scientific, storedAs} from './gradient-flow';

const factor = fc.double({min: -1e3, max: 1e3, noNaN: true});

describe('gradient-flow', () => {
  it('agrees with plain multiplication where that fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: 0.1, max: 10, noNaN: true}), {minLength: 1, maxLength: 50}),
        (factors) => {
          const plain = factors.reduce((p, f) => p * f, 1);
          expect(product(factors).log10).toBeCloseTo(Math.log10(plain), 9);
        },
      ),
    );
  });

  it('gives a power the sign and logarithm of n equal factors', () => {
    fc.assert(
      fc.property(factor, fc.integer({min: 1, max: 60}), (f, n) => {
        const one = power(product([f]), n);
        const all = product(Array<number>(n).fill(f));
        expect(one.sign).toBe(all.sign);
        expect(one.log10).toBeCloseTo(all.log10, 6);
      }),
    );
  });

  it('writes numbers beyond every float', () => {
    expect(scientific(power(product([0.25]), 10))).toEqual({mantissa: 9.54, exponent: -7});
    expect(scientific(power(product([0.1]), 1000))).toEqual({mantissa: 1, exponent: -1000});
    expect(scientific(product([-2, 1e300, 1e300]))).toEqual({mantissa: -2, exponent: 600});
    expect(scientific(product([9.999]))).toEqual({mantissa: 1, exponent: 1});
    expect(scientific(product([0, 5]))).toEqual({mantissa: 0, exponent: 0});
  });

  it('rounds as 32-bit floats do', () => {
    fc.assert(
      fc.property(fc.double({min: -60, max: 60, noNaN: true}), (log10) => {
        const stored = Math.fround(10 ** log10);
        const expected = stored === 0 ? 'zero' : stored === Infinity ? 'infinity' : 'number';
        expect(storedAs({sign: 1, log10}, floatLimits.float32)).toBe(expected);
      }),
    );
    expect(storedAs(product([65505]), floatLimits.float16)).toBe('infinity');
  });

  it('refuses what is no factor or number of factors', () => {
    expect(() => product([Infinity])).toThrow(RangeError);
    expect(() => power({sign: 1, log10: 0}, 0)).toThrow(RangeError);
    expect(() => power({sign: 1, log10: 0}, 1.5)).toThrow(RangeError);
  });
});
