import {requireWholeNumber} from './whole-number';

/** How long to train, on how much, and in what portions. */
export interface TrainingRun {
  /** Training examples N. */
  examples: number;
  /** Examples for one update, B. */
  batchSize: number;
  /** Passes over the training set, E. */
  epochs?: number;
  /** Leave out the last batch of an epoch if it is not full (PyTorch's `drop_last`). */
  dropLast?: boolean;
}

/**
 * Iterations of a training run: ⌈N/B⌉ in an epoch, or ⌊N/B⌋ if the last partial batch is dropped, and E times as many in all.
 *
 * @returns also the size of an epoch's last batch, and how many examples an epoch leaves out
 * @throws RangeError if a count is no whole number from 1, or the batch size exceeds the number of examples
 */
export function countIterations({examples, batchSize, epochs = 1, dropLast = false}: TrainingRun) {
  requireWholeNumber('The number of examples', examples, 1);
  requireWholeNumber('The batch size', batchSize, 1);
  requireWholeNumber('The number of epochs', epochs, 1);
  if (batchSize > examples) {
    throw new RangeError(
      `A batch of ${batchSize} is more than the ${examples} training examples; the batch size is at most N.`,
    );
  }
  const fullBatches = Math.floor(examples / batchSize);
  const rest = examples - fullBatches * batchSize;
  const perEpoch = fullBatches + (rest > 0 && !dropLast ? 1 : 0);
  return {
    fullBatches,
    rest,
    perEpoch,
    lastBatch: perEpoch > fullBatches ? rest : batchSize,
    leftOut: dropLast ? rest : 0,
    total: perEpoch * epochs,
  };
}

/** One batch of an epoch, counted from 1: the places of its first and last example in the shuffled order. */
export interface BatchRange {
  iteration: number;
  first: number;
  last: number;
}

/** The range of examples that an iteration of an epoch takes. */
export function batchRange(run: TrainingRun, iteration: number): BatchRange {
  const {perEpoch} = countIterations(run);
  requireWholeNumber('The iteration', iteration, 1);
  if (iteration > perEpoch) throw new RangeError(`An epoch has ${perEpoch} iterations, not ${iteration}.`);
  const first = (iteration - 1) * run.batchSize + 1;
  return {iteration, first, last: Math.min(iteration * run.batchSize, run.examples)};
}

/**
 * Examples behind one update in synchronous data-parallel training: batch of a device × devices × backward passes that are
 * accumulated before the update. Goyal et al. (2017), section 3.
 *
 * @throws RangeError if a count is no whole number from 1
 */
export function globalBatch(perDevice: number, devices: number, accumulated = 1): number {
  requireWholeNumber('The batch size of a device', perDevice, 1);
  requireWholeNumber('The number of devices', devices, 1);
  requireWholeNumber('The number of accumulated passes', accumulated, 1);
  return perDevice * devices * accumulated;
}
