// Agreement with an independent implementation, TensorFlow.js, on random cases (32-bit floats: to 1e-5).
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {conv1dLayer} from './conv1d';
import {convLayer, crossCorrelate} from './convolution';
import {depthwiseConv, separableConv} from './depthwise';
import {type Matrix, type Volume, buildMatrix} from './matrix';
import {averagePool, globalAveragePool, maxPool} from './pooling';
import {createRandom} from './random';
import {samePadding} from './shape';
import {crossEntropyFromLogits, logSumExp, softmax} from './softmax';
import {transposedConv} from './transposed-convolution';

beforeAll(async () => {
  tf.enableProdMode(); // without the advice to install the native backend
  await tf.setBackend('cpu');
});

const random = createRandom(2026);
const matrix = (rows: number, columns: number) => buildMatrix({rows, columns}, () => random.normal());
const volume = (channels: number, rows: number, columns: number) =>
  Array.from({length: channels}, () => matrix(rows, columns));

/** Channels first to one picture of TensorFlow's layout, rows × columns × channels. */
const picture = (x: Volume) => {
  const stacked = tf.tensor3d(x.map((channel) => channel.map((row) => [...row])));
  return tf.transpose(stacked, [1, 2, 0]) as tf.Tensor3D;
};
/** Filters × channels × rows × columns to rows × columns × channels × filters. */
const filterBank = (filters: readonly Volume[]) => {
  const stacked = tf.tensor4d(filters.map((filter) => filter.map((kernel) => kernel.map((row) => [...row]))));
  return tf.transpose(stacked, [2, 3, 1, 0]) as tf.Tensor4D;
};
/** rows × columns × channels to all values, channel by channel. */
const channelsFirst = (x: tf.Tensor3D) => [...tf.transpose(x, [2, 0, 1]).dataSync()];

function expectAlike(ours: readonly number[], theirs: readonly number[]): void {
  expect(ours).toHaveLength(theirs.length);
  ours.forEach((value, i) => {
    expect(Math.abs(value - (theirs[i] ?? NaN)) / Math.max(1, Math.abs(value))).toBeLessThan(1e-5);
  });
}

const cases = Array.from({length: 20}, () => ({
  rows: 5 + random.integer(6),
  columns: 5 + random.integer(6),
  kernel: 1 + random.integer(4),
  stride: 1 + random.integer(3),
}));

describe.each(cases)(
  'input $rows × $columns, kernel $kernel, stride $stride',
  ({rows, columns, kernel, stride}) => {
    it("tf.conv2d, 'valid' and 'same'", () => {
      const x = volume(3, rows, columns);
      const filters = Array.from({length: 2}, () => volume(3, kernel, kernel));
      const valid = tf.conv2d(picture(x), filterBank(filters), stride, 'valid');
      expectAlike(convLayer(x, filters, [0, 0], {stride}).flat(2), channelsFirst(valid));
      const same = tf.conv2d(picture(x), filterBank(filters), stride, 'same');
      const down = {stride, pad: samePadding(rows, kernel, stride)};
      const along = {stride, pad: samePadding(columns, kernel, stride)};
      expectAlike(convLayer(x, filters, [0, 0], down, along).flat(2), channelsFirst(same));
    });

    it('tf.conv2dTranspose, with padding and output padding', () => {
      const x = matrix(rows, columns);
      const weights = matrix(kernel, kernel);
      const pad = Math.floor((kernel - 1) / 2);
      const ours = transposedConv(x, weights, {stride, pad, outputPadding: stride - 1});
      const shape: [number, number, number] = [ours.length, ours[0]?.length ?? 0, 1];
      const theirs = tf.conv2dTranspose(picture([x]), filterBank([[weights]]), shape, stride, pad, 'floor');
      expectAlike(ours.flat(), channelsFirst(theirs));
    });

    it('tf.depthwiseConv2d and tf.separableConv2d', () => {
      const x = volume(3, rows, columns);
      const kernels = volume(3, kernel, kernel);
      const weights = matrix(4, 3);
      const depthFilter = filterBank([kernels]);
      const depthwise = tf.depthwiseConv2d(picture(x), depthFilter, stride, 'valid');
      expectAlike(depthwiseConv(x, kernels, {stride}).flat(2), channelsFirst(depthwise));
      const pointFilter = filterBank(weights.map((row) => row.map((weight) => [[weight]])));
      const separable = tf.separableConv2d(picture(x), depthFilter, pointFilter, stride, 'valid');
      expectAlike(separableConv(x, kernels, weights, {stride}).flat(2), channelsFirst(separable));
    });

    it('tf.maxPool, tf.avgPool and the mean over a channel', () => {
      const x = volume(2, rows, columns);
      const max = tf.maxPool(picture(x), kernel, stride, 'valid');
      const average = tf.avgPool(picture(x), kernel, stride, 'valid');
      const options = {size: kernel, stride};
      expectAlike(
        x.flatMap((channel) => maxPool(channel, options).values.flat()),
        channelsFirst(max),
      );
      expectAlike(
        x.flatMap((channel) => averagePool(channel, options).flat()),
        channelsFirst(average),
      );
      expectAlike(globalAveragePool(x), [...tf.mean(picture(x), [0, 1]).dataSync()]);
    });

    it('tf.conv1d', () => {
      const signals = matrix(2, columns);
      const filters = Array.from({length: 3}, () => matrix(2, kernel));
      const input = tf.transpose(tf.tensor2d(signals)) as tf.Tensor2D;
      const bank = tf.transpose(tf.tensor3d(filters), [2, 1, 0]) as tf.Tensor3D;
      const theirs = tf.transpose(tf.conv1d(input, bank, stride, 'valid'));
      expectAlike(conv1dLayer(signals, filters, [0, 0, 0], {stride}).flat(), [...theirs.dataSync()]);
    });

    it('tf.softmax, tf.logSumExp and the softmax cross-entropy', () => {
      const logits = Array.from({length: columns}, () => random.normal(0, 5));
      const label = random.integer(columns);
      const oneHot = logits.map((_, k) => (k === label ? 1 : 0));
      expectAlike(softmax(logits), [...tf.softmax(tf.tensor1d(logits)).dataSync()]);
      expectAlike(softmax(logits, 3), [...tf.softmax(tf.div(tf.tensor1d(logits), 3)).dataSync()]);
      expectAlike([logSumExp(logits)], [...tf.logSumExp(tf.tensor1d(logits)).dataSync()]);
      const loss = tf.losses.softmaxCrossEntropy(tf.tensor2d([oneHot]), tf.tensor2d([logits]));
      expectAlike([crossEntropyFromLogits(logits, label)], [...loss.dataSync()]);
    });
  },
);

it('tf.conv2d with dilation', () => {
  const x: Matrix = matrix(11, 9);
  for (const dilation of [1, 2, 3]) {
    const kernel = matrix(3, 2);
    const theirs = tf.conv2d(picture([x]), filterBank([[kernel]]), 1, 'valid', 'NHWC', dilation);
    expectAlike(crossCorrelate(x, kernel, {dilation}).flat(), channelsFirst(theirs));
  }
});
