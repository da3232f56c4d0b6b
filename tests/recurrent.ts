import fc from 'fast-check';
import type {RecurrentMap} from '../src/math/recurrent-map';

/** Numbers that leave a sigmoid and a tanh clear of 0 and 1 in floating point. */
export const moderate = fc.double({min: -2, max: 2, noNaN: true});

const vector = (length: number) => fc.array(moderate, {minLength: length, maxLength: length});

/** Any W, U and b for so many features and units. */
export function anyMap(features: number, units: number): fc.Arbitrary<RecurrentMap> {
  return fc.record({
    W: fc.array(vector(features), {minLength: units, maxLength: units}),
    U: fc.array(vector(units), {minLength: units, maxLength: units}),
    b: vector(units),
  });
}

/** Any sequence of vectors, at least one. */
export const anySequence = (features: number) => fc.array(vector(features), {minLength: 1, maxLength: 6});
export {vector as anyVector};

/** W, U and b with which the fixed values of `lstm.test.ts` and `gru.test.ts` were computed elsewhere. */
export const referenceMaps = {
  f: {
    W: [
      [0.5, -0.4],
      [0.3, 0.8],
    ],
    U: [
      [0.2, -0.5],
      [0.4, 0.1],
    ],
    b: [1, 0.5],
  },
  i: {
    W: [
      [-0.6, 0.2],
      [0.7, -0.1],
    ],
    U: [
      [0.3, 0.6],
      [-0.8, 0.2],
    ],
    b: [-0.2, 0.3],
  },
  g: {
    W: [
      [0.9, -0.3],
      [-0.5, 0.4],
    ],
    U: [
      [-0.7, 0.4],
      [0.5, 0.9],
    ],
    b: [0.1, -0.4],
  },
  o: {
    W: [
      [0.1, 0.6],
      [-0.2, -0.7],
    ],
    U: [
      [0.6, -0.2],
      [0.1, -0.3],
    ],
    b: [0, 0.2],
  },
};
export const referenceSequence = [
  [1, -0.5],
  [0.3, 0.8],
  [-1.2, 0.4],
];

/** The largest distance between two vectors' entries. */
export const distance = (u: readonly number[], v: readonly number[]) =>
  Math.max(...u.map((value, i) => Math.abs(value - (v[i] ?? NaN))));
