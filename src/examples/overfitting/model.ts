import {combine, drawSample, fitPolynomials, legendre, sample, truth} from '../../math/polynomial-fit';
import {attempt, type InputsOf, integer, real, seed} from '../fields';

const maxDegree = 30;

export const fields = {
  degree: integer({label: 'Degree', initial: 9, min: 0, max: maxDegree}),
  lambda: real({label: 'L2 strength λ', initial: 0, min: 0, max: 0.5, step: 0.005}),
  seed: seed(),
};

/** What the plots show: targets, and errors on a logarithmic scale; an error beyond it is drawn at its end. */
export const targetRange: [number, number] = [-2.5, 2.5];
export const errorRange: [number, number] = [0.001, 1000];
const shown = (error: number) => Math.min(Math.max(error, errorRange[0]), errorRange[1]);

const places = Array.from({length: 201}, (_, i) => -1 + i / 100);
const bases = places.map((x) => legendre(maxDegree, x));
const truthCurve = places.filter((_, i) => i % 5 === 0).map((x) => [x, truth(x)] as const);

/** Polynomials of every degree fitted to one noisy sample: the chosen one as a curve, and the errors of all. */
export function solve({degree, lambda, seed}: InputsOf<typeof fields>) {
  return attempt('lambda', () => {
    const {train, test} = drawSample(seed);
    const fits = fitPolynomials(train, test, maxDegree, lambda);
    const {weights, trainError, testError} = fits[degree]!;
    const best = fits.reduce((a, b) => (b.testError < a.testError ? b : a));
    // What is left of an exact fit is rounding.
    const interpolates = trainError < 1e-9;
    return {
      train,
      truthCurve,
      curve: places.map((x, i) => [x, combine(weights, bases[i]!)] as const),
      trainError: interpolates ? 0 : trainError,
      testError,
      interpolates,
      weightNorm: Math.hypot(...weights.slice(1)),
      best: {degree: best.degree, testError: best.testError},
      trainCurve: fits.map((fit) => [fit.degree, shown(fit.trainError)] as const),
      testCurve: fits.map((fit) => [fit.degree, shown(fit.testError)] as const),
      at: {train: shown(trainError), test: shown(testError)},
      points: sample.points,
      tests: sample.tests,
      threshold: sample.points - 1,
      noise: sample.noise,
      noiseFloor: sample.noise ** 2,
    };
  });
}

export const model = {fields, solve};
