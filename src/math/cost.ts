import {requireWholeNumber} from './whole-number';

/** What a layer stores and what one example costs it. Additions of biases are not counted. */
export interface Cost {
  /** Weights, and biases where the layer has them. */
  readonly parameters: number;
  /** Multiplications, each with its addition. */
  readonly multiplyAdds: number;
}

export interface DenseShape {
  readonly inputs: number;
  readonly outputs: number;
  /** Default true. */
  readonly bias?: boolean;
}

/** A layer of square K×K kernels; its input size and stride count only through the size of its output. */
export interface ConvolutionShape {
  readonly outputHeight: number;
  readonly outputWidth: number;
  readonly kernel: number;
  readonly inChannels: number;
  readonly outChannels: number;
  /** Default 1; `inChannels` for a depthwise convolution. */
  readonly groups?: number;
  /** Default true. */
  readonly bias?: boolean;
}

/**
 * A dense (fully connected) layer: outputs · (inputs + 1) parameters.
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function denseCost({inputs, outputs, bias = true}: DenseShape): Cost {
  requireWholeNumber('The number of inputs', inputs, 1);
  requireWholeNumber('The number of outputs', outputs, 1);
  const multiplyAdds = inputs * outputs;
  return {parameters: multiplyAdds + (bias ? outputs : 0), multiplyAdds};
}

/** Output positions, and the weights of one filter. */
function filterOf(shape: ConvolutionShape): {positions: number; weights: number; biases: number} {
  const {outputHeight, outputWidth, kernel, inChannels, outChannels, groups = 1, bias = true} = shape;
  requireWholeNumber('The output height', outputHeight, 1);
  requireWholeNumber('The output width', outputWidth, 1);
  requireWholeNumber('The kernel size', kernel, 1);
  requireWholeNumber('The number of input channels', inChannels, 1);
  requireWholeNumber('The number of filters', outChannels, 1);
  requireWholeNumber('The number of groups', groups, 1);
  if (inChannels % groups !== 0 || outChannels % groups !== 0) {
    throw new RangeError(
      `${groups} groups must divide both the input channels (${inChannels}) and the filters (${outChannels}).`,
    );
  }
  const weights = kernel * kernel * (inChannels / groups);
  return {positions: outputHeight * outputWidth, weights, biases: bias ? 1 : 0};
}

/**
 * A convolutional layer: C_out (K² C_in/g + 1) parameters, whatever the size of the picture;
 * H_out W_out C_out K² C_in/g multiply-adds.
 *
 * @throws RangeError if a size is no whole number ≥ 1, or the groups do not divide the channels
 */
export function convolutionCost(shape: ConvolutionShape): Cost {
  const {positions, weights, biases} = filterOf(shape);
  return {
    parameters: shape.outChannels * (weights + biases),
    multiplyAdds: positions * shape.outChannels * weights,
  };
}

/**
 * A locally connected layer: a convolution whose weights are not shared, so each output position has its own
 * filter and bias. As many multiply-adds as the convolution, H_out W_out times its parameters.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 9.5 (unshared convolution). Throws as
 * `convolutionCost` does.
 */
export function locallyConnectedCost(shape: ConvolutionShape): Cost {
  const {parameters, multiplyAdds} = convolutionCost(shape);
  return {parameters: filterOf(shape).positions * parameters, multiplyAdds};
}
