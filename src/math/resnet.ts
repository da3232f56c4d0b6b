import {convolutionCost, type Cost, denseCost} from './cost';
import {outputSize} from './shape';

/** Blocks in each of the four stages, and their kind: two 3×3 layers (basic), or 1×1, 3×3, 1×1 (bottleneck). */
const depths = {
  18: {blocks: [2, 2, 2, 2], bottleneck: false},
  34: {blocks: [3, 4, 6, 3], bottleneck: false},
  50: {blocks: [3, 4, 6, 3], bottleneck: true},
  101: {blocks: [3, 4, 23, 3], bottleneck: true},
  152: {blocks: [3, 8, 36, 3], bottleneck: true},
} as const;

export type ResnetDepth = keyof typeof depths;

export interface BlockShape {
  /** Side of the square maps that come in. */
  readonly side: number;
  readonly inChannels: number;
  /** Channels of the 3×3 layers; a bottleneck puts out four times as many. */
  readonly width: number;
  /** Default 1. */
  readonly stride?: number;
  readonly bottleneck?: boolean;
  /** Whether the 3×3 layer of a bottleneck takes the stride and not the first 1×1 layer. Default false, as in the paper. */
  readonly strideIn3x3?: boolean;
}

const sum = (costs: readonly Cost[]): Cost => ({
  parameters: costs.reduce((total, {parameters}) => total + parameters, 0),
  multiplyAdds: costs.reduce((total, {multiplyAdds}) => total + multiplyAdds, 0),
});

/** A convolution without bias and the batch normalization after it, which learns a scale and a shift for each channel. */
function convolved(input: number, kernel: number, stride: number, inChannels: number, outChannels: number) {
  const output = outputSize({input, kernel, stride, pad: (kernel - 1) / 2});
  const shape = {outputHeight: output, outputWidth: output, kernel, inChannels, outChannels, bias: false};
  const {parameters, multiplyAdds} = convolutionCost(shape);
  return {output, convolution: {parameters, multiplyAdds}, normalization: 2 * outChannels};
}

/**
 * A residual block with batch normalization after each convolution. The shortcut is the identity, which costs nothing, or, where the
 * shape changes, a 1×1 convolution (option B). `weights` counts the kernels of the residual branch alone.
 *
 * He, Zhang, Ren & Sun (2016), Deep Residual Learning for Image Recognition, sections 3.2 and 4.1, figure 5.
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function residualBlock({
  side,
  inChannels,
  width,
  stride = 1,
  bottleneck = false,
  strideIn3x3 = false,
}: BlockShape): Cost & {output: number; outChannels: number; weights: number; shortcut: number} {
  const outChannels = bottleneck ? 4 * width : width;
  const first = bottleneck
    ? convolved(side, 1, strideIn3x3 ? 1 : stride, inChannels, width)
    : convolved(side, 3, stride, inChannels, width);
  const second = convolved(first.output, 3, bottleneck && strideIn3x3 ? stride : 1, width, width);
  const branch = bottleneck
    ? [first, second, convolved(second.output, 1, 1, width, outChannels)]
    : [first, second];
  const projection =
    stride === 1 && inChannels === outChannels ? [] : [convolved(side, 1, stride, inChannels, outChannels)];
  const layers = [...branch, ...projection];
  const {parameters, multiplyAdds} = sum(layers.map(({convolution}) => convolution));
  return {
    parameters: parameters + layers.reduce((total, {normalization}) => total + normalization, 0),
    multiplyAdds,
    output: second.output,
    outChannels,
    weights: sum(branch.map(({convolution}) => convolution)).parameters,
    shortcut: sum(projection.map(({convolution}) => convolution)).parameters,
  };
}

/**
 * Parameters and multiply-adds of a ResNet for pictures of 224×224×3 and 1000 classes, with projections where the shape changes
 * (option B). Table 1 of the paper gives 1.8, 3.6, 3.8, 7.6 and 11.3 billion multiply-adds.
 *
 * He, Zhang, Ren & Sun (2016), Deep Residual Learning for Image Recognition, table 1.
 */
export function resnetCost(depth: ResnetDepth, {strideIn3x3 = false} = {}): Cost {
  const {blocks, bottleneck} = depths[depth];
  const stem = convolved(224, 7, 2, 3, 64);
  const costs = [stem.convolution, {parameters: stem.normalization, multiplyAdds: 0}];
  let side = outputSize({input: stem.output, kernel: 3, stride: 2, pad: 1});
  let channels = 64;
  blocks.forEach((count, stage) => {
    for (let i = 0; i < count; i += 1) {
      const stride = stage > 0 && i === 0 ? 2 : 1;
      const block = residualBlock({
        side,
        inChannels: channels,
        width: 64 * 2 ** stage,
        stride,
        bottleneck,
        strideIn3x3,
      });
      costs.push(block);
      side = block.output;
      channels = block.outChannels;
    }
  });
  return sum([...costs, denseCost({inputs: channels, outputs: 1000})]);
}
