import fc from 'fast-check';
import {expect, it} from 'vitest';
import {curveDetector, curvePatch, offCurvePatch} from './kernels';
import {buildMatrix} from './matrix';
import {productTerms} from './product-terms';

it('writes the curve detector as 4(50 · 30) + (20 · 30)', () => {
  expect(productTerms(curvePatch, curveDetector)).toEqual([
    {count: 4, value: 50, weight: 30},
    {count: 1, value: 20, weight: 30},
  ]);
  expect(productTerms(offCurvePatch, curveDetector)).toEqual([]);
});

it('adds up to the dot product, without a product of 0 and without a term twice', () => {
  const cells = fc.array(fc.integer({min: -3, max: 3}), {minLength: 9, maxLength: 9});
  const square = (list: number[]) => buildMatrix({rows: 3, columns: 3}, (i, j) => list[3 * i + j] ?? NaN);
  fc.assert(
    fc.property(cells, cells, (x, w) => {
      const terms = productTerms(square(x), square(w));
      const sum = terms.reduce((total, {count, value, weight}) => total + count * value * weight, 0);
      expect(sum).toBe(x.reduce((total, value, k) => total + value * (w[k] ?? NaN), 0));
      expect(terms.every(({value, weight}) => value !== 0 && weight !== 0)).toBe(true);
      expect(new Set(terms.map(({value, weight}) => `${value},${weight}`)).size).toBe(terms.length);
    }),
  );
});
