import fc from 'fast-check';
import {expect, it} from 'vitest';
import {windowAt} from './convolution';
import * as kernels from './kernels';
import {buildMatrix} from './matrix';
import {bestPatch, weightMagnitude, weightSum} from './template';

const origin = {row: 0, column: 0};

it('sums the weights', () => {
  expect(weightSum(kernels.sharpen)).toBe(1);
  expect(weightSum(kernels.laplacian)).toBe(0);
  expect(weightSum(kernels.curveDetector)).toBe(150);
  expect(
    [kernels.sobelX, kernels.sobelY, kernels.prewittX, kernels.robertsA, kernels.robertsB].map(
      weightMagnitude,
    ),
  ).toEqual([8, 8, 6, 2, 2]);
});

it('finds the patch that no other patch beats', () => {
  const cells = (min: number, max: number) =>
    fc
      .array(fc.integer({min, max}), {minLength: 9, maxLength: 9})
      .map((list) => buildMatrix({rows: 3, columns: 3}, (i, j) => list[3 * i + j] ?? NaN));
  fc.assert(
    fc.property(cells(-9, 9), cells(0, 255), (kernel, patch) => {
      const best = windowAt(bestPatch(kernel, 255), kernel, origin).sum;
      expect(best).toBeGreaterThanOrEqual(windowAt(patch, kernel, origin).sum);
    }),
  );
});
