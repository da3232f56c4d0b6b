import {convolvedSize} from './convolution';
import {type Matrix, type Position, type Size, buildMatrix, sizeOf, valueAt} from './matrix';
import {type SlideOptions, readSlide, transposedSize, windowStart} from './shape';

/** Stride, padding and dilation of the convolution that is transposed; `outputPadding` < stride. */
export interface TransposedOptions extends SlideOptions {
  readonly outputPadding?: number | undefined;
}

/** The scaled kernel that one input value lays on the output. */
export interface Stamp {
  /** Output row and column of its first entry; negative where the padding crops it away. */
  readonly top: number;
  readonly left: number;
  /** Input value times each kernel entry; neighbors lie `dilation` apart on the output. */
  readonly values: Matrix;
}

function outputOf(input: Size, kernel: Size, options: TransposedOptions): Size {
  return {
    rows: transposedSize({input: input.rows, kernel: kernel.rows, ...options}),
    columns: transposedSize({input: input.columns, kernel: kernel.columns, ...options}),
  };
}

/**
 * What the input value at `position` adds to the output.
 *
 * @throws RangeError if a matrix is empty or ragged, or the input has no such position
 */
export function stampAt(
  x: Matrix,
  kernel: Matrix,
  position: Position,
  options: TransposedOptions = {},
): Stamp {
  const {rows, columns} = sizeOf(x, 'The input');
  const value = x[position.row]?.[position.column];
  if (value === undefined) {
    throw new RangeError(
      `The input has ${rows} × ${columns} values; (${position.row}, ${position.column}) is not one of them.`,
    );
  }
  return {
    top: windowStart(position.row, options),
    left: windowStart(position.column, options),
    // + 0 turns −0 into 0
    values: buildMatrix(sizeOf(kernel, 'The kernel'), (m, n) => value * valueAt(kernel, m, n) + 0),
  };
}

/**
 * Transposed convolution by stamping: each input value lays the kernel, scaled by it, on the output, a stride
 * further for each step; overlaps add, and the padding is cropped away. H×W to the size of `transposedSize`.
 *
 * Dumoulin & Visin (2016), arXiv:1603.07285, chapter 4.
 *
 * @throws RangeError if a matrix is empty or ragged, or the options fit no convolution
 */
export function transposedConv(x: Matrix, kernel: Matrix, options: TransposedOptions = {}): number[][] {
  const input = sizeOf(x, 'The input');
  const size = outputOf(input, sizeOf(kernel, 'The kernel'), options);
  const {dilation} = readSlide(options);
  const output = buildMatrix(size, () => 0);
  x.forEach((values, row) => {
    values.forEach((_, column) => {
      const stamp = stampAt(x, kernel, {row, column}, options);
      stamp.values.forEach((stampRow, m) => {
        const target = output[stamp.top + m * dilation];
        stampRow.forEach((value, n) => {
          const at = stamp.left + n * dilation;
          const sum = target?.[at];
          if (target !== undefined && sum !== undefined) target[at] = sum + value;
        });
      });
    });
  });
  return output;
}

/**
 * The matrix C of a convolution (cross-correlation): flatten(crossCorrelate(x, k)) = C · flatten(x), both read
 * row by row. C has a row for each output value and a column for each input value.
 *
 * Dumoulin & Visin (2016), arXiv:1603.07285, section 4.1.
 *
 * @throws RangeError if the kernel is empty or ragged, or does not fit the padded input
 */
export function convolutionMatrix(input: Size, kernel: Matrix, options: SlideOptions = {}): number[][] {
  const kernelSize = sizeOf(kernel, 'The kernel');
  const output = convolvedSize(input, kernelSize, options);
  const {dilation} = readSlide(options);
  const size = {rows: output.rows * output.columns, columns: input.rows * input.columns};
  return buildMatrix(size, (outputIndex, inputIndex) => {
    const top = windowStart(Math.floor(outputIndex / output.columns), options);
    const left = windowStart(outputIndex % output.columns, options);
    const m = (Math.floor(inputIndex / input.columns) - top) / dilation;
    const n = ((inputIndex % input.columns) - left) / dilation;
    return valueAt(kernel, m, n);
  });
}

/**
 * The same transposed convolution as a product with Cᵀ, where C is the `convolutionMatrix` of the convolution
 * that maps the output's size to the input's. Throws as `transposedConv` does.
 */
export function transposedConvByMatrix(
  x: Matrix,
  kernel: Matrix,
  options: TransposedOptions = {},
): number[][] {
  const size = outputOf(sizeOf(x, 'The input'), sizeOf(kernel, 'The kernel'), options);
  const matrix = convolutionMatrix(size, kernel, options);
  const flat = x.flat();
  return buildMatrix(size, (row, column) =>
    flat.reduce((sum, value, index) => sum + value * valueAt(matrix, index, row * size.columns + column), 0),
  );
}

/** One input value's share of an output value: the value, the kernel entry that it meets, and where it stands. */
export interface Contribution {
  readonly from: Position;
  readonly value: number;
  readonly weight: number;
  readonly product: number;
}

/**
 * The transposed convolution seen from one output value: every input value whose stamp reaches it, row by row. The
 * products sum to `transposedConv(x, kernel, options)` at this position; none reach it where a stride longer than
 * the kernel leaves a gap.
 *
 * @throws RangeError as `transposedConv` does, and if the output has no such position
 */
export function contributionsTo(
  x: Matrix,
  kernel: Matrix,
  position: Position,
  options: TransposedOptions = {},
): Contribution[] {
  const {rows, columns} = outputOf(sizeOf(x, 'The input'), sizeOf(kernel, 'The kernel'), options);
  const {row, column} = position;
  const within = (index: number, size: number) => Number.isInteger(index) && index >= 0 && index < size;
  if (!within(row, rows) || !within(column, columns)) {
    throw new RangeError(
      `The output has ${rows} × ${columns} values; (${row}, ${column}) is not one of them.`,
    );
  }
  const {dilation} = readSlide(options);
  return x.flatMap((values, i) =>
    values.flatMap((value, j) => {
      const m = (row - windowStart(i, options)) / dilation;
      const n = (column - windowStart(j, options)) / dilation;
      const weight = kernel[m]?.[n];
      // + 0 turns −0 into 0
      return weight === undefined
        ? []
        : [{from: {row: i, column: j}, value, weight, product: value * weight + 0}];
    }),
  );
}
