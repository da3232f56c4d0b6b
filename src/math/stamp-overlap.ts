import {type Size, buildMatrix} from './matrix';
import {readSlide} from './shape';
import {type TransposedOptions, transposedConv} from './transposed-convolution';
import {requireWholeNumber} from './whole-number';

/** How many stamps reach each output value: the transposed convolution of ones with ones. Throws as it does. */
export function stampCounts(input: Size, kernel: Size, options: TransposedOptions = {}): number[][] {
  const ones = (size: Size) => buildMatrix(size, () => 1);
  return transposedConv(ones(input), ones(kernel), options);
}

/**
 * Whether every output value away from the border gets equally many stamps along an axis: the entries of the dilated
 * kernel fall equally often on each of the S places between two strides. Without dilation that is S divides K; where
 * it does not, the uneven overlap shows as a checkerboard.
 *
 * Odena, Dumoulin & Olah (2016), Deconvolution and Checkerboard Artifacts, Distill.
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function hasEvenOverlap(kernel: number, stride: number, dilation = 1): boolean {
  requireWholeNumber('The kernel size', kernel, 1);
  readSlide({stride, dilation});
  const stamps = Array<number>(stride).fill(0);
  for (let m = 0; m < kernel; m++) {
    const place = (m * dilation) % stride;
    stamps[place] = (stamps[place] ?? 0) + 1;
  }
  return stamps.every((count) => count === stamps[0]);
}
