import {describe, expect, it} from 'vitest';
import {convolve} from './convolution';
import {sobelX} from './kernels';
import {buildMatrix} from './matrix';
import {sobel, sobelBounds, toEightBit} from './sobel';

const size = {rows: 5, columns: 6};
const brightRight = buildMatrix(size, (_, column) => (column >= 3 ? 255 : 0));
const brightAbove = buildMatrix(size, (row) => (row < 2 ? 255 : 0));

describe('sobel', () => {
  it('answers to a vertical step edge in Gx alone', () => {
    const {gx, gy, magnitude, absoluteSum, direction} = sobel(brightRight);
    expect(gx).toEqual(
      buildMatrix({rows: 3, columns: 4}, (_, column) => (column === 1 || column === 2 ? 1020 : 0)),
    );
    expect(gy.flat()).toEqual(Array<number>(12).fill(0));
    expect(magnitude).toEqual(gx);
    expect(absoluteSum).toEqual(gx);
    expect(direction.flat()).toEqual(Array<number>(12).fill(0));
  });

  it('answers to a horizontal one in Gy alone, positive where it is brighter above', () => {
    const {gx, gy, direction} = sobel(brightAbove);
    expect(gx.flat()).toEqual(Array<number>(12).fill(0));
    expect(gy[0]).toEqual([1020, 1020, 1020, 1020]);
    expect(direction[0]?.[0]).toBeCloseTo(Math.PI / 2, 12);
  });

  it('answers to a diagonal edge in both, at 45°', () => {
    const {gx, gy, magnitude, direction} = sobel([
      [1, 1, 1],
      [0, 1, 1],
      [0, 0, 1],
    ]);
    expect([gx, gy]).toEqual([[[3]], [[3]]]);
    expect(magnitude[0]?.[0]).toBeCloseTo(Math.sqrt(18), 12);
    expect(direction[0]?.[0]).toBeCloseTo(Math.PI / 4, 12);
  });

  it('changes only its sign under true convolution', () => {
    const negated = convolve(brightRight, sobelX).map((row) => row.map((value) => 0 - value));
    expect(negated).toEqual(sobel(brightRight).gx);
  });

  it('refuses a picture smaller than its kernel', () => {
    expect(() =>
      sobel([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow('a kernel of 3 spans 3');
  });
});

describe('overflow', () => {
  it('reaches the bounds 1,020, 1,140.4 and 1,530 over all patterns of black and white', () => {
    const largest = {component: 0, magnitude: 0, absoluteSum: 0};
    for (let pattern = 0; pattern < 2 ** 9; pattern += 1) {
      const picture = buildMatrix({rows: 3, columns: 3}, (i, j) => 255 * ((pattern >> (3 * i + j)) & 1));
      const {gx, gy, magnitude, absoluteSum} = sobel(picture);
      largest.component = Math.max(largest.component, ...gx.flat().map(Math.abs), ...gy.flat().map(Math.abs));
      largest.magnitude = Math.max(largest.magnitude, ...magnitude.flat());
      largest.absoluteSum = Math.max(largest.absoluteSum, ...absoluteSum.flat());
    }
    const bounds = sobelBounds(255);
    expect(largest.component).toBe(bounds.component);
    expect(largest.component).toBe(1020);
    expect(largest.magnitude).toBeCloseTo(bounds.magnitude, 9);
    expect(bounds.magnitude).toBeCloseTo(1140.4, 1);
    expect(largest.absoluteSum).toBe(bounds.absoluteSum);
    expect(bounds.absoluteSum).toBe(1530);
    expect(() => sobelBounds(-1)).toThrow(RangeError);
  });

  it.each([
    [1020, 255, 252],
    [256, 255, 0],
    [-1020, 0, 4],
    [-1, 0, 255],
    [254.6, 255, 255],
    [-0.2, 0, 0],
  ])('keeps %d as %i when clipped and as %i when wrapped', (value, clipped, wrapped) => {
    expect(toEightBit(value, 'clip')).toBe(clipped);
    expect(toEightBit(value, 'wrap')).toBe(wrapped);
  });

  it('refuses what is no number', () => {
    expect(() => toEightBit(NaN, 'clip')).toThrow('finite number');
  });
});
