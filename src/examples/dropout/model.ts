import {activations, relu} from '../../math/activations';
import {toNineDecimals} from '../../math/decimals';
import {
  allMasks,
  dropoutMask,
  exactMoments,
  invertedDropout,
  type Mask,
  sampleMasks,
  sigmoidGeometricMean,
} from '../../math/dropout';
import {forwardPass} from '../../math/network';
import {createRandom} from '../../math/random';
import {attempt, choice, type InputsOf, integer, matrix, real, seed} from '../fields';

/** Two inputs, four hidden ReLU units, one output unit; no biases. */
export const hiddenWeights = [
  [1, 0.5],
  [-1, 1],
  [1, 1],
  [0, 0.25],
];
export const outputWeights = [0.5, -1, 0.5, 1];

export const fields = {
  p: real({label: 'Probability to drop, p', initial: 0.5, min: 0, max: 0.9, step: 0.05}),
  draw: integer({label: 'Draw to show', initial: 1, min: 1, max: 20}),
  unit: choice('Output unit', 'identity', {identity: 'linear', sigmoid: 'sigmoid'}),
  draws: choice('Draws to average', '1600', {100: '100', 400: '400', 1600: '1,600'}),
  x: matrix({label: 'Input x', initial: [[1, 2]], min: -5, max: 5}),
  seed: seed(6),
};

/** About forty of the counts 1 … `last`, evenly spread on a logarithmic axis. */
function countsTo(last: number): number[] {
  const steps = Array.from({length: 41}, (_, i) => Math.round(last ** (i / 40)));
  return [...new Set(steps)];
}

/** The full network, one thinned one, all sixteen of them, and the mean of many draws. */
export function solve({p, draw, unit, draws: count, x: [x = []], seed: start}: InputsOf<typeof fields>) {
  return attempt('p', () => {
    const {f} = activations[unit];
    const draws = Number(count);
    const h = forwardPass([{weights: hiddenWeights, biases: [0, 0, 0, 0], activation: relu}], x)[0]!.a;
    const units = h.length;
    const preActivation = (values: readonly number[]) =>
      toNineDecimals(values.reduce((sum, value, i) => sum + outputWeights[i]! * value, 0));
    const thinned = (mask: Mask) => preActivation(invertedDropout(h, mask, p));

    const random = createRandom(start);
    const mask = Array.from({length: draw}, () => dropoutMask(units, p, random))[draw - 1]!;
    const kept = invertedDropout(h, mask, p).map(toNineDecimals);
    const z = preActivation(h);
    const full = f(z);

    const exact = exactMoments(units, p, (m) => f(thinned(m)));
    const sample = sampleMasks({units, p, draws}, createRandom(start), (m) => f(thinned(m)));
    const standardError = exact.deviation / Math.sqrt(draws);
    const {runningMeans} = sample;
    const curve = countsTo(draws).map((k) => [k, runningMeans[k - 1]!] as const);
    const funnel = [-1, 1].map((sign) =>
      countsTo(draws).map((k) => [k, exact.mean + (sign * exact.deviation) / Math.sqrt(k)] as const),
    );
    const heights = [full, ...[...curve, ...funnel.flat()].map(([, value]) => value)];
    const low = Math.min(...heights);
    const high = Math.max(...heights);
    const margin = high - low < 0.2 ? 0.5 : 0.05 * (high - low);
    return {
      h,
      keep: toNineDecimals(1 - p),
      z,
      full,
      mask,
      kept,
      thinnedZ: preActivation(kept),
      thinnedOutput: f(preActivation(kept)),
      dropped: mask.filter((keep) => keep === 0).length,
      networks: allMasks(units, p).length,
      exact: {mean: toNineDecimals(exact.mean), deviation: toNineDecimals(exact.deviation)},
      gap: toNineDecimals(Math.abs(full - exact.mean)),
      geometric: sigmoidGeometricMean(units, p, thinned),
      mean: toNineDecimals(sample.mean),
      standardError,
      // Where no mask changes the output there is no spread to measure by, only rounding.
      distance: exact.deviation > 1e-9 ? Math.abs(sample.mean - exact.mean) / standardError : 0,
      draws,
      curve,
      funnel,
      range: [low - margin, high + margin] as [number, number],
    };
  });
}

export const model = {fields, solve};
