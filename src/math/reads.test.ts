import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {inputReadCounts, readCounts, unreadInputs} from './reads';
import {effectiveKernel, outputSize} from './shape';

const slide = fc
  .record({
    input: fc.integer({min: 1, max: 40}),
    kernel: fc.integer({min: 1, max: 7}),
    stride: fc.integer({min: 1, max: 5}),
    dilation: fc.integer({min: 1, max: 3}),
    pad: fc.record({before: fc.nat(6), after: fc.nat(6)}),
  })
  .filter(
    ({input, kernel, dilation, pad}) => effectiveKernel(kernel, dilation) <= input + pad.before + pad.after,
  );

describe('readCounts', () => {
  it.each([
    [{input: 5, kernel: 3}, [1, 2, 3, 2, 1]],
    [{input: 5, kernel: 3, pad: 1}, [2, 3, 3, 3, 2]],
    [{input: 5, kernel: 3, pad: 2}, [3, 3, 3, 3, 3]],
    [{input: 7, kernel: 3, stride: 3}, [1, 1, 1, 1, 1, 1, 0]],
    [{input: 7, kernel: 1, stride: 2}, [1, 0, 1, 0, 1, 0, 1]],
    [{input: 6, kernel: 2, stride: 2, dilation: 2}, [1, 0, 2, 0, 1, 0]],
  ])('of %o, without the zeros, is %o', (options, counts) => {
    expect(inputReadCounts(options)).toEqual(counts);
  });

  it('counts the zeros too', () => {
    expect(readCounts({input: 6, kernel: 3, stride: 2, pad: {before: 1, after: 1}})).toEqual([
      1, 1, 2, 1, 2, 1, 1, 0,
    ]);
    expect(readCounts({input: 6, kernel: 3, stride: 2, pad: {before: 0, after: 1}})).toEqual([
      1, 1, 2, 1, 2, 1, 1,
    ]);
  });

  it('adds up to one read for each weight at each position', () => {
    fc.assert(
      fc.property(slide, (options) => {
        const counts = readCounts(options);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(outputSize(options) * options.kernel);
        expect(inputReadCounts(options)).toHaveLength(options.input);
      }),
    );
  });

  it('is the kernel size everywhere with full padding and stride 1', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 9}), (input, kernel) => {
        expect(new Set(inputReadCounts({input, kernel, pad: kernel - 1}))).toEqual(new Set([kernel]));
      }),
    );
  });
});

describe('unreadInputs', () => {
  it.each([
    [{input: 28, kernel: 3, stride: 2}, 1],
    [{input: 28, kernel: 3, stride: 3}, 1],
    [{input: 28, kernel: 3, stride: 2, pad: 1}, 0],
    [{input: 28, kernel: 1, stride: 2}, 14],
    [{input: 227, kernel: 11, stride: 4}, 0],
    [{input: 224, kernel: 11, stride: 4}, 1],
  ])('of %o is %i', (options, count) => {
    expect(unreadInputs(options)).toBe(count);
  });

  it('is the remainder of the division, where the stride leaves no gap and nothing is padded', () => {
    fc.assert(
      fc.property(slide, ({input, kernel, stride}) => {
        fc.pre(stride <= kernel && kernel <= input);
        expect(unreadInputs({input, kernel, stride})).toBe((input - kernel) % stride);
      }),
    );
  });

  it('refuses what does not fit', () => {
    expect(() => unreadInputs({input: 4, kernel: 5})).toThrow(RangeError);
  });
});
