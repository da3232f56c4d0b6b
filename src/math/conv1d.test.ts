import fc from 'fast-check';
import {expect, it} from 'vitest';
import {causalPadding, conv1d, conv1dLayer, doublingField, padSignal, windowIndices} from './conv1d';
import {crossCorrelate} from './convolution';
import {receptiveField} from './shape';

const signal = [1, 0, 0, 2, 5];

it('is cross-correlation along the signal', () => {
  expect(conv1d(signal, [1, 2, 3])).toEqual([1, 6, 19]);
  expect(conv1d(signal, [1, 2, 3], {pad: 1})).toEqual([2, 1, 6, 19, 12]);
  expect(conv1d(signal, [1, 1], {stride: 2, dilation: 2})).toEqual([1, 5]);
});

it('is a convolution with one row', () => {
  const numbers = fc.array(fc.integer({min: -9, max: 9}), {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(numbers, numbers, fc.integer({min: 1, max: 3}), (x, kernel, stride) => {
      fc.pre(kernel.length <= x.length);
      expect(conv1d(x, kernel, {stride})).toEqual(crossCorrelate([x], [kernel], {stride})[0]);
    }),
  );
});

it('notices the order of its input: the reversed signal answers otherwise', () => {
  expect(conv1d([...signal].reverse(), [1, 2, 3])).not.toEqual([...conv1d(signal, [1, 2, 3])].reverse());
});

it('sums over channels and adds the bias of each filter', () => {
  const layer = conv1dLayer(
    [
      [1, 2, 3],
      [10, 20, 30],
    ],
    [
      [
        [1, 1],
        [1, 0],
      ],
      [
        [0, 0],
        [0, 1],
      ],
    ],
    [0.5, 0],
  );
  expect(layer).toEqual([
    [13.5, 25.5],
    [20, 30],
  ]);
  expect(() => conv1dLayer([[1, 2]], [[[1], [1]]], [0])).toThrow('the input has 1, filter 1 has 2');
});

it('padded causally keeps the length and sees no later input', () => {
  for (const dilation of [1, 2]) {
    const pad = causalPadding(3, dilation);
    const before = conv1d(signal, [1, 2, 3], {pad, dilation});
    const after = conv1d([1, 0, 0, 2, 99], [1, 2, 3], {pad, dilation});
    expect(before).toHaveLength(5);
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(after[4]).not.toBe(before[4]);
  }
  expect(() => causalPadding(0)).toThrow('The kernel size');
});

it('refuses a kernel longer than the signal', () => {
  expect(() => conv1d([1, 2], [1, 2, 3])).toThrow('a kernel of 3 spans 3');
  expect(() => conv1d([], [1])).toThrow('The input is empty.');
});

it('padding spelt out is padding: conv1d(padSignal(x, p)) = conv1d(x, {pad: p})', () => {
  expect(padSignal([5, 7], 1)).toEqual([0, 5, 7, 0]);
  const pad = {before: 3, after: 1};
  expect(padSignal([5, 7], pad)).toEqual([0, 0, 0, 5, 7, 0]);
  expect(conv1d(padSignal(signal, pad), [1, 2, 3])).toEqual(conv1d(signal, [1, 2, 3], {pad}));
  expect(() => padSignal([5], -1)).toThrow('The padding');
});

it('doubling the dilation makes the receptive field grow exponentially instead of linearly', () => {
  // WaveNet: kernels of 2, dilations 1, 2, …, 512
  expect(doublingField(2, 10)).toBe(1024);
  expect(receptiveField(Array(10).fill({kernel: 3}))).toBe(21);
  for (let layers = 1; layers <= 12; layers++) {
    for (const kernel of [1, 2, 3, 7]) {
      expect(doublingField(kernel, layers)).toBe(1 + (kernel - 1) * (2 ** layers - 1));
    }
  }
  expect(() => doublingField(3, 0)).toThrow('The number of layers');
});

it('windowIndices names the samples that each output reads', () => {
  expect(windowIndices(0, 3, {pad: 1})).toEqual([-1, 0, 1]);
  expect(windowIndices(2, 3, {stride: 2, dilation: 3, pad: causalPadding(3, 3)})).toEqual([-2, 1, 4]);
  for (const options of [{}, {stride: 2}, {dilation: 2}, {pad: {before: 2, after: 1}, stride: 3}]) {
    conv1d(signal, [1, 2, 3], options).forEach((value, index) => {
      const samples = windowIndices(index, 3, options).map((i) => signal[i] ?? 0);
      expect(samples.reduce((sum, sample, u) => sum + sample * (u + 1), 0)).toBe(value);
    });
  }
  expect(() => windowIndices(-1, 3)).toThrow('The output index');
});
