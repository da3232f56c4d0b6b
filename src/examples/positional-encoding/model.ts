import {
  encodingFrequencies,
  encodingSimilarity,
  positionalEncoding,
  shiftEncoding,
} from '../../math/positional-encoding';
import {attempt, type InputsOf, integer} from '../fields';
import {shadePaths} from './shades';

export const fields = {
  d: integer({label: 'Width d', initial: 64, min: 2, max: 128, step: 2}),
  n: integer({label: 'Positions', initial: 50, min: 2, max: 100}),
  p: integer({label: 'Position p', initial: 3, min: 0, max: 99}),
  i: integer({label: 'Pair i', initial: 0, min: 0, max: 63}),
  k: integer({label: 'Shift k', initial: 5, min: -50, max: 50}),
};

/** The encodings of all positions as a picture, one of them as numbers, and what a shift makes of one of its pairs. */
export function solve({d, n, p, i, k}: InputsOf<typeof fields>) {
  return attempt('d', () => {
    const frequencies = encodingFrequencies(d);
    if (i >= frequencies.length) {
      return {
        conflict: `Width ${d} has ${frequencies.length} pairs, numbered 0 to ${frequencies.length - 1}.`,
        field: 'i',
      };
    }
    if (p >= n) {
      return {conflict: `There are ${n} positions, numbered 0 to ${n - 1}.`, field: 'p'};
    }
    const encoding = positionalEncoding(p, d);
    const shifted = shiftEncoding(encoding, k);
    const pairOf = (vector: readonly number[]) => [vector[2 * i]!, vector[2 * i + 1]!] as const;
    const frequency = frequencies[i]!;
    return {
      entries: [2 * i, 2 * i + 1],
      target: p + k,
      exponent: (2 * i) / d,
      frequency,
      wavelength: (2 * Math.PI) / frequency,
      angle: p * frequency,
      zero: positionalEncoding(0, d),
      encoding,
      pair: pairOf(encoding),
      turn: k * frequency,
      turnSine: Math.sin(k * frequency),
      turnCosine: Math.cos(k * frequency),
      shiftedPair: pairOf(shifted),
      similarity: encodingSimilarity(k, d),
      own: encodingSimilarity(0, d),
      shades: shadePaths(Array.from({length: n}, (_, position) => positionalEncoding(position, d))),
    };
  });
}

export const model = {fields, solve};
