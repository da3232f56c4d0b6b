import {convolutionCost, denseCost} from './cost';

/** Filters of the thirteen convolutional layers, by block; a 2×2 max-pooling follows each block. */
const blocks = [
  [64, 64],
  [128, 128],
  [256, 256, 256],
  [512, 512, 512],
  [512, 512, 512],
];

/**
 * Learned numbers of VGG-16 (configuration D): 3×3 kernels on a picture of 224×224×3, then three dense layers.
 *
 * Simonyan & Zisserman (2015), Very Deep Convolutional Networks for Large-Scale Image Recognition, table 1.
 */
export function vgg16Parameters(): {convolutional: number; dense: number; total: number} {
  let side = 224;
  let channels = 3;
  let convolutional = 0;
  for (const block of blocks) {
    for (const filters of block) {
      const shape = {
        outputHeight: side,
        outputWidth: side,
        kernel: 3,
        inChannels: channels,
        outChannels: filters,
      };
      convolutional += convolutionCost(shape).parameters;
      channels = filters;
    }
    side /= 2;
  }
  const widths = [side * side * channels, 4096, 4096, 1000];
  const dense = widths
    .slice(1)
    .reduce((sum, outputs, i) => sum + denseCost({inputs: widths[i]!, outputs}).parameters, 0);
  return {convolutional, dense, total: convolutional + dense};
}
