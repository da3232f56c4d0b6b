import {batchRange, countIterations} from '../../math/iterations';
import {attempt, type InputsOf, integer, toggle} from '../fields';

export const fields = {
  n: integer({label: 'Training examples N', initial: 10_000, min: 1, max: 10_000_000}),
  b: integer({label: 'Batch size B', initial: 200, min: 1, max: 10_000_000}),
  e: integer({label: 'Epochs E', initial: 10, min: 1, max: 1000}),
  drop: toggle('Drop the last batch if it is not full', false),
};

export type Inputs = InputsOf<typeof fields>;

/** Batches that are listed: all if they are few, else those at the ends. */
const listed = (perEpoch: number) =>
  perEpoch <= 5 ? Array.from({length: perEpoch}, (_, i) => i + 1) : [1, 2, perEpoch - 1, perEpoch];

/** The iterations of an epoch and of the run, and which examples the first and last of them take. */
export function solve({n, b, e, drop}: Inputs) {
  return attempt('b', () => {
    const run = {examples: n, batchSize: b, epochs: e, dropLast: drop};
    const counts = countIterations(run);
    const batches = listed(counts.perEpoch).map((iteration, i, all) => {
      const range = batchRange(run, iteration);
      return {
        ...range,
        size: range.last - range.first + 1,
        followsGap: i > 0 && iteration !== all[i - 1]! + 1,
      };
    });
    return {...counts, seen: (n - counts.leftOut) * e, batches};
  });
}

export const model = {fields, solve};
