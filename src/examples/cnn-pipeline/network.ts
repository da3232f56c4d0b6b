import {convLayer} from '../../math/convolution';
import {type Matrix, type Position, type Volume, sizeOf} from '../../math/matrix';
import {maxPool} from '../../math/pooling';
import {softmax} from '../../math/softmax';
import {side} from './drawing';
import trained from './weights.json';

/** Side of the kernels (stride 1, no padding) and of the pooling windows (stride the same). */
export const kernelSize = 3;
export const poolSize = 2;

/** Everything the network learns. `scripts/train-cnn-pipeline.mts` writes it to weights.json. */
export interface Weights {
  /** One kernel for each filter: the picture has one channel. */
  readonly kernels: readonly Matrix[];
  readonly biases: readonly number[];
  /** One row for each class, one column for each pooled value, map by map and row by row. */
  readonly dense: Matrix;
  readonly denseBiases: readonly number[];
}

/** What one layer puts out, and its shape: channels × rows × columns, or the length of a vector. */
export interface Stage<Values> {
  readonly values: Values;
  readonly shape: readonly number[];
}

export interface Forward {
  readonly input: Stage<Volume>;
  readonly convolved: Stage<Volume>;
  readonly rectified: Stage<Volume>;
  /** `argmax` holds, for each pooled value, the row and column of the rectified map that it came from. */
  readonly pooled: Stage<Volume> & {readonly argmax: readonly (readonly (readonly Position[])[])[]};
  readonly flattened: Stage<readonly number[]>;
  readonly logits: Stage<readonly number[]>;
  /** In the order of `shapes`. */
  readonly probabilities: Stage<readonly number[]>;
  /** Index of the most probable class. */
  readonly predicted: number;
}

function volumeStage(values: Volume): Stage<Volume> {
  return {values, shape: [values.length, values[0]?.length ?? 0, values[0]?.[0]?.length ?? 0]};
}

function vectorStage(values: readonly number[]): Stage<readonly number[]> {
  return {values, shape: [values.length]};
}

/**
 * The forward pass, stage by stage: convolution, ReLU, max pooling, flatten, dense layer, softmax.
 *
 * @param picture 12×12, 1 where there is ink and 0 elsewhere
 * @throws RangeError if the picture has another size
 */
export function forward(picture: Matrix, weights: Weights = trained): Forward {
  const {rows, columns} = sizeOf(picture, 'The picture');
  if (rows !== side || columns !== side) {
    throw new RangeError(
      `The network reads pictures of ${side} × ${side}; this one has ${rows} × ${columns}.`,
    );
  }
  const convolved = convLayer(
    [picture],
    weights.kernels.map((kernel) => [kernel]),
    weights.biases,
  );
  const rectified = convolved.map((map) => map.map((row) => row.map((value) => Math.max(value, 0))));
  const pooled = rectified.map((map) => maxPool(map, {size: poolSize}));
  const flattened = pooled.flatMap(({values}) => values.flat());
  const logits = weights.dense.map((row, k) =>
    row.reduce((sum, weight, j) => sum + weight * (flattened[j] ?? 0), weights.denseBiases[k] ?? 0),
  );
  const probabilities = softmax(logits);
  return {
    input: volumeStage([picture]),
    convolved: volumeStage(convolved),
    rectified: volumeStage(rectified),
    pooled: {...volumeStage(pooled.map(({values}) => values)), argmax: pooled.map(({argmax}) => argmax)},
    flattened: vectorStage(flattened),
    logits: vectorStage(logits),
    probabilities: vectorStage(probabilities),
    predicted: probabilities.indexOf(Math.max(...probabilities)),
  };
}
