import {convolutionCost, denseCost, locallyConnectedCost} from '../../math/cost';
import {outputSize} from '../../math/shape';
import {attempt, type InputsOf, integer} from '../fields';

export const fields = {
  side: integer({label: 'Input side I', initial: 32, min: 1, max: 512}),
  channels: integer({label: 'Input channels C', initial: 3, min: 1, max: 512}),
  kernel: integer({label: 'Kernel side K', initial: 5, min: 1, max: 31}),
  filters: integer({label: 'Filters F', initial: 1, min: 1, max: 512}),
};

/** Parameters and multiplications of three layers with the same input and the same output, stride 1, no padding. */
export function solve({side, channels, kernel, filters}: InputsOf<typeof fields>) {
  return attempt('kernel', () => {
    const output = outputSize({input: side, kernel});
    const shape = {
      outputHeight: output,
      outputWidth: output,
      kernel,
      inChannels: channels,
      outChannels: filters,
    };
    const layers = {
      dense: denseCost({inputs: side * side * channels, outputs: output * output * filters}),
      local: locallyConnectedCost(shape),
      convolution: convolutionCost(shape),
    };
    const largest = Math.max(...Object.values(layers).map(({parameters}) => parameters));
    return {
      output,
      inputs: side * side * channels,
      outputs: output * output * filters,
      layers,
      /** Length of each bar: the digits of the count, since the counts themselves differ by a factor of thousands. */
      bars: {
        dense: Math.log10(layers.dense.parameters) / Math.log10(largest),
        local: Math.log10(layers.local.parameters) / Math.log10(largest),
        convolution: Math.log10(layers.convolution.parameters) / Math.log10(largest),
      },
      savedByLocality: layers.dense.parameters / layers.local.parameters,
      savedBySharing: layers.local.parameters / layers.convolution.parameters,
    };
  });
}

export const model = {fields, solve};
