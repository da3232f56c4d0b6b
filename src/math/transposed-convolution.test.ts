import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {convolve, crossCorrelate} from './convolution';
import {buildMatrix, valueAt} from './matrix';
import {createRandom} from './random';
import {transposedSize} from './shape';
import {
  contributionsTo,
  convolutionMatrix,
  stampAt,
  transposedConv,
  transposedConvByMatrix,
} from './transposed-convolution';

const scenario = fc
  .record({
    seed: fc.nat(1e6),
    rows: fc.integer({min: 1, max: 4}),
    columns: fc.integer({min: 1, max: 4}),
    kernelRows: fc.integer({min: 1, max: 3}),
    kernelColumns: fc.integer({min: 1, max: 3}),
    stride: fc.integer({min: 1, max: 3}),
    dilation: fc.integer({min: 1, max: 2}),
    pad: fc.record({before: fc.nat(1), after: fc.nat(1)}),
    outputPadding: fc.nat(2),
  })
  .map(({seed, rows, columns, kernelRows, kernelColumns, ...options}) => {
    const random = createRandom(seed);
    const matrix = (height: number, width: number) =>
      buildMatrix({rows: height, columns: width}, () => random.normal());
    return {y: matrix(rows, columns), kernel: matrix(kernelRows, kernelColumns), random, options};
  })
  .filter(({y, kernel, options}) => {
    try {
      transposedSize({input: y.length, kernel: kernel.length, ...options});
      transposedSize({input: y[0]?.length ?? 0, kernel: kernel[0]?.length ?? 0, ...options});
      return true;
    } catch {
      return false;
    }
  });

const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? NaN), 0);

describe('transposedConv', () => {
  it('is no inverse: [1, 0, 3, 0, 2] → [4, 6, 5] → [4, 14, 21, 16, 5]', () => {
    const y = crossCorrelate([[1, 0, 3, 0, 2]], [[1, 2, 1]]);
    expect(y).toEqual([[4, 6, 5]]);
    expect(transposedConv(y, [[1, 2, 1]])).toEqual([[4, 14, 21, 16, 5]]);
    // Nothing could undo it: another input has the same output.
    expect(crossCorrelate([[-1, 1, 3, -1, 4]], [[1, 2, 1]])).toEqual(y);
  });

  it('stamps with stride 2: overlaps of a 3×3 kernel add', () => {
    const ones = [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ];
    expect(
      transposedConv(
        [
          [1, 2],
          [3, 4],
        ],
        ones,
        {stride: 2},
      ),
    ).toEqual([
      [1, 1, 3, 2, 2],
      [1, 1, 3, 2, 2],
      [4, 4, 10, 6, 6],
      [3, 3, 7, 4, 4],
      [3, 3, 7, 4, 4],
    ]);
    expect(
      transposedConv(
        [
          [1, 2],
          [3, 4],
        ],
        ones,
        {stride: 2, pad: 1, outputPadding: 1},
      ),
    ).toEqual([
      [1, 3, 2, 2],
      [4, 10, 6, 6],
      [3, 7, 4, 4],
      [3, 7, 4, 4],
    ]);
  });

  it('with stride 1 is a convolution with full padding', () => {
    const x = [
      [1, 2],
      [3, 4],
    ];
    const kernel = [
      [1, 0, 2],
      [0, 3, 0],
      [1, 1, 5],
    ];
    expect(transposedConv(x, kernel)).toEqual(convolve(x, kernel, {pad: 2}));
  });

  it('with stride S is a convolution with S − 1 zeros between the inputs and K − 1 − P around them', () => {
    const x = [
      [1, 2, -1],
      [3, 4, 5],
    ];
    const kernel = [
      [1, 0, 2],
      [0, 3, 0],
      [1, 1, 5],
    ];
    for (const stride of [1, 2, 3]) {
      for (const pad of [0, 1]) {
        const spread = buildMatrix({rows: stride + 1, columns: 2 * stride + 1}, (row, column) =>
          valueAt(x, row / stride, column / stride),
        );
        expect(transposedConv(x, kernel, {stride, pad})).toEqual(convolve(spread, kernel, {pad: 2 - pad}));
      }
    }
  });

  it('is the product with the transposed convolution matrix', () => {
    fc.assert(
      fc.property(scenario, ({y, kernel, options}) => {
        const stamped = transposedConv(y, kernel, options).flat();
        const multiplied = transposedConvByMatrix(y, kernel, options).flat();
        expect(multiplied).toHaveLength(stamped.length);
        stamped.forEach((value, i) => {
          expect(multiplied[i]).toBeCloseTo(value, 10);
        });
      }),
    );
  });

  it('is the adjoint: ⟨conv(x), y⟩ = ⟨x, convᵀ(y)⟩', () => {
    fc.assert(
      fc.property(scenario, ({y, kernel, random, options}) => {
        const transposed = transposedConv(y, kernel, options);
        const x = transposed.map((row) => row.map(() => random.normal()));
        expect(dot(crossCorrelate(x, kernel, options).flat(), y.flat())).toBeCloseTo(
          dot(x.flat(), transposed.flat()),
          9,
        );
      }),
    );
  });

  it('refuses what no convolution has', () => {
    expect(() => transposedConv([[1]], [[1]], {pad: 1})).toThrow('nothing is left');
    expect(() => transposedConv([[1]], [[1]], {outputPadding: 1})).toThrow('smaller than the stride');
    expect(() => stampAt([[1]], [[1]], {row: 1, column: 0})).toThrow(
      '1 × 1 values; (1, 0) is not one of them',
    );
  });
});

it('stampAt places one scaled kernel', () => {
  const stamp = stampAt([[5, -2]], [[1, 0]], {row: 0, column: 1}, {stride: 2, pad: 1});
  expect(stamp).toEqual({top: -1, left: 1, values: [[-2, 0]]});
});

it('convolutionMatrix of [1, 2, 1] on five values has three shifted rows', () => {
  expect(convolutionMatrix({rows: 1, columns: 5}, [[1, 2, 1]])).toEqual([
    [1, 2, 1, 0, 0],
    [0, 1, 2, 1, 0],
    [0, 0, 1, 2, 1],
  ]);
});

describe('contributionsTo', () => {
  const x = [
    [1, 2],
    [3, 4],
  ];
  const kernel = [
    [1, 2, 1],
    [2, 4, 2],
    [1, 2, 1],
  ];

  it('finds all four stamps on the center of 5 × 5, and one in its corner', () => {
    const products = (row: number, column: number) =>
      contributionsTo(x, kernel, {row, column}, {stride: 2}).map(({product}) => product);
    expect(products(2, 2)).toEqual([1, 2, 3, 4]);
    expect(products(2, 1)).toEqual([2, 6]);
    expect(products(0, 0)).toEqual([1]);
    expect(() => products(5, 0)).toThrow('5 × 5 values; (5, 0) is not one of them');
  });

  it('finds none in the gaps of a stride longer than the kernel', () => {
    expect(contributionsTo(x, [[1]], {row: 0, column: 1}, {stride: 2})).toEqual([]);
  });

  it('sums to the output, everywhere', () => {
    fc.assert(
      fc.property(scenario, ({y, kernel: weights, options}) => {
        transposedConv(y, weights, options).forEach((values, row) => {
          values.forEach((value, column) => {
            const parts = contributionsTo(y, weights, {row, column}, options);
            expect(parts.reduce((sum, {product}) => sum + product, 0)).toBeCloseTo(value, 10);
          });
        });
      }),
    );
  });
});
