import {describe, expect, it} from 'vitest';
import {residualBlock, resnetCost} from './resnet';

describe('resnetCost', () => {
  // Parameters and multiply-adds as torchvision lists them; it strides in the 3×3 layer of a bottleneck.
  it.each([
    [18, 11689512, 1.81],
    [34, 21797672, 3.66],
    [50, 25557032, 4.09],
    [101, 44549160, 7.8],
    [152, 60192808, 11.51],
  ] as const)('gives ResNet-%i %i parameters and %d billion multiply-adds', (depth, parameters, billions) => {
    const cost = resnetCost(depth, {strideIn3x3: true});
    expect(cost.parameters).toBe(parameters);
    expect(Math.abs(cost.multiplyAdds / 1e9 - billions)).toBeLessThan(0.011);
  });

  it('comes within 2% of the billions in table 1 of the paper with its strides', () => {
    for (const [depth, billions] of [
      [18, 1.8],
      [34, 3.6],
      [50, 3.8],
      [101, 7.6],
      [152, 11.3],
    ] as const) {
      expect(resnetCost(depth).multiplyAdds / 1e9 / billions).toBeCloseTo(1, 1);
      expect(Math.abs(resnetCost(depth).multiplyAdds / 1e9 / billions - 1)).toBeLessThan(0.02);
    }
  });
});

describe('residualBlock', () => {
  it('costs about the same as a basic block of 64 and as a bottleneck of 256', () => {
    expect(residualBlock({side: 56, inChannels: 64, width: 64}).weights).toBe(73728);
    expect(residualBlock({side: 56, inChannels: 256, width: 64, bottleneck: true}).weights).toBe(69632);
  });

  it('has a free shortcut unless the shape changes', () => {
    expect(residualBlock({side: 56, inChannels: 64, width: 64}).shortcut).toBe(0);
    expect(residualBlock({side: 56, inChannels: 256, width: 128, stride: 2, bottleneck: true})).toMatchObject(
      {output: 28, outChannels: 512, shortcut: 131072},
    );
  });

  it('refuses sizes that are none', () => {
    expect(() => residualBlock({side: 56, inChannels: 0, width: 64})).toThrow(RangeError);
  });
});
