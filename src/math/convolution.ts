import {
  type Matrix,
  type Position,
  type Size,
  type Volume,
  buildMatrix,
  channelSizeOf,
  sizeOf,
  valueAt,
} from './matrix';
import {type SlideOptions, outputSize, readSlide, windowStart} from './shape';

/** What a kernel meets at one position: the place to multiply and add. */
export interface KernelWindow {
  /** Input row and column under the kernel's first entry; negative inside the padding. */
  readonly top: number;
  readonly left: number;
  /** Input values under the kernel, 0 in the padding; same size as the kernel. */
  readonly values: Matrix;
  /** Each input value times the kernel entry above it. */
  readonly products: Matrix;
  /** The sum of the products: one entry of the output. */
  readonly sum: number;
}

/** Output rows and columns of a kernel that slides over an input. Throws as `outputSize` does. */
export function convolvedSize(
  input: Size,
  kernel: Size,
  options: SlideOptions = {},
  columnOptions: SlideOptions = options,
): Size {
  return {
    rows: outputSize({input: input.rows, kernel: kernel.rows, ...options}),
    columns: outputSize({input: input.columns, kernel: kernel.columns, ...columnOptions}),
  };
}

/**
 * Cross-correlation S(i, j) = Σ_m Σ_n I(iS + Dm − P, jS + Dn − P) K(m, n): what deep-learning libraries
 * compute under the name convolution. H×W input, K_h×K_w kernel; output size by `outputSize`.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, eq. 9.6.
 *
 * @param columnOptions how the kernel moves along a row, if not as along a column
 * @throws RangeError if a matrix is empty or ragged, or the kernel does not fit the padded input
 */
export function crossCorrelate(
  x: Matrix,
  kernel: Matrix,
  options: SlideOptions = {},
  columnOptions: SlideOptions = options,
): number[][] {
  const size = convolvedSize(sizeOf(x, 'The input'), sizeOf(kernel, 'The kernel'), options, columnOptions);
  const down = readSlide(options);
  const along = readSlide(columnOptions);
  return buildMatrix(size, (row, column) => {
    const top = row * down.stride - down.pad.before;
    const left = column * along.stride - along.pad.before;
    let sum = 0;
    kernel.forEach((weights, m) => {
      weights.forEach((weight, n) => {
        sum += weight * valueAt(x, top + m * down.dilation, left + n * along.dilation);
      });
    });
    return sum;
  });
}

/** The kernel turned by 180°: rows and columns in reverse order. */
export function flip(kernel: Matrix): number[][] {
  return kernel.map((row) => [...row].reverse()).reverse();
}

/**
 * Convolution in the mathematical sense: cross-correlation with the flipped kernel.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, eq. 9.5. Throws as `crossCorrelate` does.
 */
export function convolve(
  x: Matrix,
  kernel: Matrix,
  options: SlideOptions = {},
  columnOptions: SlideOptions = options,
): number[][] {
  return crossCorrelate(x, flip(kernel), options, columnOptions);
}

/**
 * The input values under the kernel for the output at `position`, their products and the sum; cross-correlation,
 * so the sum is `crossCorrelate(x, kernel, options)` at this position.
 *
 * @throws RangeError as `crossCorrelate` does, and if the output has no such position
 */
export function windowAt(
  x: Matrix,
  kernel: Matrix,
  position: Position,
  options: SlideOptions = {},
): KernelWindow {
  const kernelSize = sizeOf(kernel, 'The kernel');
  const {rows, columns} = convolvedSize(sizeOf(x, 'The input'), kernelSize, options);
  const {row, column} = position;
  const within = (index: number, size: number) => Number.isInteger(index) && index >= 0 && index < size;
  if (!within(row, rows) || !within(column, columns)) {
    throw new RangeError(
      `The output has ${rows} × ${columns} positions; (${row}, ${column}) is not one of them.`,
    );
  }
  const {dilation} = readSlide(options);
  const top = windowStart(row, options);
  const left = windowStart(column, options);
  const values = buildMatrix(kernelSize, (m, n) => valueAt(x, top + m * dilation, left + n * dilation));
  // + 0 turns −0 into 0
  const products = buildMatrix(kernelSize, (m, n) => valueAt(values, m, n) * valueAt(kernel, m, n) + 0);
  const sum = products.flat().reduce((total, product) => total + product, 0);
  return {top, left, values, products, sum};
}

/**
 * A convolutional layer: map f is b_f + Σ_c (x_c ⋆ w_fc), the sum over all input channels.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 9.5.
 *
 * @param x C_in channels of H×W
 * @param filters C_out filters, each of C_in kernels of K_h×K_w
 * @param biases one number for each filter
 * @returns C_out feature maps
 * @throws RangeError if a filter has not one kernel for each channel, there is not one bias for each filter,
 *   or a kernel does not fit
 */
export function convLayer(
  x: Volume,
  filters: readonly Volume[],
  biases: readonly number[],
  options: SlideOptions = {},
  columnOptions: SlideOptions = options,
): number[][][] {
  const input = channelSizeOf(x, 'The input');
  if (filters.length === 0) throw new RangeError('A convolutional layer needs at least one filter.');
  if (biases.length !== filters.length) {
    throw new RangeError(
      `There are ${filters.length} filters but ${biases.length} biases; each filter has one.`,
    );
  }
  return filters.map((filter, f) => {
    if (filter.length !== x.length) {
      throw new RangeError(
        `A filter spans all input channels: the input has ${x.length}, filter ${f + 1} has ${filter.length}.`,
      );
    }
    const kernelSize = channelSizeOf(filter, `Filter ${f + 1}`);
    const maps = x.map((channel, c) => crossCorrelate(channel, filter[c] ?? [], options, columnOptions));
    return buildMatrix(convolvedSize(input, kernelSize, options, columnOptions), (row, column) =>
      maps.reduce((sum, map) => sum + valueAt(map, row, column), biases[f] ?? 0),
    );
  });
}
