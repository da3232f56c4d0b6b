import {convolutionCost, type Cost, denseCost} from './cost';
import {outputSize} from './shape';
import {requireWholeNumber} from './whole-number';

/**
 * Filters of the convolutional layers, by block, in four configurations of the paper; a 2×2 max pooling follows each block.
 *
 * Simonyan & Zisserman (2015), Very Deep Convolutional Networks for Large-Scale Image Recognition, table 1.
 */
const configurations = {
  A: [[64], [128], [256, 256], [512, 512], [512, 512]],
  B: [
    [64, 64],
    [128, 128],
    [256, 256],
    [512, 512],
    [512, 512],
  ],
  D: [
    [64, 64],
    [128, 128],
    [256, 256, 256],
    [512, 512, 512],
    [512, 512, 512],
  ],
  E: [
    [64, 64],
    [128, 128],
    [256, 256, 256, 256],
    [512, 512, 512, 512],
    [512, 512, 512, 512],
  ],
} as const;

export type VggConfiguration = keyof typeof configurations;

export interface VggOptions {
  /** The paper's letter: A is called VGG11, B VGG13, D VGG16, E VGG19. Default D. */
  readonly configuration?: VggConfiguration;
  /** Side of the square input. Default 224. */
  readonly side?: number;
  /** Channels of the input. Default 3. */
  readonly channels?: number;
  /** Units of the last layer. Default 1000. */
  readonly classes?: number;
  /**
   * What follows the last pooling: `dense`, three dense layers on the flattened maps, as in the paper; or `average`, a global average
   * pooling and one dense layer, as in later networks. Default `dense`.
   */
  readonly head?: 'dense' | 'average';
}

/** One layer: the shape it puts out, and its cost. A pooling learns nothing. */
export interface VggLayer extends Cost {
  readonly name: string;
  readonly kind: 'convolution' | 'pooling' | 'dense';
  /** Side of its maps; 1 for a dense layer. */
  readonly side: number;
  /** Its channels or units. */
  readonly depth: number;
  /** Block of a convolution or pooling, 1 to 5; 0 after them. */
  readonly block: number;
}

const free: Cost = {parameters: 0, multiplyAdds: 0};

/**
 * The layers of a VGG network, first to last: 3×3 convolutions of stride 1 that pad by 1, 2×2 max poolings of stride 2, then the head.
 *
 * @throws RangeError if a size is no whole number ≥ 1, or the input is smaller than 32, which five poolings halve to 1
 */
export function vggLayers({
  configuration = 'D',
  side: inputSide = 224,
  channels: inputChannels = 3,
  classes = 1000,
  head = 'dense',
}: VggOptions = {}): VggLayer[] {
  requireWholeNumber('The input side', inputSide, 32);
  requireWholeNumber('The number of classes', classes, 1);
  const layers: VggLayer[] = [];
  let side = inputSide;
  let channels = inputChannels;
  configurations[configuration].forEach((filters, index) => {
    const block = index + 1;
    filters.forEach((outChannels, i) => {
      const output = outputSize({input: side, kernel: 3, pad: 1});
      layers.push({
        name: `conv${block}-${i + 1}`,
        kind: 'convolution',
        side: output,
        depth: outChannels,
        block,
        ...convolutionCost({
          outputHeight: output,
          outputWidth: output,
          kernel: 3,
          inChannels: channels,
          outChannels,
        }),
      });
      side = output;
      channels = outChannels;
    });
    side = outputSize({input: side, kernel: 2, stride: 2});
    layers.push({name: `pool${block}`, kind: 'pooling', side, depth: channels, block, ...free});
  });
  const dense = (name: string, inputs: number, outputs: number) =>
    layers.push({
      name,
      kind: 'dense',
      side: 1,
      depth: outputs,
      block: 0,
      ...denseCost({inputs, outputs}),
    });
  if (head === 'average') {
    layers.push({name: 'avgpool', kind: 'pooling', side: 1, depth: channels, block: 0, ...free});
    dense('fc', channels, classes);
  } else {
    dense('fc6', side * side * channels, 4096);
    dense('fc7', 4096, 4096);
    dense('fc8', 4096, classes);
  }
  return layers;
}

/** Sum of the costs of layers, of one kind or of all. */
export function totalCost(layers: readonly VggLayer[], kind?: VggLayer['kind']): Cost {
  const counted = layers.filter((layer) => !kind || layer.kind === kind);
  return {
    parameters: counted.reduce((sum, {parameters}) => sum + parameters, 0),
    multiplyAdds: counted.reduce((sum, {multiplyAdds}) => sum + multiplyAdds, 0),
  };
}

/** Learned numbers of VGG-16 (configuration D) for pictures of 224×224×3 and 1000 classes. */
export function vgg16Parameters(): {convolutional: number; dense: number; total: number} {
  const layers = vggLayers();
  return {
    convolutional: totalCost(layers, 'convolution').parameters,
    dense: totalCost(layers, 'dense').parameters,
    total: totalCost(layers).parameters,
  };
}

/** Megabytes (10⁶ bytes) that so many numbers take in 32-bit floating point. */
export const float32Megabytes = (numbers: number): number => (4 * numbers) / 1e6;
