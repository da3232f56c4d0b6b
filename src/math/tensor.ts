import {requireWholeNumber} from './whole-number';

/** How many numbers a tensor of this shape holds: the product of its axes, 1 for a scalar (no axes). */
export function elementCount(shape: readonly number[]): number {
  for (const size of shape) requireWholeNumber('The size of an axis', size, 0);
  return shape.reduce((product, size) => product * size, 1);
}

/**
 * Row-major strides: by how many numbers the place in memory moves when the index of each axis grows by one. The last axis has
 * stride 1; each other one has the product of the sizes after it (Harris et al. 2020, figure 1b, there in bytes).
 */
export const rowMajorStrides = (shape: readonly number[]): number[] =>
  shape.map((_, axis) => elementCount(shape.slice(axis + 1)));

/** Place of an element in memory: Σ index × stride. */
export const offsetOf = (index: readonly number[], strides: readonly number[]): number =>
  index.reduce((sum, i, axis) => sum + i * strides[axis]!, 0);
