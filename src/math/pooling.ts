import {type Matrix, type Position, type Volume, buildMatrix, channelSizeOf, sizeOf, valueAt} from './matrix';
import {outputSize} from './shape';
import {requireWholeNumber} from './whole-number';

/** A square window of side `size`; the stride is the side where it is not given. No padding. */
export interface PoolOptions {
  readonly size: number;
  readonly stride?: number | undefined;
}

/** What one window holds and where. */
export interface PoolWindow {
  readonly top: number;
  readonly left: number;
  readonly values: Matrix;
}

/**
 * The window for each output position, row by row. Output size ⌊(I − K)/S⌋ + 1 along each axis.
 *
 * Dumoulin & Visin (2016), arXiv:1603.07285, Relationship 7.
 *
 * @throws RangeError if the matrix is empty or ragged, or the window does not fit it
 */
export function poolWindows(x: Matrix, {size, stride = size}: PoolOptions): PoolWindow[][] {
  const input = sizeOf(x, 'The input');
  requireWholeNumber('The window size', size, 1);
  const rows = outputSize({input: input.rows, kernel: size, stride});
  const columns = outputSize({input: input.columns, kernel: size, stride});
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_unused, column) => {
      const top = row * stride;
      const left = column * stride;
      const values = buildMatrix({rows: size, columns: size}, (u, v) => valueAt(x, top + u, left + v));
      return {top, left, values};
    }),
  );
}

/**
 * Largest value of each window of one channel, and the input position it came from; of equal values the
 * first in reading order. In the backward pass the whole gradient goes to that position.
 *
 * @returns values and argmax, both of the output size. Throws as `poolWindows` does.
 */
export function maxPool(x: Matrix, options: PoolOptions): {values: number[][]; argmax: Position[][]} {
  const found = poolWindows(x, options).map((row) =>
    row.map(({top, left, values}) => {
      let best = {value: -Infinity, row: top, column: left};
      values.forEach((windowRow, u) => {
        windowRow.forEach((value, v) => {
          if (value > best.value) best = {value, row: top + u, column: left + v};
        });
      });
      return best;
    }),
  );
  return {
    values: found.map((row) => row.map(({value}) => value)),
    argmax: found.map((places) => places.map(({row, column}) => ({row, column}))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean of each window of one channel. Throws as `poolWindows` does. */
export function averagePool(x: Matrix, options: PoolOptions): number[][] {
  return poolWindows(x, options).map((row) => row.map(({values}) => mean(values.flat())));
}

/**
 * Mean of each whole channel: C channels of H×W become C numbers.
 *
 * Lin, Chen & Yan (2014), Network In Network, section 3.2.
 *
 * @throws RangeError if there is no channel, or the channels differ in size
 */
export function globalAveragePool(x: Volume): number[] {
  channelSizeOf(x, 'The input');
  return x.map((channel) => mean(channel.flat()));
}
