import {describe, expect, it} from 'vitest';
import {convolutionCost, denseCost, locallyConnectedCost} from './cost';

const shape = {outputHeight: 28, outputWidth: 28, kernel: 5, inChannels: 3, outChannels: 1};

describe('32×32×3 input, 5×5, one filter', () => {
  it('dense 2,409,232, locally connected 59,584, convolutional 76 parameters', () => {
    expect(denseCost({inputs: 32 * 32 * 3, outputs: 28 * 28}).parameters).toBe(2_409_232);
    expect(locallyConnectedCost(shape).parameters).toBe(59_584);
    expect(convolutionCost(shape).parameters).toBe(76);
    expect(convolutionCost({...shape, outChannels: 2}).parameters).toBe(152);
    expect(convolutionCost({...shape, kernel: 7}).parameters).toBe(148);
  });

  it('a locally connected layer computes as much as a convolutional one', () => {
    expect(locallyConnectedCost(shape).multiplyAdds).toBe(convolutionCost(shape).multiplyAdds);
    expect(convolutionCost(shape).multiplyAdds).toBe(784 * 75);
    expect(denseCost({inputs: 3072, outputs: 784}).multiplyAdds).toBe(3072 * 784);
  });
});

describe('convolutionCost', () => {
  it('of 3×3 on RGB: 64 filters 1,792, 32 filters 896 parameters, padded or not', () => {
    const rgb = {...shape, kernel: 3};
    expect(convolutionCost({...rgb, outChannels: 64}).parameters).toBe(1_792);
    for (const side of [26, 28]) {
      expect(
        convolutionCost({...rgb, outputHeight: side, outputWidth: side, outChannels: 32}).parameters,
      ).toBe(896);
    }
    expect(denseCost({inputs: 28 * 28 * 32, outputs: 10}).parameters).toBe(250_890);
    expect(denseCost({inputs: 26 * 26 * 32, outputs: 10}).parameters).toBe(216_330);
  });

  it('stacked 3×3 layers have 28 % and 45 % fewer weights than one 5×5 and 7×7', () => {
    const weights = (kernel: number) =>
      convolutionCost({...shape, kernel, inChannels: 64, outChannels: 64, bias: false}).parameters;
    expect(1 - (2 * weights(3)) / weights(5)).toBeCloseTo(0.28, 2);
    expect(1 - (3 * weights(3)) / weights(7)).toBeCloseTo(0.45, 2);
  });

  it('divides by the groups', () => {
    const grouped = {...shape, inChannels: 8, outChannels: 4, groups: 4};
    expect(convolutionCost(grouped).parameters).toBe(4 * (25 * 2 + 1));
    expect(convolutionCost({...grouped, bias: false}).multiplyAdds).toBe(784 * 4 * 50);
    expect(() => convolutionCost({...grouped, groups: 3})).toThrow('3 groups must divide');
  });

  it('adds up to the 138,357,544 parameters of VGG-16, 14,714,688 of them convolutional', () => {
    const channels = [3, 64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512];
    const convolutional = channels.slice(1).reduce((sum, outChannels, layer) => {
      const inChannels = channels[layer] ?? NaN;
      return (
        sum +
        convolutionCost({outputHeight: 1, outputWidth: 1, kernel: 3, inChannels, outChannels}).parameters
      );
    }, 0);
    expect(convolutional).toBe(14_714_688);
    const dense = [[7 * 7 * 512, 4096] as const, [4096, 4096] as const, [4096, 1000] as const];
    const head = dense.reduce((sum, [inputs, outputs]) => sum + denseCost({inputs, outputs}).parameters, 0);
    expect(convolutional + head).toBe(138_357_544);
  });
});

it('one dense unit on 480×480×3 has 691,200 weights and a bias', () => {
  expect(denseCost({inputs: 480 * 480 * 3, outputs: 1, bias: false}).parameters).toBe(691_200);
  expect(denseCost({inputs: 480 * 480 * 3, outputs: 1}).parameters).toBe(691_201);
});

it('refuses sizes that are no counts', () => {
  expect(() => denseCost({inputs: 0, outputs: 1})).toThrow('The number of inputs');
  expect(() => denseCost({inputs: 1, outputs: 1.5})).toThrow('The number of outputs');
  expect(() => convolutionCost({...shape, kernel: 0})).toThrow('The kernel size');
  expect(() => locallyConnectedCost({...shape, outputWidth: -1})).toThrow('The output width');
});
