import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearestWindow} from './nearest-window';
import {outputSize, windowStart} from './shape';

describe('nearestWindow', () => {
  it.each([
    [0, {input: 12, kernel: 7}, 0],
    [5, {input: 12, kernel: 7}, 2],
    [11, {input: 12, kernel: 7}, 5],
    [4, {input: 12, kernel: 3, stride: 3}, 1],
    [0, {input: 5, kernel: 3, pad: 1}, 0],
    [-1, {input: 5, kernel: 3, pad: 1}, 0],
    [4, {input: 5, kernel: 3, pad: 1}, 4],
  ])('of %i in %o is %i', (index, slide, window) => {
    expect(nearestWindow(index, slide)).toBe(window);
  });

  it('has no window whose center is nearer', () => {
    const slides = fc.record({
      input: fc.integer({min: 7, max: 14}),
      kernel: fc.integer({min: 1, max: 7}),
      stride: fc.integer({min: 1, max: 5}),
      pad: fc.integer({min: 0, max: 3}),
    });
    fc.assert(
      fc.property(slides, fc.integer({min: -3, max: 16}), (slide, index) => {
        const distance = (window: number) =>
          Math.abs(windowStart(window, slide) + (slide.kernel - 1) / 2 - index);
        const all = Array.from({length: outputSize(slide)}, (_, window) => distance(window));
        expect(distance(nearestWindow(index, slide))).toBe(Math.min(...all));
      }),
    );
  });
});
