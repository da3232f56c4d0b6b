import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {totalCost, vgg16Parameters, type VggConfiguration, vggLayers} from './vgg16';

it('has the 138 million parameters of the paper, most of them in the dense layers', () => {
  expect(vgg16Parameters()).toEqual({convolutional: 14714688, dense: 123642856, total: 138357544});
});

describe('vggLayers', () => {
  it.each([
    ['A', 11, 132863336],
    ['B', 13, 133047848],
    ['D', 16, 138357544],
    ['E', 19, 143667240],
  ] as const)(
    'configuration %s has %i layers with weights and %i parameters',
    (configuration, depth, total) => {
      // The totals are those of torchvision.
      const layers = vggLayers({configuration});
      expect(layers.filter(({parameters}) => parameters > 0)).toHaveLength(depth);
      expect(totalCost(layers).parameters).toBe(total);
    },
  );

  it('halves 224 to 7 in five poolings and doubles the channels three times', () => {
    const layers = vggLayers();
    expect(layers.filter(({kind}) => kind === 'pooling').map(({side}) => side)).toEqual([112, 56, 28, 14, 7]);
    expect(layers.filter(({kind}) => kind === 'pooling').map(({depth}) => depth)).toEqual([
      64, 128, 256, 512, 512,
    ]);
  });

  it('takes 15.47 billion multiply-adds, 15.35 of them in the convolutions', () => {
    const layers = vggLayers();
    expect(totalCost(layers).multiplyAdds).toBe(15470264320);
    expect(totalCost(layers, 'convolution').multiplyAdds).toBe(15346630656);
    expect(totalCost(vggLayers({configuration: 'E'})).multiplyAdds).toBe(19632062464);
  });

  it('has the same convolutional parameters for every picture, and the same in all for an average head', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 32, max: 600}),
        fc.constantFrom<VggConfiguration>('A', 'B', 'D', 'E'),
        (side, configuration) => {
          const at = (head: 'dense' | 'average', s: number) => vggLayers({configuration, side: s, head});
          expect(totalCost(at('dense', side), 'convolution').parameters).toBe(
            totalCost(at('dense', 224), 'convolution').parameters,
          );
          expect(totalCost(at('average', side)).parameters).toBe(totalCost(at('average', 224)).parameters);
        },
      ),
    );
  });

  it('refuses a picture that five poolings make smaller than one value', () => {
    expect(vggLayers({side: 32}).find(({name}) => name === 'pool5')!.side).toBe(1);
    expect(() => vggLayers({side: 31})).toThrow(RangeError);
    expect(() => vggLayers({classes: 0})).toThrow(RangeError);
    expect(() => vggLayers({channels: 0})).toThrow(RangeError);
  });
});
