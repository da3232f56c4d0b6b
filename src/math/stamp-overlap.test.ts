import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hasEvenOverlap, stampCounts} from './stamp-overlap';

describe('the overlap of stamps', () => {
  const square = (side: number) => ({rows: side, columns: side});

  it('is 1, 2, 4 for a kernel of 3 with stride 2, and 4 everywhere inside for a kernel of 4', () => {
    expect(stampCounts(square(2), square(3), {stride: 2})).toEqual([
      [1, 1, 2, 1, 1],
      [1, 1, 2, 1, 1],
      [2, 2, 4, 2, 2],
      [1, 1, 2, 1, 1],
      [1, 1, 2, 1, 1],
    ]);
    const even = stampCounts(square(4), square(4), {stride: 2, pad: 2});
    expect(new Set(even.flat())).toEqual(new Set([4]));
  });

  it('is even exactly if the stride divides the kernel', () => {
    for (let kernel = 1; kernel < 12; kernel++) {
      for (let stride = 1; stride < 6; stride++) {
        expect(hasEvenOverlap(kernel, stride)).toBe(kernel % stride === 0);
      }
    }
    expect(() => hasEvenOverlap(0, 2)).toThrow('The kernel size');
    expect(() => hasEvenOverlap(3, 0)).toThrow('The stride');
  });

  it('is even where the counts away from the border are all the same, with dilation too', () => {
    const size = fc.integer({min: 1, max: 5});
    fc.assert(
      fc.property(size, size, fc.integer({min: 1, max: 3}), (kernel, stride, dilation) => {
        const row =
          stampCounts({rows: 1, columns: 40}, {rows: 1, columns: kernel}, {stride, dilation})[0] ?? [];
        const inside = row.slice(15, 35);
        expect(hasEvenOverlap(kernel, stride, dilation)).toBe(inside.every((count) => count === inside[0]));
      }),
    );
  });
});
