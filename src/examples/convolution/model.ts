import {crossCorrelate, flip, windowAt} from '../../math/convolution';
import {toNineDecimals} from '../../math/decimals';
import {entryAt} from '../../math/entry-at';
import * as kernels from '../../math/kernels';
import {type Matrix, buildMatrix, sizeOf, valueAt} from '../../math/matrix';
import {nearestWindow} from '../../math/nearest-window';
import {productTerms} from '../../math/product-terms';
import {weightSum} from '../../math/template';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';
import {pictures} from './pictures';

export const fields = {
  picture: choice('Picture', 'strokes', {
    strokes: 'brush strokes',
    square: 'square and a stray pixel',
    lines: 'lines',
    ramp: 'ramp',
  }),
  kernel: choice('Kernel', 'curveDetector', {
    curveDetector: 'curve detector, 7 × 7',
    identity: 'identity',
    boxBlur: 'blur: mean of 9',
    gaussianBlur: 'blur: Gaussian',
    sharpen: 'sharpen',
    laplacian: 'edges: Laplacian',
    sobelX: 'vertical edges: Sobel x',
    sobelY: 'horizontal edges: Sobel y',
    own: 'your own, 3 × 3',
  }),
  own: matrix({
    label: 'Your own kernel',
    initial: kernels.emboss.map((row) => [...row]),
    min: -100,
    max: 100,
  }),
  operation: choice('Operation', 'correlate', {
    correlate: 'cross-correlation, as in frameworks',
    convolve: 'convolution: kernel flipped first',
  }),
  stride: integer({label: 'Stride S', initial: 1, min: 1, max: 6}),
  pad: integer({label: 'Padding P, zeros on each side', initial: 0, min: 0, max: 3}),
  row: integer({label: 'Row of the map', initial: 1, min: 1, max: 16}),
  column: integer({label: 'Column of the map', initial: 1, min: 1, max: 16}),
};

type Inputs = InputsOf<typeof fields>;

/** What a kernel makes of a flat area: 0, the same, or its brightness times the sum of the weights. */
function flatArea(sumOfWeights: number): 'zero' | 'kept' | 'scaled' {
  if (sumOfWeights === 0) return 'zero';
  return sumOfWeights === 1 ? 'kept' : 'scaled';
}

/** The map of one kernel over one picture, and the multiplication and addition behind one of its entries. */
export function solve({picture, kernel: name, own, operation, stride, pad, row, column}: Inputs) {
  return attempt('stride', () => {
    const x = pictures[picture];
    const chosen: Matrix = name === 'own' ? own : kernels[name];
    const kernel = operation === 'convolve' ? flip(chosen) : chosen;
    const options = {stride, pad};
    const map = crossCorrelate(x, kernel, options).map((line) => line.map(toNineDecimals));
    const side = map.length;
    const place = {row: Math.min(row, side) - 1, column: Math.min(column, side) - 1};
    const window = windowAt(x, kernel, place, options);
    const kernelSide = kernel.length;
    const inputSide = sizeOf(x, 'The picture').rows;
    const padded = buildMatrix({rows: inputSide + 2 * pad, columns: inputSide + 2 * pad}, (i, j) =>
      valueAt(x, i - pad, j - pad),
    );
    const isWithin = (index: number, start: number, length: number) =>
      index >= start && index < start + length;
    const largest = Math.max(...map.flat());
    const sumOfWeights = toNineDecimals(weightSum(kernel));
    return {
      kernel,
      map,
      place,
      window: {...window, sum: valueAt(map, place.row, place.column)},
      side,
      kernelSide,
      inputSide,
      padded,
      isUnderKernel: padded.map((line, i) =>
        line.map(
          (_, j) => isWithin(i - pad, window.top, kernelSide) && isWithin(j - pad, window.left, kernelSide),
        ),
      ),
      isPadding: padded.map((line, i) =>
        line.map((_, j) => !isWithin(i, pad, inputSide) || !isWithin(j, pad, inputSide)),
      ),
      terms: productTerms(window.values, kernel),
      weightSum: sumOfWeights,
      flatArea: flatArea(sumOfWeights),
      largest,
      /** Where the map is largest, rows and columns from 1. */
      peaks: map.flatMap((line, i) =>
        line.flatMap((value, j) => (value === largest ? [{row: i + 1, column: j + 1}] : [])),
      ),
      slide: {input: inputSide, kernel: kernelSide, stride, pad},
    };
  });
}

/** The steppers for the window whose center is nearest to a cell of the padded picture, counted from 0. */
export function windowNear(
  {slide}: Exclude<ReturnType<typeof solve>, {conflict: string}>,
  row: number,
  column: number,
) {
  const near = (index: number) => nearestWindow(index - slide.pad, slide);
  return entryAt(near(row), near(column));
}

export const model = {fields, solve};
