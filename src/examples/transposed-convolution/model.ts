import {transposedSize} from '../../math/shape';
import {hasEvenOverlap, stampCounts} from '../../math/stamp-overlap';
import {contributionsTo, stampAt, transposedConv} from '../../math/transposed-convolution';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';

const cells = {min: -99, max: 99};
/** Largest side of an output: 2 values, stride 4, a kernel of 4 dilated by 3, output padding 3. */
const largest = 17;

export const fields = {
  x: matrix({
    label: 'Input x, 2 × 2',
    initial: [
      [1, 2],
      [3, 4],
    ],
    ...cells,
  }),
  k: choice('Kernel size K', '3', {'2': '2 × 2', '3': '3 × 3', '4': '4 × 4'}),
  k2: matrix({
    label: 'Kernel, 2 × 2',
    initial: [
      [1, 1],
      [1, 1],
    ],
    ...cells,
  }),
  k3: matrix({
    label: 'Kernel, 3 × 3',
    initial: [
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ],
    ...cells,
  }),
  k4: matrix({
    label: 'Kernel, 4 × 4',
    initial: [
      [1, 3, 3, 1],
      [3, 9, 9, 3],
      [3, 9, 9, 3],
      [1, 3, 3, 1],
    ],
    ...cells,
  }),
  s: integer({label: 'Stride S', initial: 2, min: 1, max: 4}),
  p: integer({label: 'Padding P (cropped)', initial: 0, min: 0, max: 4}),
  op: integer({label: 'Output padding', initial: 0, min: 0, max: 3}),
  d: integer({label: 'Dilation D', initial: 1, min: 1, max: 3}),
  at: integer({label: 'Input value', initial: 1, min: 1, max: 4}),
  row: integer({label: 'Output row', initial: 3, min: 1, max: largest}),
  column: integer({label: 'Output column', initial: 3, min: 1, max: largest}),
};

/** A transposed convolution of a 2×2 input: its size, one stamp, one output value's sum, and how evenly the stamps lie. */
export function solve({x, k, k2, k3, k4, s, p, op, d, at, row, column}: InputsOf<typeof fields>) {
  return attempt(op < s ? 'p' : 'op', () => {
    const kernel = {'2': k2, '3': k3, '4': k4}[k];
    const size = kernel.length;
    const options = {stride: s, pad: p, outputPadding: op, dilation: d};
    const side = transposedSize({input: x.length, kernel: size, ...options});
    const from = {row: Math.floor((at - 1) / 2), column: (at - 1) % 2};
    const stamp = stampAt(x, kernel, from, options);
    const output = transposedConv(x, kernel, options);
    const isStamped = (row: number, column: number) =>
      contributionsTo(x, kernel, {row, column}, options).some(
        (part) => part.from.row === from.row && part.from.column === from.column,
      );
    const stamped = output.map((values, i) => values.map((_, j) => isStamped(i, j)));
    const cell = {row: Math.min(row, side), column: Math.min(column, side)};
    const position = {row: cell.row - 1, column: cell.column - 1};
    return {
      kernel,
      size,
      side,
      from: {row: from.row + 1, column: from.column + 1, value: x[from.row]![from.column]!},
      stamp: stamp.values.map((values) => [...values]),
      /** Output row and column, counted from 1, of the stamp's first entry; below 1 where it is cropped. */
      corner: {row: stamp.top + 1, column: stamp.left + 1},
      stamped,
      landed: stamped.flat().filter(Boolean).length,
      entries: size * size,
      output,
      cell,
      parts: contributionsTo(x, kernel, position, options).map(({value, weight}) => ({value, weight})),
      sum: output[position.row]![position.column]!,
      counts: stampCounts({rows: x.length, columns: x.length}, {rows: size, columns: size}, options),
      isEven: hasEvenOverlap(size, s, d),
    };
  });
}

export const model = {fields, solve};
