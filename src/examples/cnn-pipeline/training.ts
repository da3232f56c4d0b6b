import {createRandom} from '../../math/random';
import {attempt, choice, type InputsOf, integer, real, seed} from '../fields';
import {shapes} from './drawing';
import {type Backward, backward, descend, meanOf} from './gradient';
import {filters, heWeights} from './initial';
import {presets} from './model';
import type {Weights} from './network';

/** Updates that the loss curve shows. */
const updates = 8;

export const fields = {
  eta: real({label: 'Learning rate η', initial: 0.1, min: 0.01, max: 1, step: 0.01}),
  t: integer({label: 'Update', initial: 1, min: 1, max: updates}),
  f: integer({label: 'Filter f', initial: 1, min: 1, max: filters}),
  picture: choice('Picture', 'p1', {
    p1: presets[0]!.name,
    p2: presets[1]!.name,
    p3: presets[2]!.name,
    p4: presets[3]!.name,
    p5: presets[4]!.name,
    p6: presets[5]!.name,
    p7: presets[6]!.name,
    p8: presets[7]!.name,
  }),
  seed: seed(),
};

/** The network between two updates, and what the batch makes of it. */
interface Moment {
  readonly weights: Weights;
  readonly passes: readonly Backward[];
  readonly gradient: Weights;
  readonly loss: number;
}

const batch = presets.map(({name, shape, picture}) => ({name, picture, label: shapes.indexOf(shape)}));

function momentOf(weights: Weights): Moment {
  const passes = batch.map(({picture, label}) => backward(picture, label, weights));
  const loss = passes.reduce((sum, pass) => sum + pass.loss, 0) / passes.length;
  return {weights, passes, gradient: meanOf(passes.map((pass) => pass.gradient)), loss};
}

let latest: {key: string; moments: Moment[]} | undefined;

/** The whole run; kept until the seed or the learning rate changes, since a look at another filter needs no new one. */
function runOf(start: number, rate: number): Moment[] {
  const key = `${start} ${rate}`;
  if (latest?.key === key) return latest.moments;
  const moments = [momentOf(heWeights(createRandom(start)))];
  while (moments.length <= updates) {
    const {weights, gradient} = moments.at(-1)!;
    moments.push(momentOf(descend(weights, gradient, rate)));
  }
  latest = {key, moments};
  return moments;
}

/** Gradient descent on a batch of eight pictures from random weights: the four steps of one update, and the loss after each. */
export function solve({eta, t, f, picture, seed: start}: InputsOf<typeof fields>) {
  return attempt('seed', () => {
    const moments = runOf(start, eta);
    const {passes, gradient, loss, weights} = moments[t - 1]!;
    const next = moments[t]!;
    const filter = f - 1;
    const at = Number(picture.slice(1)) - 1;
    const {label, name} = batch[at]!;
    const pass = passes[at]!;
    const slopes = gradient.kernels[filter]!;
    const sizes = slopes.flat().map(Math.abs);
    const steepest = sizes.indexOf(Math.max(...sizes));
    const [row, column] = [Math.floor(steepest / slopes.length), steepest % slopes.length];
    const kernel = weights.kernels[filter]!;
    const updated = next.weights.kernels[filter]!;
    const losses = moments.map((moment) => moment.loss);
    return {
      name,
      classes: shapes.map((shape, k) => ({
        shape,
        probability: pass.probabilities[k]!,
        target: k === label ? 1 : 0,
        slope: pass.onLogits[k]!,
      })),
      pictures: batch.map((one, n) => ({
        ...one,
        probability: passes[n]!.probabilities[one.label]!,
        loss: passes[n]!.loss,
        isShown: n === at,
      })),
      probability: pass.probabilities[label]!,
      pictureLoss: pass.loss,
      loss,
      lossAfter: next.loss,
      fell: next.loss < loss,
      losses,
      updates,
      lossAxis: Math.max(2, ...losses) * 1.05,
      /** Loss of a network without preference: ln of the number of classes. */
      evenLoss: Math.log(shapes.length),
      /** No gradient comes back through any filter: every ReLU is off for every picture. */
      isDead: passes.every((one) => one.onMaps.flat(2).every((onZ) => onZ === 0)),
      kernel,
      slopes,
      updated,
      weight: {
        row: row + 1,
        column: column + 1,
        before: kernel[row]![column]!,
        slope: slopes[row]![column]!,
        after: updated[row]![column]!,
      },
      /** Positions of the filter's map that pass a gradient back, for this picture. */
      positions: pass.onMaps[filter]!.flat().filter((slope) => slope !== 0).length,
      places: pass.onMaps[filter]!.flat().length,
    };
  });
}

export const trainingModel = {fields, solve};
