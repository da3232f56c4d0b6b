import {float32Megabytes, totalCost, vggLayers} from '../../math/vgg16';
import {attempt, choice, type InputsOf, integer} from '../fields';

export const fields = {
  side: integer({label: 'Input side', initial: 224, min: 32, max: 1024}),
  channels: integer({label: 'Input channels', initial: 3, min: 1, max: 16}),
  classes: integer({label: 'Classes', initial: 1000, min: 1, max: 30000}),
  net: choice('Configuration', 'D', {A: 'A: VGG11', B: 'B: VGG13', D: 'D: VGG16', E: 'E: VGG19'}),
  head: choice('Head', 'dense', {
    dense: 'flatten and 3 dense layers (VGG)',
    average: 'global average and 1 dense layer',
  }),
};

/** The layers of the network with shapes and costs, and the sums. */
export function solve({side, channels, classes, net, head}: InputsOf<typeof fields>) {
  return attempt('side', () => {
    const layers = vggLayers({configuration: net, side, channels, classes, head});
    const convolutional = totalCost(layers, 'convolution');
    const dense = totalCost(layers, 'dense');
    const total = totalCost(layers);
    const maps = layers.find(({name}) => name === 'pool5')!;
    const firstDense = layers.find(({kind}) => kind === 'dense')!;
    return {
      /** With their multiply-adds in millions. */
      layers: layers.map((layer) => ({...layer, work: layer.multiplyAdds / 1e6})),
      depth: layers.filter(({kind}) => kind !== 'pooling').length,
      first: layers[0]!,
      maps,
      firstDense,
      convolutional,
      dense,
      total,
      denseShare: (100 * dense.parameters) / total.parameters,
      convolutionalWork: (100 * convolutional.multiplyAdds) / total.multiplyAdds,
      work: total.multiplyAdds / 1e6,
      megabytes: float32Megabytes(total.parameters),
    };
  });
}

export const model = {fields, solve};
