import {requireWholeNumber} from './whole-number';

function requireWidth(width: number): void {
  requireWholeNumber('The width d', width, 2);
  if (width % 2 !== 0) {
    throw new RangeError('The width d must be even: each frequency takes two entries, a sine and a cosine.');
  }
}

/**
 * The d/2 frequencies of a sinusoidal encoding, in radians per position: ω_i = 10000^(−2i/d), from 1 down.
 *
 * Vaswani et al. (2017), Attention Is All You Need, section 3.5.
 *
 * @throws RangeError if the width is not an even whole number
 */
export function encodingFrequencies(width: number): number[] {
  requireWidth(width);
  return Array.from({length: width / 2}, (_, i) => 10_000 ** ((-2 * i) / width));
}

/**
 * The encoding of a position: sin(pω_0), cos(pω_0), sin(pω_1), cos(pω_1), … Throws as `encodingFrequencies`.
 *
 * @param position counted from 0
 */
export const positionalEncoding = (position: number, width: number): number[] =>
  encodingFrequencies(width).flatMap((frequency) => [
    Math.sin(position * frequency),
    Math.cos(position * frequency),
  ]);

/**
 * Rotates each pair (sin, cos) of a vector by the angle kω_i: it turns the encoding of p into that of p + k, whatever p is.
 * With the sign of k reversed, the rotation that rotary embedding (RoPE) applies to the pairs of queries and keys at position k
 * (Su et al. 2021, RoFormer, eq. 15). Throws as `encodingFrequencies`.
 */
export const shiftEncoding = (encoding: readonly number[], shift: number): number[] =>
  encodingFrequencies(encoding.length).flatMap((frequency, i) => {
    const [s, c] = [encoding[2 * i]!, encoding[2 * i + 1]!];
    const [sine, cosine] = [Math.sin(shift * frequency), Math.cos(shift * frequency)];
    return [s * cosine + c * sine, c * cosine - s * sine];
  });

/** PE(p) · PE(p + k) = Σ_i cos(kω_i): it depends on the distance alone. Throws as `encodingFrequencies`. */
export const encodingSimilarity = (shift: number, width: number): number =>
  encodingFrequencies(width).reduce((sum, frequency) => sum + Math.cos(shift * frequency), 0);
