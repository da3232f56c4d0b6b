import {
  averageAfter,
  batchNormalize,
  batchStatistics,
  normalizeWith,
  unbiasedVariance,
  weightOfNew,
} from '../../math/batch-normalization';
import {attempt, choice, type InputsOf, integer, matrix, real} from '../fields';

export const fields = {
  x: matrix({label: 'Batch x', initial: [[1, 2, 3, 4, 5, 6, 7, 8]], min: -20, max: 20}),
  n: integer({label: 'Batch size N', initial: 4, min: 1, max: 8}),
  g: real({label: 'Scale γ', initial: 1, min: -5, max: 5}),
  b: real({label: 'Shift β', initial: 0, min: -10, max: 10}),
  e: choice('ε', '1e-5', {
    '0': '0',
    '1e-5': '0.00001 (PyTorch)',
    '1e-3': '0.001 (Keras)',
    '0.1': '0.1',
    '1': '1',
  }),
  weighs: choice('Momentum weighs', 'new', {new: 'the new batch (PyTorch)', old: 'the old average (Keras)'}),
  m: real({label: 'Momentum m', initial: 0.1, min: 0, max: 1, step: 0.01}),
  k: integer({label: 'Training batches k', initial: 1, min: 0, max: 200}),
  v: real({label: 'One value at inference', initial: 4, min: -20, max: 20, step: 1}),
};

/** What the frameworks start the running averages from. */
const start = {mean: 0, variance: 1};

/** A batch through the layer in training, the running averages it leaves behind, and one value at inference. */
export function solve({x, n, g, b, e, weighs, m, k, v}: InputsOf<typeof fields>) {
  const batch = x[0]!.slice(0, n);
  const statistics = attempt('n', () => batchStatistics(batch));
  if ('conflict' in statistics) return statistics;
  return attempt('e', () => {
    const layer = {gamma: g, beta: b, epsilon: Number(e)};
    const {mean, variance, normalized, output} = batchNormalize(batch, layer);
    const centered = batch.map((value) => value - mean);
    const alpha = weightOfNew(m, weighs);
    // PyTorch keeps the unbiased variance, Keras the biased one.
    const kept = weighs === 'new' ? unbiasedVariance(variance, n) : variance;
    const meanAfter = (updates: number) => averageAfter(start.mean, mean, alpha, updates);
    const varianceAfter = (updates: number) => averageAfter(start.variance, kept, alpha, updates);
    const running = {mean: meanAfter(k), variance: varianceAfter(k)};
    const alone = normalizeWith(running, [v], layer);
    const last = Math.max(k, 10);
    const updates = Array.from({length: last + 1}, (_, i) => i);
    return {
      rows: batch.map((value, i) => ({
        x: value,
        centered: centered[i]!,
        normalized: normalized[i]!,
        output: output[i]!,
      })),
      sum: batch.reduce((total, value) => total + value, 0),
      squares: centered.reduce((total, value) => total + value * value, 0),
      mean,
      variance,
      alpha,
      otherMomentum: 1 - m,
      kept,
      remaining: (1 - alpha) ** k,
      running,
      aloneNormalized: alone.normalized[0]!,
      aloneOutput: alone.output[0]!,
      last,
      meanCurve: updates.map((i) => [i, meanAfter(i)] as const),
      varianceCurve: updates.map((i) => [i, varianceAfter(i)] as const),
      range: [Math.min(0, mean), Math.max(1, mean, kept)] as [number, number],
    };
  });
}

export const model = {fields, solve};
