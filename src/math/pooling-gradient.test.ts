import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Matrix, buildMatrix} from './matrix';
import {averagePool, maxPool} from './pooling';
import {averagePoolGradient, maxPoolGradient} from './pooling-gradient';
import {createRandom} from './random';

const ones = (rows: number, columns: number) => buildMatrix({rows, columns}, () => 1);
const four = [
  [1, 1, 2, 4],
  [5, 6, 7, 8],
  [3, 2, 1, 0],
  [1, 2, 3, 4],
];
const sum = (x: Matrix) => x.flat().reduce((total, value) => total + value, 0);

it('sends the gradient to the maxima', () => {
  expect(maxPoolGradient(four, {size: 2}, ones(2, 2))).toEqual([
    [0, 0, 0, 0],
    [0, 1, 0, 1],
    [1, 0, 0, 0],
    [0, 0, 0, 1],
  ]);
  // Overlapping windows may share a maximum: their gradients add up.
  expect(
    maxPoolGradient(
      [
        [1, 9, 2],
        [0, 0, 0],
      ],
      {size: 2, stride: 1},
      [[1, 10]],
    ),
  ).toEqual([
    [0, 11, 0],
    [0, 0, 0],
  ]);
});

it('shares the gradient among the window', () => {
  expect(averagePoolGradient(four, {size: 2}, ones(2, 2)).flat()).toEqual(
    Array.from({length: 16}, () => 0.25),
  );
  expect(averagePoolGradient(four, {size: 3}, [[9]])).toEqual([
    [1, 1, 1, 0],
    [1, 1, 1, 0],
    [1, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
});

describe('both', () => {
  const random = createRandom(7);
  const cases = Array.from({length: 25}, () => ({
    rows: 4 + random.integer(4),
    columns: 4 + random.integer(4),
    size: 1 + random.integer(3),
    stride: 1 + random.integer(3),
  }));

  it.each(cases)(
    'agree with central differences: $rows × $columns, window $size, stride $stride',
    ({rows, columns, ...options}) => {
      const x = buildMatrix({rows, columns}, () => random.normal());
      const upstream = buildMatrix(
        {rows: maxPool(x, options).values.length, columns: maxPool(x, options).values[0]!.length},
        () => random.normal(),
      );
      const loss = (y: Matrix) => sum(y.map((row, i) => row.map((value, j) => value * upstream[i]![j]!)));
      const step = 1e-6;
      const nudged = (row: number, column: number, by: number) =>
        x.map((line, i) => line.map((value, j) => value + (i === row && j === column ? by : 0)));
      const numeric = (pool: (y: Matrix) => Matrix) =>
        buildMatrix(
          {rows, columns},
          (i, j) => (loss(pool(nudged(i, j, step))) - loss(pool(nudged(i, j, -step)))) / (2 * step),
        );
      const expectAlike = (ours: Matrix, theirs: Matrix) =>
        ours.flat().forEach((value, i) => expect(value).toBeCloseTo(theirs.flat()[i]!, 6));
      expectAlike(
        maxPoolGradient(x, options, upstream),
        numeric((y) => maxPool(y, options).values),
      );
      expectAlike(
        averagePoolGradient(x, options, upstream),
        numeric((y) => averagePool(y, options)),
      );
    },
  );

  it('pass on as much gradient as they get', () => {
    const matrix = fc.array(fc.array(fc.integer({min: -9, max: 9}), {minLength: 5, maxLength: 5}), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(matrix, fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 4}), (x, size, stride) => {
        const {values} = maxPool(x, {size, stride});
        expect(sum(maxPoolGradient(x, {size, stride}, values))).toBeCloseTo(sum(values), 9);
        expect(sum(averagePoolGradient(x, {size, stride}, values))).toBeCloseTo(sum(values), 9);
      }),
    );
  });

  it('refuse an upstream gradient that is too small, and a window that does not fit', () => {
    expect(() => maxPoolGradient(four, {size: 2}, [[1, 1]])).toThrow('one upstream gradient for each window');
    expect(() => averagePoolGradient(four, {size: 2}, [[1]])).toThrow(
      'one upstream gradient for each window',
    );
    expect(() => averagePoolGradient(four, {size: 5}, [[1]])).toThrow(RangeError);
  });
});
