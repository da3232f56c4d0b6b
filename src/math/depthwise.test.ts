import {describe, expect, it} from 'vitest';
import {convLayer} from './convolution';
import {depthwiseConv, pointwiseConv, separableConv, separableCost, separableRatio} from './depthwise';
import {type Matrix, buildMatrix} from './matrix';
import {createRandom} from './random';

describe('separableCost of 12×12×3, 5×5, 256 filters', () => {
  const shape = {outputHeight: 8, outputWidth: 8, kernel: 5, inChannels: 3, outChannels: 256};
  const {standard, depthwise, pointwise, separable} = separableCost(shape);

  it('multiplies 1,228,800 times against 4,800 + 49,152 = 53,952', () => {
    expect(standard.multiplyAdds).toBe(1_228_800);
    expect(depthwise.multiplyAdds).toBe(4_800);
    expect(pointwise.multiplyAdds).toBe(49_152);
    expect(separable.multiplyAdds).toBe(53_952);
    expect(standard.multiplyAdds / separable.multiplyAdds).toBeCloseTo(22.78, 2);
  });

  it('stores 19,200 weights against 75 + 768 = 843', () => {
    expect([standard, depthwise, pointwise, separable].map((cost) => cost.parameters)).toEqual([
      19_200, 75, 768, 843,
    ]);
  });

  it('saves by the ratio 1/N + 1/K² in both', () => {
    const ratio = separableRatio(256, 5);
    expect(ratio).toBe(0.04390625);
    expect(separable.multiplyAdds / standard.multiplyAdds).toBe(ratio);
    expect(separable.parameters / standard.parameters).toBe(ratio);
    expect(1 / separableRatio(256, 3)).toBeCloseTo(8.7, 1);
    expect(() => separableRatio(0, 5)).toThrow('The number of filters');
  });
});

describe('the computation', () => {
  const random = createRandom(7);
  const volume = (channels: number, side: number) =>
    Array.from({length: channels}, () => buildMatrix({rows: side, columns: side}, () => random.normal()));
  const x = volume(3, 6);
  const kernels = volume(3, 3);
  const weights = buildMatrix({rows: 4, columns: 3}, () => random.normal());

  it('is the standard convolution whose filters are weight times kernel', () => {
    const scaled = (kernel: Matrix, by: number) => kernel.map((row) => row.map((value) => value * by));
    const filters = weights.map((row) => row.map((weight, c) => scaled(kernels[c] ?? [], weight)));
    const standard = convLayer(x, filters, [0, 0, 0, 0], {stride: 2, pad: 1}).flat(2);
    const separable = separableConv(x, kernels, weights, {stride: 2, pad: 1}).flat(2);
    expect(separable).toHaveLength(4 * 3 * 3);
    separable.forEach((value, i) => {
      expect(value).toBeCloseTo(standard[i] ?? NaN, 12);
    });
  });

  it('keeps channels apart in the depthwise step and mixes them in the pointwise one', () => {
    expect(depthwiseConv([[[1, 2]], [[3, 4]]], [[[10]], [[100]]])).toEqual([[[10, 20]], [[300, 400]]]);
    expect(
      pointwiseConv(
        [[[1, 2]], [[3, 4]]],
        [
          [1, 1],
          [2, 0],
          [0, -1],
        ],
      ),
    ).toEqual([[[4, 6]], [[2, 4]], [[-3, -4]]]);
  });

  it('refuses a kernel too few, and a weight too many', () => {
    expect(() => depthwiseConv(x, kernels.slice(1))).toThrow('3 channels but 2 kernels');
    expect(() => pointwiseConv(x, [[1, 2, 3, 4]])).toThrow('the input has 3, filter 1 has 4');
  });
});
