import type {Matrix} from './matrix';
import {type DenseLayer, type LayerGradients, backwardPass, descend, forwardPass} from './network';
import type {OutputLoss} from './output-loss';

export interface Sample {
  readonly x: readonly number[];
  readonly y: number;
}

/**
 * Forward pass, loss and backward pass of one example, on a network with one output. The activation of the last layer is that of
 * `output`.
 *
 * @throws RangeError if shapes do not fit, the target does not suit the loss, or a value overflows
 */
export function lossAndGradients(layers: readonly DenseLayer[], output: OutputLoss, {x, y}: Sample) {
  const passes = forwardPass(layers, x);
  const {z, a} = passes.at(-1)!;
  const loss = output.loss(z[0]!, y);
  if (!Number.isFinite(loss)) throw new RangeError('The numbers have grown too large to compute with.');
  return {passes, prediction: a[0]!, loss, gradients: backwardPass(layers, passes, [output.delta(z[0]!, y)])};
}

const meanOf = (vectors: readonly (readonly number[])[]): number[] =>
  vectors[0]!.map((_, i) => vectors.reduce((sum, vector) => sum + vector[i]!, 0) / vectors.length);

const meanMatrix = (matrices: readonly Matrix[]): Matrix =>
  matrices[0]!.map((_, row) => meanOf(matrices.map((matrix) => matrix[row]!)));

/** The gradients of the mean loss: the means of the gradients. */
function meanGradients(all: readonly (readonly LayerGradients[])[]): LayerGradients[] {
  return all[0]!.map((_, l) => {
    const layer = all.map((gradients) => gradients[l]!);
    return {
      delta: meanOf(layer.map(({delta}) => delta)),
      weights: meanMatrix(layer.map(({weights}) => weights)),
      biases: meanOf(layer.map(({biases}) => biases)),
      input: meanOf(layer.map(({input}) => input)),
    };
  });
}

/**
 * One iteration of training on a mini-batch: forward, mean loss, backward, and one step of gradient descent.
 *
 * @returns the loss and its gradients before the step, and the layers after it
 * @throws RangeError as `lossAndGradients` does, and for an empty batch
 */
export function iterate(
  layers: readonly DenseLayer[],
  output: OutputLoss,
  batch: readonly Sample[],
  rate: number,
) {
  if (batch.length === 0) throw new RangeError('A batch has at least one example.');
  const results = batch.map((sample) => lossAndGradients(layers, output, sample));
  const gradients = meanGradients(results.map((result) => result.gradients));
  const loss = results.reduce((sum, result) => sum + result.loss, 0) / batch.length;
  return {loss, gradients, layers: descend(layers, gradients, rate)};
}
