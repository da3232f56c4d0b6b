import {requireWholeNumber} from './whole-number';

/** Zeros added along one axis, before the first and after the last value. */
export interface Padding {
  readonly before: number;
  readonly after: number;
}

/** How a window moves along one axis. Defaults: stride 1, no padding, dilation 1. */
export interface SlideOptions {
  readonly stride?: number | undefined;
  /** Zeros on each side, or the two sides apart. */
  readonly pad?: number | Padding | undefined;
  readonly dilation?: number | undefined;
}

/** A window of `kernel` values that moves along an axis of `input` values. */
export interface Slide extends SlideOptions {
  readonly input: number;
  readonly kernel: number;
}

/**
 * The options with every default filled in.
 *
 * @throws RangeError if the stride or the dilation is no whole number ≥ 1, or the padding none ≥ 0
 */
export function readSlide(options: SlideOptions): {stride: number; pad: Padding; dilation: number} {
  const {stride = 1, pad = 0, dilation = 1} = options;
  const sides = typeof pad === 'number' ? {before: pad, after: pad} : pad;
  requireWholeNumber('The stride', stride, 1);
  requireWholeNumber('The dilation', dilation, 1);
  requireWholeNumber('The padding', sides.before, 0);
  requireWholeNumber('The padding', sides.after, 0);
  return {stride, pad: sides, dilation};
}

/**
 * Values that a dilated kernel spans: D(K − 1) + 1.
 *
 * Dumoulin & Visin (2016), arXiv:1603.07285, section 5.1.
 *
 * @throws RangeError if the kernel or the dilation is no whole number ≥ 1
 */
export function effectiveKernel(kernel: number, dilation = 1): number {
  requireWholeNumber('The kernel size', kernel, 1);
  requireWholeNumber('The dilation', dilation, 1);
  return dilation * (kernel - 1) + 1;
}

/**
 * Output size of a convolution or a pooling along one axis:
 * ⌊(I + P_before + P_after − D(K − 1) − 1) / S⌋ + 1.
 *
 * Dumoulin & Visin (2016), arXiv:1603.07285: Relationship 6, with dilation Relationship 15.
 *
 * @throws RangeError if a size is no whole number in its range, or the dilated kernel is larger than the
 *   padded input
 */
export function outputSize({input, kernel, ...options}: Slide): number {
  const {stride, pad, dilation} = readSlide(options);
  requireWholeNumber('The input size', input, 1);
  const span = effectiveKernel(kernel, dilation);
  const padded = input + pad.before + pad.after;
  if (span > padded) {
    const dilated = dilation > 1 ? `, dilated by ${dilation},` : '';
    throw new RangeError(
      `The kernel does not fit: a kernel of ${kernel}${dilated} spans ${span}, ` +
        `but the input with its padding is only ${padded} long.`,
    );
  }
  return Math.floor((padded - span) / stride) + 1;
}

/** Output size with 'same' padding as TensorFlow defines it: ⌈I / S⌉, the input size only for stride 1. */
export function sameSize(input: number, stride = 1): number {
  requireWholeNumber('The input size', input, 1);
  requireWholeNumber('The stride', stride, 1);
  return Math.ceil(input / stride);
}

/** Output size with 'valid' padding, that is none: ⌈(I − D(K − 1)) / S⌉. Throws as `outputSize` does. */
export function validSize(input: number, kernel: number, stride = 1, dilation = 1): number {
  return outputSize({input, kernel, stride, dilation});
}

/**
 * Zeros that 'same' padding adds: max((⌈I/S⌉ − 1)S + D(K − 1) + 1 − I, 0) in all, the odd one after.
 *
 * TensorFlow, notes on padding in tf.nn. For stride 1 and an odd kernel it is (K − 1)/2 on each side.
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function samePadding(input: number, kernel: number, stride = 1, dilation = 1): Padding {
  const span = effectiveKernel(kernel, dilation);
  const total = Math.max((sameSize(input, stride) - 1) * stride + span - input, 0);
  const before = Math.floor(total / 2);
  return {before, after: total - before};
}

/**
 * Output size of a transposed convolution along one axis: (I − 1)S − P_before − P_after + D(K − 1) + OP + 1.
 *
 * Dumoulin & Visin (2016), arXiv:1603.07285, Relationship 14, where the output padding OP is named a; it
 * tells apart the S input sizes that a convolution of stride S maps to the same output size.
 *
 * @throws RangeError if a size is no whole number in its range, OP ≥ S, or nothing is left after cropping
 */
export function transposedSize({
  input,
  kernel,
  outputPadding = 0,
  ...options
}: Slide & {readonly outputPadding?: number | undefined}): number {
  const {stride, pad, dilation} = readSlide(options);
  requireWholeNumber('The input size', input, 1);
  requireWholeNumber('The output padding', outputPadding, 0);
  if (outputPadding >= stride) {
    throw new RangeError(
      `The output padding (${outputPadding}) must be smaller than the stride (${stride}).`,
    );
  }
  const stamped = (input - 1) * stride + effectiveKernel(kernel, dilation) + outputPadding;
  const cropped = pad.before + pad.after;
  if (cropped >= stamped) {
    throw new RangeError(`The padding removes ${cropped} of only ${stamped} output values: nothing is left.`);
  }
  return stamped - cropped;
}

/**
 * Input index of the first value under the window at output `index`; negative inside the padding. In a
 * transposed convolution: output index of the first value that input `index` stamps.
 */
export function windowStart(index: number, options: SlideOptions): number {
  const {stride, pad} = readSlide(options);
  return index * stride - pad.before;
}

/**
 * Input values along one axis that one output of the last layer depends on:
 * 1 + Σ_l (K_l − 1) D_l ∏_{j<l} S_j. Layers in the order of the forward pass; pooling counts as a layer.
 *
 * Araujo, Norris & Sim (2019), Computing Receptive Fields of Convolutional Neural Networks, Distill.
 *
 * @throws RangeError if a kernel, stride or dilation is no whole number ≥ 1
 */
export function receptiveField(
  layers: readonly {readonly kernel: number; readonly stride?: number; readonly dilation?: number}[],
): number {
  let field = 1;
  let jump = 1;
  for (const {kernel, stride = 1, dilation = 1} of layers) {
    requireWholeNumber('The stride', stride, 1);
    field += (effectiveKernel(kernel, dilation) - 1) * jump;
    jump *= stride;
  }
  return field;
}
