import {tex} from './format';

/** Mantissa and power of ten in TeX; a plain number where the power is small. */
export function scientificTex(
  {mantissa, exponent}: {mantissa: number; exponent: number},
  digits: number,
): string {
  if (exponent >= -2 && exponent <= 3) return tex(Number(`${mantissa}e${exponent}`), digits + 2);
  return `${tex(mantissa, digits)} \\times 10^{${exponent}}`;
}
