import {describe, expect, it} from 'vitest';
import {crossCorrelate, windowAt} from './convolution';
import * as kernels from './kernels';
import {type Matrix, buildMatrix} from './matrix';

const {curveDetector, curvePatch, offCurvePatch} = kernels;
const origin = {row: 0, column: 0};
const sum = (x: Matrix) => x.flat().reduce((total, value) => total + value, 0);

describe('the curve detector', () => {
  it('answers 4 · (50 · 30) + (20 · 30) = 6,600 on the curve', () => {
    const {sum: response, products} = windowAt(curvePatch, curveDetector, origin);
    expect(response).toBe(6600);
    const terms = products.flat().filter((product) => product !== 0);
    expect(terms.sort((a, b) => b - a)).toEqual([1500, 1500, 1500, 1500, 600]);
  });

  it('answers 0 off it, on a patch that is no darker', () => {
    expect(crossCorrelate(offCurvePatch, curveDetector)).toEqual([[0]]);
    expect(sum(offCurvePatch)).toBe(sum(curvePatch));
  });
});

describe('the 3×3 kernels', () => {
  const flat = buildMatrix({rows: 5, columns: 5}, () => 7);
  const inside = buildMatrix({rows: 3, columns: 3}, () => 7);

  it('keep a flat picture flat where their weights sum to 1', () => {
    for (const kernel of [kernels.identity, kernels.boxBlur, kernels.gaussianBlur, kernels.sharpen]) {
      expect(sum(kernel)).toBeCloseTo(1, 12);
      crossCorrelate(flat, kernel).forEach((row, i) => {
        row.forEach((value, j) => {
          expect(value).toBeCloseTo(inside[i]?.[j] ?? NaN, 12);
        });
      });
    }
  });

  it('are silent on a flat picture where they sum to 0', () => {
    const {laplacian, sobelX, sobelY, prewittX, prewittY, scharrX, scharrY} = kernels;
    for (const kernel of [laplacian, sobelX, sobelY, prewittX, prewittY, scharrX, scharrY]) {
      expect(crossCorrelate(flat, kernel).flat()).toEqual(Array<number>(9).fill(0));
    }
  });

  it('have the y kernel turned 90° counterclockwise from the x kernel', () => {
    const turned = (x: Matrix) => buildMatrix({rows: 3, columns: 3}, (i, j) => x[j]?.[2 - i] ?? NaN);
    expect(turned(kernels.sobelX)).toEqual(kernels.sobelY);
    expect(turned(kernels.prewittX)).toEqual(kernels.prewittY);
    expect(turned(kernels.scharrX)).toEqual(kernels.scharrY);
  });

  it('of Sobel smooth [1 2 1] across the difference [−1 0 1]', () => {
    const outer = (down: number[], along: number[]) => down.map((a) => along.map((b) => a * b + 0));
    expect(outer([1, 2, 1], [-1, 0, 1])).toEqual(kernels.sobelX);
    expect(outer([1, 0, -1], [1, 2, 1])).toEqual(kernels.sobelY);
  });

  it('sharpen by subtracting the Laplacian', () => {
    const difference = buildMatrix(
      {rows: 3, columns: 3},
      (i, j) => (kernels.identity[i]?.[j] ?? NaN) - (kernels.laplacian[i]?.[j] ?? NaN),
    );
    expect(difference).toEqual(kernels.sharpen);
  });
});
