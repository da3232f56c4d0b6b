/** A real number as sign and decimal logarithm of its size, for products that no float can hold. Zero has sign 0. */
export interface Magnitude {
  readonly sign: -1 | 0 | 1;
  /** log₁₀ of the absolute value; 0 for zero, where it means nothing. */
  readonly log10: number;
}

export const zero: Magnitude = {sign: 0, log10: 0};

/**
 * The product of numbers, by adding their logarithms: finite whatever the numbers.
 *
 * @throws RangeError if a factor is not finite
 */
export function product(factors: readonly number[]): Magnitude {
  if (!factors.every(Number.isFinite)) throw new RangeError('The factors must all be finite numbers.');
  if (factors.includes(0)) return zero;
  const log10 = factors.reduce((sum, factor) => sum + Math.log10(Math.abs(factor)), 0);
  return {sign: factors.filter((factor) => factor < 0).length % 2 ? -1 : 1, log10};
}

/**
 * The n-th power: what n equal layers make of a gradient (Hochreiter & Schmidhuber 1997, section 3.1).
 *
 * @throws RangeError if n is not a whole number above 0
 */
export function power({sign, log10}: Magnitude, n: number): Magnitude {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('The number of factors must be whole and above 0.');
  if (sign === 0) return zero;
  return {sign: sign < 0 && n % 2 ? -1 : 1, log10: n * log10};
}

/** Scientific notation: the number is mantissa × 10^exponent, 1 ≤ |mantissa| < 10, rounded to `digits` decimals. */
export function scientific({sign, log10}: Magnitude, digits = 2): {mantissa: number; exponent: number} {
  if (sign === 0) return {mantissa: 0, exponent: 0};
  const exponent = Math.floor(log10);
  const mantissa = Number((10 ** (log10 - exponent)).toFixed(digits));
  return mantissa < 10 ? {mantissa: sign * mantissa, exponent} : {mantissa: sign, exponent: exponent + 1};
}

/** Binary floating-point formats: the largest number, and the smallest above zero (a subnormal one). IEEE 754-2019. */
export const floatLimits = {
  float16: {largest: 65504, smallest: 2 ** -24},
  float32: {largest: (2 - 2 ** -23) * 2 ** 127, smallest: 2 ** -149},
} as const;

/** What a format makes of a number: 0 if it is too small (it rounds to zero), infinity if too large. */
export function storedAs(
  {sign, log10}: Magnitude,
  {largest, smallest}: {largest: number; smallest: number},
): 'zero' | 'number' | 'infinity' {
  // Half of the smallest number rounds to even, which is 0.
  if (sign === 0 || log10 <= Math.log10(smallest) - Math.log10(2)) return 'zero';
  return log10 > Math.log10(largest) ? 'infinity' : 'number';
}
