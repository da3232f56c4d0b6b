import fc from 'fast-check';
import {expect, it} from 'vitest';
import {applyAffine, composeAffine} from './affine';

const number = fc.double({min: -5, max: 5, noNaN: true});
const vector = (n: number) => fc.array(number, {minLength: n, maxLength: n});
const affine = (m: number, n: number) =>
  fc.record({W: fc.array(vector(n), {minLength: m, maxLength: m}), b: vector(m)});

it('computes W x + b', () => {
  expect(
    applyAffine(
      {
        W: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        b: [1, 0, -1],
      },
      [1, -1],
    ),
  ).toEqual([0, -1, -2]);
});

it('makes one map of two, of any sizes: the same result for every x', () => {
  const sizes = fc.tuple(...[1, 2, 3].map(() => fc.integer({min: 1, max: 4})));
  fc.assert(
    fc.property(
      sizes.chain(([n, k, m]) => fc.tuple(affine(m!, k!), affine(k!, n!), vector(n!))),
      ([second, first, x]) => {
        const inTwo = applyAffine(second, applyAffine(first, x));
        applyAffine(composeAffine(second, first), x).forEach((value, i) =>
          expect(value).toBeCloseTo(inTwo[i]!, 8),
        );
      },
    ),
  );
});

it('refuses shapes that do not fit', () => {
  expect(() => applyAffine({W: [[1, 2]], b: [0]}, [1])).toThrow(/1 columns/);
  expect(() => applyAffine({W: [[1], [2]], b: [0]}, [1])).toThrow(/2 rows need as many biases/);
  expect(() => composeAffine({W: [[1, 2, 3]], b: [0]}, {W: [[1], [2]], b: [0, 0]})).toThrow(RangeError);
});
