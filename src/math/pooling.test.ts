import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildMatrix} from './matrix';
import {averagePool, globalAveragePool, maxPool, poolWindows} from './pooling';

const four = [
  [1, 1, 2, 4],
  [5, 6, 7, 8],
  [3, 2, 1, 0],
  [1, 2, 3, 4],
];
const five = [
  [3, 3, 2, 1, 0],
  [0, 0, 1, 3, 1],
  [3, 1, 2, 2, 3],
  [2, 0, 0, 2, 2],
  [2, 0, 0, 0, 1],
];

describe('maxPool', () => {
  it.each([
    [
      four,
      {size: 2},
      [
        [6, 8],
        [3, 4],
      ],
    ],
    [
      five,
      {size: 3, stride: 1},
      [
        [3, 3, 3],
        [3, 3, 3],
        [3, 2, 3],
      ],
    ],
    [
      five,
      {size: 3, stride: 2},
      [
        [3, 3],
        [3, 3],
      ],
    ],
  ])('by hand: case %#', (x, options, values) => {
    expect(maxPool(x, options).values).toEqual(values);
  });

  it('says where each maximum is, of equal ones the first', () => {
    expect(maxPool(four, {size: 2}).argmax).toEqual([
      [
        {row: 1, column: 1},
        {row: 1, column: 3},
      ],
      [
        {row: 2, column: 0},
        {row: 3, column: 3},
      ],
    ]);
    expect(maxPool([[-1, -1]], {size: 1, stride: 1}).argmax).toEqual([
      [
        {row: 0, column: 0},
        {row: 0, column: 1},
      ],
    ]);
    expect(
      maxPool(
        [
          [2, 2],
          [2, 2],
        ],
        {size: 2},
      ).argmax,
    ).toEqual([[{row: 0, column: 0}]]);
  });

  it('halves 28×28 with 2×2 windows and gives 13×13 with 3×3 and stride 2', () => {
    const x = buildMatrix({rows: 28, columns: 28}, (row, column) => row - column);
    expect(maxPool(x, {size: 2}).values).toHaveLength(14);
    expect(maxPool(x, {size: 3, stride: 2}).values[0]).toHaveLength(13);
  });
});

describe('averagePool', () => {
  it('takes the mean of each window', () => {
    expect(averagePool(four, {size: 2})).toEqual([
      [3.25, 5.25],
      [2, 2],
    ]);
  });

  it('lies between the smallest value and the maximum of its window', () => {
    const matrix = fc.array(fc.array(fc.integer({min: -50, max: 50}), {minLength: 6, maxLength: 6}), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(matrix, fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 3}), (x, size, stride) => {
        const {values, argmax} = maxPool(x, {size, stride});
        const means = averagePool(x, {size, stride});
        poolWindows(x, {size, stride}).forEach((row, i) => {
          row.forEach((window, j) => {
            const place = argmax[i]?.[j];
            expect(values[i]?.[j]).toBe(Math.max(...window.values.flat()));
            expect(x[place?.row ?? NaN]?.[place?.column ?? NaN]).toBe(values[i]?.[j]);
            expect(means[i]?.[j]).toBeLessThanOrEqual((values[i]?.[j] ?? NaN) + 1e-9);
            expect(means[i]?.[j]).toBeGreaterThanOrEqual(Math.min(...window.values.flat()) - 1e-9);
          });
        });
      }),
    );
  });
});

it('globalAveragePool gives one mean for each channel', () => {
  expect(
    globalAveragePool([
      [
        [1, 2],
        [3, 6],
      ],
      [
        [0, 0],
        [0, 4],
      ],
    ]),
  ).toEqual([3, 1]);
  expect(() => globalAveragePool([])).toThrow('The input has no channel.');
});

it('refuses a window that does not fit', () => {
  expect(() => maxPool(four, {size: 5})).toThrow(RangeError);
  expect(() => averagePool(four, {size: 0})).toThrow('The window size must be a whole number of at least 1');
  expect(() => averagePool(four, {size: 2, stride: 0})).toThrow('The stride');
});
