import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {convLayer, convolve, convolvedSize, crossCorrelate, flip, windowAt} from './convolution';
import {type Matrix, buildMatrix} from './matrix';
import {createRandom} from './random';

const ramp = [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
  [9, 10, 11, 12],
];

/** Small whole numbers, so that sums are exact. */
const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(fc.integer({min: -9, max: 9}), {minLength: columns, maxLength: columns}), {
    minLength: rows,
    maxLength: rows,
  });

const add = (a: Matrix, b: Matrix) => a.map((row, i) => row.map((value, j) => value + (b[i]?.[j] ?? NaN)));
const pad = (x: Matrix, by: number) =>
  buildMatrix(
    {rows: x.length + 2 * by, columns: (x[0]?.length ?? 0) + 2 * by},
    (i, j) => x[i - by]?.[j - by] ?? 0,
  );

describe('crossCorrelate', () => {
  it('does not flip the kernel; convolution does', () => {
    expect(crossCorrelate([[1, 0, 0, 2, 5]], [[1, 2, 3]])).toEqual([[1, 6, 19]]);
    expect(convolve([[1, 0, 0, 2, 5]], [[1, 2, 3]])).toEqual([[3, 2, 9]]);
    expect(
      flip([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [4, 3],
      [2, 1],
    ]);
  });

  it('steps by the stride, pads with zeros, dilates', () => {
    const ones = [
      [1, 1],
      [1, 1],
    ];
    expect(crossCorrelate(ramp, ones)).toEqual([
      [14, 18, 22],
      [30, 34, 38],
    ]);
    expect(crossCorrelate(ramp, ones, {stride: 2})).toEqual([[14, 22]]);
    expect(crossCorrelate(ramp, ones, {stride: 2, pad: 1})).toEqual([
      [1, 5, 4],
      [14, 34, 20],
    ]);
    expect(crossCorrelate(ramp, ones, {dilation: 2})).toEqual([[24, 28]]);
    expect(crossCorrelate(ramp, ones, {pad: {before: 0, after: 1}}, {})).toEqual([
      [14, 18, 22],
      [30, 34, 38],
      [19, 21, 23],
    ]);
  });

  it('is linear in the input, and padding is the same as zeros around it', () => {
    fc.assert(
      fc.property(
        matrix(5, 6),
        matrix(5, 6),
        matrix(3, 2),
        fc.integer({min: 1, max: 3}),
        (x, y, kernel, stride) => {
          const options = {stride, pad: 2};
          const ofSum = crossCorrelate(add(x, y), kernel, options);
          expect(ofSum).toEqual(add(crossCorrelate(x, kernel, options), crossCorrelate(y, kernel, options)));
          expect(crossCorrelate(x, kernel, options)).toEqual(crossCorrelate(pad(x, 2), kernel, {stride}));
        },
      ),
    );
  });

  it('is equivariant to translation: a shifted input gives the shifted map', () => {
    fc.assert(
      fc.property(matrix(6, 6), matrix(3, 3), (x, kernel) => {
        const shifted = x.map((row) => [0, ...row.slice(0, -1)]);
        const map = crossCorrelate(x, kernel);
        const shiftedMap = crossCorrelate(shifted, kernel);
        expect(shiftedMap.map((row) => row.slice(1))).toEqual(map.map((row) => row.slice(0, -1)));
      }),
    );
  });

  it('with full padding makes convolution commutative', () => {
    fc.assert(
      fc.property(matrix(4, 4), matrix(4, 4), (a, b) => {
        expect(convolve(a, b, {pad: 3})).toEqual(convolve(b, a, {pad: 3}));
      }),
    );
  });

  it('refuses what it cannot slide', () => {
    expect(() => crossCorrelate([[1, 2]], [[1], [1]])).toThrow('a kernel of 2 spans 2');
    expect(() => crossCorrelate([], [[1]])).toThrow('The input is empty.');
    expect(() => crossCorrelate([[1, 2], [3]], [[1]])).toThrow('The input has rows of different lengths.');
    expect(() => crossCorrelate([[1]], [[NaN]])).toThrow(
      'The kernel holds a value that is not a finite number.',
    );
  });
});

describe('windowAt', () => {
  it('shows values and products whose sum is the output there', () => {
    const window = windowAt(
      ramp,
      [
        [1, 2],
        [3, 4],
      ],
      {row: 0, column: 0},
      {pad: 1},
    );
    expect(window).toEqual({
      top: -1,
      left: -1,
      values: [
        [0, 0],
        [0, 1],
      ],
      products: [
        [0, 0],
        [0, 4],
      ],
      sum: 4,
    });
  });

  it('agrees with crossCorrelate everywhere, and holds no −0', () => {
    fc.assert(
      fc.property(
        matrix(5, 7),
        matrix(3, 2),
        fc.integer({min: 1, max: 2}),
        fc.nat(2),
        (x, kernel, stride, border) => {
          const options = {stride, pad: border, dilation: 2};
          const output = crossCorrelate(x, kernel, options);
          output.forEach((values, row) => {
            values.forEach((value, column) => {
              const window = windowAt(x, kernel, {row, column}, options);
              expect(window.sum).toBe(value);
              expect(window.products.flat().some((product) => Object.is(product, -0))).toBe(false);
            });
          });
        },
      ),
    );
  });

  it('refuses a position outside the output', () => {
    expect(() => windowAt(ramp, [[1]], {row: 3, column: 0})).toThrow(
      '3 × 4 positions; (3, 0) is not one of them',
    );
    expect(() => windowAt(ramp, [[1]], {row: 0, column: -1})).toThrow(RangeError);
    expect(() => windowAt(ramp, [[1]], {row: 0.5, column: 0})).toThrow(RangeError);
  });
});

describe('convLayer', () => {
  const random = createRandom(1);
  const volume = (channels: number, rows: number, columns: number) =>
    Array.from({length: channels}, () => buildMatrix({rows, columns}, () => random.normal()));

  it('sums over the channels and adds the bias', () => {
    const maps = convLayer(
      [[[1, 2]], [[10, 20]]],
      [
        [[[1]], [[1]]],
        [[[2]], [[0]]],
      ],
      [100, 0.5],
    );
    expect(maps).toEqual([[[111, 122]], [[2.5, 4.5]]]);
  });

  it('has one map for each filter: 32×32×3 and two 5×5 filters give 28×28×2', () => {
    const maps = convLayer(volume(3, 32, 32), [volume(3, 5, 5), volume(3, 5, 5)], [0, 0]);
    expect([maps.length, maps[0]?.length, maps[0]?.[0]?.length]).toEqual([2, 28, 28]);
    expect(maps.flat(2)).toHaveLength(1568);
    expect(convolvedSize({rows: 32, columns: 30}, {rows: 7, columns: 5})).toEqual({rows: 26, columns: 26});
  });

  it('refuses a filter of other depth, and a missing bias', () => {
    const x = volume(3, 4, 4);
    expect(() => convLayer(x, [volume(2, 3, 3)], [0])).toThrow('the input has 3, filter 1 has 2');
    expect(() => convLayer(x, [volume(3, 3, 3)], [])).toThrow('1 filters but 0 biases');
    expect(() => convLayer(x, [], [])).toThrow('at least one filter');
    expect(() => convLayer([], [[]], [0])).toThrow('The input has no channel.');
    expect(() => convLayer([[[1]], [[1, 2]]], [[[[1]], [[1]]]], [0])).toThrow('channels of different sizes');
  });
});
