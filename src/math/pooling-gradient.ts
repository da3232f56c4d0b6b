import {type Matrix, buildMatrix, sizeOf} from './matrix';
import {type PoolOptions, maxPool, poolWindows} from './pooling';

/** One entry of `upstream`, of which there must be one for each window. */
function upstreamAt(upstream: Matrix, row: number, column: number): number {
  const value = upstream[row]?.[column];
  if (value === undefined) throw new RangeError('There must be one upstream gradient for each window.');
  return value;
}

/**
 * Gradient of a max pooling by its input: each window sends the whole of its upstream gradient to the place of its maximum (of equal
 * ones the first in reading order) and nothing to the others.
 *
 * Scherer, Müller & Behnke (2010), Evaluation of Pooling Operations in Convolutional Architectures for Object Recognition.
 *
 * @param upstream gradient of the loss by each output
 * @returns a matrix of the size of `x`. Throws as `maxPool` does, and if `upstream` is smaller than the output.
 */
export function maxPoolGradient(x: Matrix, options: PoolOptions, upstream: Matrix): number[][] {
  const gradient = buildMatrix(sizeOf(x, 'The input'), () => 0);
  maxPool(x, options).argmax.forEach((places, i) => {
    places.forEach(({row, column}, j) => {
      gradient[row]![column]! += upstreamAt(upstream, i, j);
    });
  });
  return gradient;
}

/**
 * Gradient of an average pooling by its input: each window shares its upstream gradient equally among its K² places.
 *
 * @param upstream gradient of the loss by each output
 * @returns a matrix of the size of `x`. Throws as `averagePool` does, and if `upstream` is smaller than the output.
 */
export function averagePoolGradient(x: Matrix, options: PoolOptions, upstream: Matrix): number[][] {
  const gradient = buildMatrix(sizeOf(x, 'The input'), () => 0);
  poolWindows(x, options).forEach((windows, i) => {
    windows.forEach(({top, left}, j) => {
      const share = upstreamAt(upstream, i, j) / options.size ** 2;
      for (let u = 0; u < options.size; u += 1) {
        for (let v = 0; v < options.size; v += 1) gradient[top + u]![left + v]! += share;
      }
    });
  });
  return gradient;
}
