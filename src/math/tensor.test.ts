import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {elementCount, offsetOf, rowMajorStrides} from './tensor';

const shapes = fc.array(fc.integer({min: 1, max: 5}), {maxLength: 5});

describe('tensor', () => {
  it('counts 691,200 numbers in a picture of 480×480×3 and one in a scalar', () => {
    expect(elementCount([480, 480, 3])).toBe(691_200);
    expect(elementCount([])).toBe(1);
    expect(elementCount([3, 0, 2])).toBe(0);
    expect(() => elementCount([2.5])).toThrow(RangeError);
  });

  it('counts as TensorFlow does', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(elementCount(shape)).toBe(tf.util.sizeFromShape(shape));
      }),
    );
  });

  it('has the strides of TensorFlow, which leaves out the last one', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(rowMajorStrides(shape).slice(0, -1)).toEqual(tf.util.computeStrides(shape));
      }),
    );
  });

  it('gives every element a place of its own, without gaps', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const indices = shape.reduce<number[][]>(
          (all, size) => all.flatMap((index) => Array.from({length: size}, (_, i) => [...index, i])),
          [[]],
        );
        const strides = rowMajorStrides(shape);
        expect(indices.map((index) => offsetOf(index, strides))).toEqual([...indices.keys()]);
      }),
    );
  });
});
