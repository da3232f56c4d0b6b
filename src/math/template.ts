import {type Matrix, buildMatrix, sizeOf, valueAt} from './matrix';

/** The sum of the weights: the answer to a flat picture of brightness 1. 1 keeps brightness, 0 ignores it. */
export function weightSum(kernel: Matrix): number {
  return kernel.flat().reduce((total, weight) => total + weight, 0);
}

/** The sum of |w|: by how much a kernel can scale what it reads; 8 for Sobel, 6 for Prewitt, 2 for Roberts. */
export function weightMagnitude(kernel: Matrix): number {
  return kernel.flat().reduce((total, weight) => total + Math.abs(weight), 0);
}

/**
 * Of all patches with values from 0 to `maximum`, the one that a kernel answers to most: bright where its weights
 * are positive, dark elsewhere.
 */
export function bestPatch(kernel: Matrix, maximum = 1): number[][] {
  return buildMatrix(sizeOf(kernel, 'The kernel'), (m, n) => (valueAt(kernel, m, n) > 0 ? maximum : 0));
}
