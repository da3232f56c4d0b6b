import {crossCorrelate} from '../../math/convolution';
import type {Matrix} from '../../math/matrix';
import {crossEntropyFromLogits, crossEntropyGradient} from '../../math/softmax';
import {type Weights, forward} from './network';

export interface Backward {
  /** Cross-entropy of the picture under its label. */
  readonly loss: number;
  readonly probabilities: readonly number[];
  /** ∂L/∂z for the logits: probabilities minus the one-hot label. */
  readonly onLogits: readonly number[];
  /** ∂L/∂z for each value that the convolution puts out, filter by filter: 0 where ReLU or max pooling lets nothing back. */
  readonly onMaps: readonly Matrix[];
  /** ∂L/∂w for every parameter. */
  readonly gradient: Weights;
}

/**
 * Backpropagation of one picture's cross-entropy through dense layer, max pooling, ReLU and convolution. The gradient of
 * a kernel is the sum over all positions where its weights were used: the cross-correlation of the picture with ∂L/∂z.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, sections 6.5 and 9.5.
 *
 * @param label index of the true class
 * @throws RangeError if the picture has another size, or there is no such class
 */
export function backward(picture: Matrix, label: number, weights: Weights): Backward {
  const {convolved, pooled, flattened, logits, probabilities} = forward(picture, weights);
  const onLogits = crossEntropyGradient(logits.values, label);
  const onFeatures = flattened.values.map((_, j) =>
    onLogits.reduce((sum, slope, k) => sum + slope * (weights.dense[k]?.[j] ?? 0), 0),
  );
  const featuresOfMap = flattened.values.length / convolved.values.length;
  // Each pooled value's gradient goes to the place of its maximum; ReLU lets it pass where it was positive.
  const onMaps = convolved.values.map((map, f) => {
    const slopes = map.map((row) => row.map(() => 0));
    pooled.argmax[f]?.flat().forEach(({row, column}, j) => {
      const line = slopes[row];
      if (line === undefined || (map[row]?.[column] ?? 0) <= 0) return;
      line[column] = onFeatures[f * featuresOfMap + j] ?? 0;
    });
    return slopes;
  });
  return {
    loss: crossEntropyFromLogits(logits.values, label),
    probabilities: probabilities.values,
    onLogits,
    onMaps,
    gradient: {
      kernels: onMaps.map((slopes) => crossCorrelate(picture, slopes)),
      biases: onMaps.map((slopes) => slopes.flat().reduce((sum, slope) => sum + slope, 0)),
      dense: onLogits.map((slope) => flattened.values.map((value) => slope * value)),
      denseBiases: onLogits,
    },
  };
}

/** One step of gradient descent: every parameter minus `rate` times its gradient. */
export function descend(weights: Weights, gradient: Weights, rate: number): Weights {
  const step = (values: readonly number[], slopes: readonly number[] = []) =>
    values.map((value, i) => value - rate * (slopes[i] ?? 0));
  const stepAll = (rows: Matrix, slopes: Matrix = []) => rows.map((row, i) => step(row, slopes[i]));
  return {
    kernels: weights.kernels.map((kernel, f) => stepAll(kernel, gradient.kernels[f])),
    biases: step(weights.biases, gradient.biases),
    dense: stepAll(weights.dense, gradient.dense),
    denseBiases: step(weights.denseBiases, gradient.denseBiases),
  };
}

/** The mean of the gradients of a batch's pictures. */
export function meanOf(gradients: readonly Weights[]): Weights {
  const mean = (vectors: readonly (readonly number[])[]) =>
    vectors[0]!.map((_, i) => vectors.reduce((sum, vector) => sum + vector[i]!, 0) / vectors.length);
  const meanRows = (all: readonly Matrix[]) => all[0]!.map((_, row) => mean(all.map((rows) => rows[row]!)));
  return {
    kernels: gradients[0]!.kernels.map((_, f) => meanRows(gradients.map(({kernels}) => kernels[f]!))),
    biases: mean(gradients.map(({biases}) => biases)),
    dense: meanRows(gradients.map(({dense}) => dense)),
    denseBiases: mean(gradients.map(({denseBiases}) => denseBiases)),
  };
}
