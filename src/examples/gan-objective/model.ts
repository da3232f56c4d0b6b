import {
  bestDiscriminator,
  bestLogit,
  density,
  generatorSignals,
  jensenShannon,
  wasserstein,
} from '../../math/gan';
import {attempt, type InputsOf, real} from '../fields';

const mean = {min: -5, max: 5, step: 0.1};
const deviation = {min: 0.3, max: 3, step: 0.1};

export const fields = {
  mp: real({label: 'Data: mean', initial: 0, ...mean}),
  sp: real({label: 'Data: standard deviation', initial: 1, ...deviation}),
  mq: real({label: 'Generator: mean', initial: 2, ...mean}),
  sq: real({label: 'Generator: standard deviation', initial: 1, ...deviation}),
  x: real({label: 'Look at x', initial: 2, min: -8, max: 8}),
};

export const presets = [
  {label: 'equal', inputs: {mq: 0}},
  {label: 'far apart', inputs: {mp: -4, mq: 4, x: 4}},
  {label: 'too narrow', inputs: {mq: 0, sq: 0.3, x: 0}},
];

const range = 8;
const xs = Array.from({length: 161}, (_, i) => -range + i / 10);

/** Both densities and the best discriminator over the line and at x, and how far the game has come. */
export function solve({mp, sp, mq, sq, x}: InputsOf<typeof fields>) {
  return attempt('sq', () => {
    const data = {mean: mp, deviation: sp};
    const generator = {mean: mq, deviation: sq};
    const over = (f: (at: number) => number) => xs.map((at) => [at, f(at)] as const);
    const dataCurve = over((at) => density(data, at));
    const generatorCurve = over((at) => density(generator, at));
    const divergence = jensenShannon(data, generator);
    return {
      dataCurve,
      generatorCurve,
      discriminatorCurve: over((at) => bestDiscriminator(data, generator, at)),
      highest: 1.1 * Math.max(...[...dataCurve, ...generatorCurve].map(([, y]) => y)),
      range,
      p: density(data, x),
      q: density(generator, x),
      /** The log-odds of D, which are exact even where both densities are too small for a number. */
      logit: bestLogit(data, generator, x),
      D: bestDiscriminator(data, generator, x),
      signals: generatorSignals(bestLogit(data, generator, x)),
      divergence,
      most: Math.LN2,
      value: 2 * divergence - Math.log(4),
      wasserstein: wasserstein(data, generator),
      isTooSmall: density(data, x) + density(generator, x) < 1e-290,
      isEqual: mp === mq && sp === sq,
    };
  });
}

export const model = {fields, solve};
