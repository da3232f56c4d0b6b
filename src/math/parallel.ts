import {requireWholeNumber} from './whole-number';

/** A worker's gradient cut into chunks, one number standing for each chunk. */
export type Chunks = readonly number[];

/**
 * Ring all-reduce: N workers with N chunks each end with the sum of all, each sending only to its neighbor. N − 1 steps add
 * (worker k passes on chunk k − s in step s), N − 1 steps copy (Patarasuk & Yuan 2009, section 4).
 *
 * @returns the chunks of all workers at the start and after each of the 2(N − 1) steps
 * @throws RangeError unless there are as many chunks as workers
 */
export function ringAllReduce(start: readonly Chunks[]): number[][][] {
  const workers = start.length;
  requireWholeNumber('The number of workers', workers, 1);
  if (start.some((chunks) => chunks.length !== workers))
    throw new RangeError('Each worker needs as many chunks as there are workers.');
  const states = [start.map((chunks) => [...chunks])];
  const pass = (chunkOf: (worker: number) => number, add: boolean) => {
    const before = states.at(-1)!;
    const after = before.map((chunks) => [...chunks]);
    for (let worker = 0; worker < workers; worker++) {
      const chunk = (chunkOf(worker) + workers) % workers;
      const next = after[(worker + 1) % workers]!;
      next[chunk] = before[worker]![chunk]! + (add ? next[chunk]! : 0);
    }
    states.push(after);
  };
  for (let step = 0; step < workers - 1; step++) pass((worker) => worker - step, true);
  for (let step = 0; step < workers - 1; step++) pass((worker) => worker + 1 - step, false);
  return states;
}

/**
 * Bytes that each worker sends, and receives, in one ring all-reduce of `bytes` bytes: 2(N − 1)/N of them.
 *
 * @throws RangeError if there is no worker
 */
export function ringTraffic(workers: number, bytes: number): number {
  requireWholeNumber('The number of workers', workers, 1);
  return (2 * (workers - 1) * bytes) / workers;
}

/** One cell of a pipeline's timetable: at `time`, stage `stage` works on micro-batch `micro`; all count from 0. */
export interface Slot {
  time: number;
  stage: number;
  micro: number;
}

/** Forward timetable of a pipeline: micro-batch i reaches stage k at time i + k (Huang et al. 2019, figure 2c). */
export const pipelineSlots = (stages: number, microBatches: number): Slot[] =>
  Array.from({length: stages * microBatches}, (_, n) => {
    const [stage, micro] = [n % stages, Math.floor(n / stages)];
    return {time: stage + micro, stage, micro};
  });

/**
 * Share of its time that a pipeline of K equal stages idles with M micro-batches: (K − 1)/(M + K − 1)
 * (Huang et al. 2019, section 2.3).
 *
 * @throws RangeError if there is no stage or no micro-batch
 */
export function bubble(stages: number, microBatches: number): number {
  requireWholeNumber('The number of stages', stages, 1);
  requireWholeNumber('The number of micro-batches', microBatches, 1);
  return (stages - 1) / (microBatches + stages - 1);
}

/** Mean gradient over all examples from the workers' mean gradients, each weighted with its number of examples. */
export function averageGradients(
  parts: readonly {examples: number; gradient: readonly number[]}[],
): number[] {
  const total = parts.reduce((sum, {examples}) => sum + examples, 0);
  return parts[0]!.gradient.map(
    (_, i) => parts.reduce((sum, {examples, gradient}) => sum + examples * gradient[i]!, 0) / total,
  );
}

/** Bytes of weights, gradients and Adam's states in mixed precision: 2 + 2 + 12 a parameter (Rajbhandari et al. 2020, section 3.1). */
export const modelStateBytes = (parameters: number): number => 16 * parameters;
