import {convLayer, crossCorrelate} from './convolution';
import type {Matrix} from './matrix';
import {
  type Padding,
  type SlideOptions,
  effectiveKernel,
  readSlide,
  receptiveField,
  windowStart,
} from './shape';
import {requireWholeNumber} from './whole-number';

/**
 * Cross-correlation along a signal: y_t = Σ_u w_u x_{tS + Du − P}. A convolution with one row.
 *
 * @throws RangeError if the signal or the kernel is empty, or the kernel does not fit the padded signal
 */
export function conv1d(
  signal: readonly number[],
  kernel: readonly number[],
  options: SlideOptions = {},
): number[] {
  return crossCorrelate([signal], [kernel], {}, options)[0] ?? [];
}

/**
 * A 1-D convolutional layer: y_{t,c} = b_c + Σ_d Σ_u w_{u,d,c} x_{t+u,d}.
 *
 * @param signals one row for each input channel
 * @param filters for each output channel a kernel for each input channel
 * @param biases one for each output channel
 * @returns one row for each output channel. Throws as `convLayer` does.
 */
export function conv1dLayer(
  signals: Matrix,
  filters: readonly Matrix[],
  biases: readonly number[],
  options: SlideOptions = {},
): number[][] {
  const rows = (x: Matrix) => x.map((row) => [row]);
  return convLayer(rows(signals), filters.map(rows), biases, {}, options).map((map) => map.flat());
}

/**
 * Causal padding: D(K − 1) zeros before the signal and none after, so no output sees a later input and, at
 * stride 1, the length stays.
 *
 * van den Oord et al. (2016), WaveNet, arXiv:1609.03499, section 2.1.
 *
 * @throws RangeError if the kernel size or the dilation is no whole number ≥ 1
 */
export function causalPadding(kernel: number, dilation = 1): Padding {
  return {before: effectiveKernel(kernel, dilation) - 1, after: 0};
}

/**
 * Indices of the samples under the kernel at output `index`, one for each weight; below 0 or past the end they
 * meet the padding.
 *
 * @throws RangeError if the index is no whole number ≥ 0, or an option is out of its range
 */
export function windowIndices(index: number, kernel: number, options: SlideOptions = {}): number[] {
  requireWholeNumber('The output index', index, 0);
  requireWholeNumber('The kernel size', kernel, 1);
  const {dilation} = readSlide(options);
  return Array.from({length: kernel}, (_, u) => windowStart(index, options) + u * dilation);
}

/** The signal with its padding: the zeros that a kernel meets before and after it. Throws as `readSlide` does. */
export function padSignal(signal: readonly number[], pad: number | Padding): number[] {
  const {before, after} = readSlide({pad}).pad;
  const zeros = (count: number) => Array<number>(count).fill(0);
  return [...zeros(before), ...signal, ...zeros(after)];
}

/**
 * Receptive field of L layers of stride 1 whose dilation doubles from layer to layer, 1, 2, 4, …:
 * 1 + (K − 1)(2^L − 1).
 *
 * van den Oord et al. (2016), WaveNet, arXiv:1609.03499, section 2.1.
 *
 * @throws RangeError if the kernel size or the number of layers is no whole number ≥ 1
 */
export function doublingField(kernel: number, layers: number): number {
  requireWholeNumber('The number of layers', layers, 1);
  return receptiveField(Array.from({length: layers}, (_, l) => ({kernel, dilation: 2 ** l})));
}
