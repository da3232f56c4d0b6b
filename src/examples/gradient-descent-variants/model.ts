import {
  descendByBatches,
  excessLoss,
  lineBowl,
  noisyLine,
  updatesPerEpoch,
} from '../../math/descent-variants';
import {bowlValue, pathWithin, rateLimits} from '../../math/gradient-descent';
import {lineLoss} from '../../math/linear-regression';
import {attempt, choice, type InputsOf, integer, real, seed} from '../fields';

/** Examples in the training set, and passes over it. */
export const count = 64;
export const epochs = 10;
/** Powers of ten of the loss above the minimum that the plot shows. */
export const powers: [number, number] = [-6, 1];

export const fields = {
  size: integer({label: 'Batch size B of the third run', initial: 8, min: 1, max: count}),
  rate: real({label: 'Learning rate η', initial: 0.2, min: 0.01, max: 2.5, step: 0.01}),
  schedule: choice('Learning rate during the run', 'constant', {
    constant: 'constant',
    decaying: 'decaying: η / (1 + t/64)',
  }),
  seed: seed(),
};

/** Where the drawing of a path that runs away ends. */
const reach = [-20, 20] as const;

/** Batch, stochastic and mini-batch descent on the same regression, with the loss above its minimum after each update. */
export function solve({size, rate, schedule, seed: from}: InputsOf<typeof fields>) {
  return attempt('size', () => {
    const points = noisyLine(count, from);
    const bowl = lineBowl(points);
    const least = lineLoss(bowl.minimum, points);
    const {limit} = rateLimits(bowl.curvatures);
    const run = (batchSize: number) => {
      const halvedAfter = schedule === 'decaying' ? count : Infinity;
      const {path} = descendByBatches(points, {batchSize, rate, epochs, seed: from, halvedAfter});
      const perEpoch = updatesPerEpoch(count, batchSize);
      const excess = path.map((line) => excessLoss(bowl, line));
      const tail = excess.slice(8 * perEpoch + 1);
      const isComplete = path.length === epochs * perEpoch + 1;
      const isBeyondLimit = perEpoch === 1 && schedule === 'constant' && rate > limit;
      /** Mean over the last two of ten epochs. */
      const atEnd = isComplete ? tail.reduce((sum, each) => sum + each, 0) / tail.length : undefined;
      return {
        batchSize,
        perEpoch,
        updates: path.length - 1,
        /** Whether it was ended because it ran away, or is batch descent above its limit: noise alone is no divergence. */
        hasDiverged: !isComplete || isBeyondLimit,
        endsAboveStart: atEnd !== undefined && atEnd > excess[0]!,
        afterOne: isComplete ? excess[perEpoch] : undefined,
        atEnd,
        curve: pathWithin(
          excess.map((each, update) => [update / perEpoch, Math.log10(Math.max(each, 10 ** powers[0]))]),
          [
            [0, epochs],
            [-Infinity, powers[1]],
          ],
        ).filter(([, power = 0]) => power <= powers[1]),
        path: pathWithin(
          path.map(({w, b}) => [w, b]),
          [reach, reach],
        ),
      };
    };
    const {w, b} = bowl.minimum;
    const corner = bowlValue(bowl.curvatures, [2.6, 2.6]);
    return {
      batch: run(count),
      stochastic: run(1),
      mini: run(size),
      minimum: bowl.minimum,
      least,
      limit,
      domains: {w: [-0.4, w + 1.2] as const, b: [-0.4, b + 0.9] as const},
      curvatures: bowl.curvatures,
      levels: Array.from({length: 8}, (_, i) => corner * ((i + 1) / 8) ** 2),
    };
  });
}

export const model = {fields, solve};
