import {ridge} from './least-squares';
import {createRandom} from './random';
import {requireWholeNumber} from './whole-number';

/** One observation: input x from −1 to 1, target y. */
export interface Observation {
  x: number;
  y: number;
}

/** What the noisy observations are drawn from: one period of a sine. */
export const truth = (x: number): number => Math.sin(Math.PI * x);

/**
 * Legendre polynomials P_0 to P_degree at x, by (k + 1)P_{k+1} = (2k + 1)x P_k − k P_{k−1}. On [−1, 1] none exceeds 1, and they are
 * orthogonal there, so fits in them are well conditioned where powers of x are not.
 */
export function legendre(degree: number, x: number): number[] {
  requireWholeNumber('The degree', degree, 0);
  const p = [1, x];
  for (let k = 1; k < degree; k++) p.push(((2 * k + 1) * x * p[k]! - k * p[k - 1]!) / (k + 1));
  return p.slice(0, degree + 1);
}

/** Value of the polynomial Σ_k w_k P_k, given P_0, P_1, … at a place. */
export const combine = (w: readonly number[], basis: readonly number[]): number =>
  w.reduce((sum, value, k) => sum + value * basis[k]!, 0);

/**
 * Observations of the truth with normal noise. Each of `count` equal parts of [−1, 1] holds one input, at random; over many draws
 * the inputs are uniform.
 *
 * @throws RangeError if the count is no whole number ≥ 1
 */
export function drawObservations(seed: number, count: number, noise: number): Observation[] {
  requireWholeNumber('The number of points', count, 1);
  const random = createRandom(seed);
  return Array.from({length: count}, (_, i) => {
    const x = -1 + (2 * (i + random.uniform())) / count;
    return {x, y: truth(x) + random.normal(0, noise)};
  });
}

/**
 * Takes the mean out of N numbers by an orthogonal map to N − 1 numbers (Helmert's contrasts): what is left is what a free intercept
 * cannot explain, with all sums of squares kept.
 */
function contrasts(v: readonly number[]): number[] {
  let sum = 0;
  return v.flatMap((value, k) => {
    const contrast = (sum - k * value) / Math.sqrt(k * (k + 1));
    sum += value;
    return k === 0 ? [] : [contrast];
  });
}

export interface Fit {
  degree: number;
  /** Coefficients of P_0 to P_degree. */
  weights: number[];
  /** Mean squared errors. */
  trainError: number;
  testError: number;
}

/**
 * Polynomials of degree 0 to `maxDegree` and their mean squared errors. Each is the Σ_k w_k P_k that makes
 * (1/2N) Σ_i (f(x_i) − y_i)² + (λ/2) Σ_{k ≥ 1} w_k² smallest on the N training points; the intercept w_0 is not penalized. For λ = 0 and
 * degree ≥ N, where many polynomials fit exactly, it is the one whose weights have the smallest norm: the limit of small λ.
 * Such fits in Legendre polynomials show double descent: Schaeffer et al. (2023), Double Descent Demystified.
 *
 * @throws RangeError if λ is negative, or a set of points is empty
 */
export function fitPolynomials(
  train: readonly Observation[],
  test: readonly Observation[],
  maxDegree: number,
  lambda: number,
): Fit[] {
  if (train.length === 0 || test.length === 0) throw new RangeError('Both sets need points.');
  const prepare = (points: readonly Observation[]) => ({
    bases: points.map(({x}) => legendre(maxDegree, x)),
    targets: points.map(({y}) => y),
  });
  const seen = prepare(train);
  const unseen = prepare(test);
  const columns = Array.from({length: maxDegree}, (_, k) =>
    contrasts(seen.bases.map((basis) => basis[k + 1]!)),
  );
  const contrastsOfTargets = contrasts(seen.targets);
  const errors = (w: readonly number[], {bases, targets}: typeof seen) =>
    targets.map((y, i) => y - combine(w, bases[i]!));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanSquare = (values: readonly number[]) => mean(values.map((value) => value * value));
  return Array.from({length: maxDegree + 1}, (_, degree) => {
    const slopes = ridge(columns.slice(0, degree), contrastsOfTargets, lambda * train.length);
    const weights = [mean(errors([0, ...slopes], seen)), ...slopes];
    return {
      degree,
      weights,
      trainError: meanSquare(errors(weights, seen)),
      testError: meanSquare(errors(weights, unseen)),
    };
  });
}

/** The sample of the overfitting page, for its example and its figure: few noisy points to learn from, many to test. */
export const sample = {points: 12, tests: 100, noise: 0.3};

/** The training points of a seed. */
export const drawTraining = (seed: number): Observation[] =>
  drawObservations(2 * seed, sample.points, sample.noise);

/** Training and test points of a seed; the two sets never share a stream of random numbers. */
export const drawSample = (seed: number) => ({
  train: drawTraining(seed),
  test: drawObservations(2 * seed + 1, sample.tests, sample.noise),
});

/** Unpenalized or penalized fits of every degree to the sample that the overfitting page shows. */
export function fitSample(lambda: number, maxDegree = 30): Fit[] {
  const {train, test} = drawSample(1);
  return fitPolynomials(train, test, maxDegree, lambda);
}
