import {buildMatrix} from '../../math/matrix';
import {averagePool, globalAveragePool, maxPool, poolWindows} from '../../math/pooling';
import {averagePoolGradient, maxPoolGradient} from '../../math/pooling-gradient';
import {inputReadCounts} from '../../math/reads';
import {fiveByFive, fourByFour} from '../../math/sample-maps';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';

export const fields = {
  grid: choice('Input', 'four', {four: 'a 4 × 4 map', five: 'a 5 × 5 map'}),
  mode: choice('Pooling', 'max', {max: 'max', average: 'average', global: 'global average'}),
  k: integer({label: 'Window side K', initial: 2, min: 1, max: 5}),
  s: integer({label: 'Stride S', initial: 2, min: 1, max: 5}),
  at: integer({label: 'Window', initial: 1, min: 1, max: 25}),
  x4: matrix({label: 'Values of the 4 × 4 map', initial: fourByFour, min: -99, max: 99}),
  x5: matrix({label: 'Values of the 5 × 5 map', initial: fiveByFive, min: -99, max: 99}),
};

/** Inputs to try: the source's three windows, then what else there is to see. */
export const presets = [
  {label: '2×2, stride 2', inputs: {}},
  {label: '3×3, stride 1', inputs: {grid: 'five', k: 3, s: 1}},
  {label: '3×3, stride 2', inputs: {grid: 'five', k: 3, s: 2}},
  {label: 'average', inputs: {mode: 'average'}},
  {label: 'global average', inputs: {mode: 'global'}},
  {label: '2×2, stride 2 on 5×5', inputs: {grid: 'five'}},
] satisfies {label: string; inputs: Partial<InputsOf<typeof fields>>}[];

/** One feature map pooled, one window of it looked at closely, and where the gradient goes if each output's is 1. */
export function solve({grid, mode, k, s, at, x4, x5}: InputsOf<typeof fields>) {
  const x = grid === 'four' ? x4 : x5;
  const side = x.length;
  if (mode !== 'global' && k > side) {
    return {conflict: `The window does not fit: it is ${k} wide, the map only ${side}.`, field: 'k' as const};
  }
  return attempt('k', () => {
    const isMax = mode === 'max';
    const options = mode === 'global' ? {size: side, stride: 1} : {size: k, stride: s};
    const windows = poolWindows(x, options);
    const output = isMax
      ? maxPool(x, options).values
      : mode === 'global'
        ? [globalAveragePool([x])]
        : averagePool(x, options);
    const outputSide = output.length;
    const index = Math.min(at, outputSide ** 2) - 1;
    const row = Math.floor(index / outputSide);
    const column = index % outputSide;
    const {top, left, values} = windows[row]![column]!;
    const reads = inputReadCounts({input: side, kernel: options.size, stride: options.stride});
    const ones = buildMatrix({rows: outputSide, columns: outputSide}, () => 1);
    const isIn = (i: number, from: number) => i >= from && i < from + options.size;
    return {
      x,
      side,
      count: side ** 2,
      ...options,
      output,
      outputSide,
      windows: outputSide ** 2,
      row,
      column,
      values,
      valueCount: options.size ** 2,
      result: output[row]![column]!,
      isInWindow: x.map((line, i) => line.map((_, j) => isIn(i, top) && isIn(j, left))),
      isUnread: x.map((line, i) => line.map((_, j) => reads[i]! * reads[j]! === 0)),
      unread: side ** 2 - reads.filter((count) => count > 0).length ** 2,
      gradient: isMax ? maxPoolGradient(x, options, ones) : averagePoolGradient(x, options, ones),
    };
  });
}

/** The number of the window whose result stands at (row, column) of the output. */
export const windowAt = (outputSide: number, row: number, column: number) => row * outputSide + column + 1;

export const model = {fields, solve};
