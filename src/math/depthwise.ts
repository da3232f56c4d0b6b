import {convLayer, crossCorrelate} from './convolution';
import {type ConvolutionShape, type Cost, convolutionCost} from './cost';
import {type Matrix, type Volume, channelSizeOf, sizeOf} from './matrix';
import type {SlideOptions} from './shape';
import {requireWholeNumber} from './whole-number';

export interface SeparableCost {
  readonly standard: Cost;
  readonly depthwise: Cost;
  readonly pointwise: Cost;
  /** Depthwise and pointwise together. */
  readonly separable: Cost;
}

/**
 * Cost of a standard convolution and of the depthwise separable one of the same shape, without biases:
 * N C K² H W against C K² H W + N C H W multiplications, N C K² against C K² + N C weights.
 *
 * Howard et al. (2017), MobileNets, arXiv:1704.04861, eq. 2, 4 and 5 (there without stride).
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function separableCost(shape: Omit<ConvolutionShape, 'groups' | 'bias'>): SeparableCost {
  const {inChannels} = shape;
  const depthwise = convolutionCost({...shape, outChannels: inChannels, groups: inChannels, bias: false});
  const pointwise = convolutionCost({...shape, kernel: 1, groups: 1, bias: false});
  return {
    standard: convolutionCost({...shape, groups: 1, bias: false}),
    depthwise,
    pointwise,
    separable: {
      parameters: depthwise.parameters + pointwise.parameters,
      multiplyAdds: depthwise.multiplyAdds + pointwise.multiplyAdds,
    },
  };
}

/**
 * Cost of a depthwise separable convolution as a share of the standard one's: 1/N + 1/K², for
 * multiplications and for weights.
 *
 * Howard et al. (2017), MobileNets, arXiv:1704.04861, section 3.1.
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function separableRatio(outChannels: number, kernel: number): number {
  requireWholeNumber('The number of filters', outChannels, 1);
  requireWholeNumber('The kernel size', kernel, 1);
  return 1 / outChannels + 1 / kernel ** 2;
}

/**
 * Depthwise convolution: each channel is filtered by its own kernel, and no channel sees another.
 *
 * Howard et al. (2017), MobileNets, arXiv:1704.04861, eq. 3.
 *
 * @param x C channels
 * @param kernels C kernels
 * @returns C maps
 * @throws RangeError if there is not one kernel for each channel, or a kernel does not fit
 */
export function depthwiseConv(x: Volume, kernels: Volume, options: SlideOptions = {}): number[][][] {
  channelSizeOf(x, 'The input');
  channelSizeOf(kernels, 'The kernel');
  if (kernels.length !== x.length) {
    throw new RangeError(
      `There are ${x.length} channels but ${kernels.length} kernels; each channel has its own.`,
    );
  }
  return x.map((channel, c) => crossCorrelate(channel, kernels[c] ?? [], options));
}

/**
 * Pointwise (1×1) convolution: at each position, N linear mixes of the C channels.
 *
 * Lin, Chen & Yan (2014), Network In Network; Howard et al. (2017), MobileNets, section 3.1.
 *
 * @param x C channels of H×W
 * @param weights N rows of C weights
 * @returns N maps of H×W
 * @throws RangeError if a row has not one weight for each channel
 */
export function pointwiseConv(x: Volume, weights: Matrix): number[][][] {
  const {rows} = sizeOf(weights, 'The weight matrix');
  const filters = weights.map((row) => row.map((weight) => [[weight]]));
  return convLayer(x, filters, Array<number>(rows).fill(0));
}

/** Depthwise, then pointwise: C channels to N maps. Throws as the two do. */
export function separableConv(
  x: Volume,
  kernels: Volume,
  weights: Matrix,
  options: SlideOptions = {},
): number[][][] {
  return pointwiseConv(depthwiseConv(x, kernels, options), weights);
}
