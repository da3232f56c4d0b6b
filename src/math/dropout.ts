import {sigmoid, softplus} from './activations';
import type {Random} from './random';
import {requireWholeNumber} from './whole-number';

/** Which units a draw keeps: 1 kept, 0 dropped. */
export type Mask = readonly (0 | 1)[];

/** Mean and standard deviation of a number under random masks. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/** What a number of draws says about the mean over all masks. */
export interface Sample extends Moments {
  /** Standard error of the mean: deviation / √draws. */
  readonly standardError: number;
  /** The mean after 1, 2, 3, … draws. */
  readonly runningMeans: readonly number[];
}

const mostUnits = 16;

function requireRate(p: number): void {
  if (!(p >= 0 && p < 1))
    throw new RangeError(
      'The drop probability p must be at least 0 and below 1: 1/(1 − p) scales what is kept.',
    );
}

/**
 * A mask of `count` units, each dropped on its own with probability p.
 *
 * @throws RangeError if p is not in [0, 1), or the count no whole number ≥ 1
 */
export function dropoutMask(count: number, p: number, random: Random): (0 | 1)[] {
  requireWholeNumber('The number of units', count, 1);
  requireRate(p);
  return Array.from({length: count}, () => (random.uniform() < p ? 0 : 1));
}

/**
 * Inverted dropout, as it runs in training: m ⊙ a / (1 − p), p the probability to drop. Its mean over the masks is a; at
 * prediction the layer returns a itself. Srivastava et al. (2014), section 10, with p there the probability to keep.
 *
 * @throws RangeError if p is not in [0, 1), or mask and activations differ in length
 */
export function invertedDropout(a: readonly number[], mask: Mask, p: number): number[] {
  requireRate(p);
  if (a.length !== mask.length)
    throw new RangeError(`A mask of ${mask.length} does not fit ${a.length} activations.`);
  return a.map((value, i) => (mask[i] === 1 ? value / (1 - p) : 0));
}

/** Variance of an activation a under inverted dropout, p/(1 − p)·a². Throws as `invertedDropout` does. */
export function dropoutVariance(a: number, p: number): number {
  requireRate(p);
  return (p / (1 - p)) * a * a;
}

/** How many thinned networks n droppable units define: 2ⁿ. Srivastava et al. (2014), section 1. */
export function thinnedNetworks(units: number): number {
  requireWholeNumber('The number of units', units, 0);
  return 2 ** units;
}

/**
 * All 2ⁿ masks of n units with their probabilities p^dropped (1 − p)^kept, which sum to 1.
 *
 * @throws RangeError if p is not in [0, 1), or n no whole number from 1 to 16
 */
export function allMasks(units: number, p: number): {mask: (0 | 1)[]; probability: number}[] {
  requireWholeNumber('The number of units', units, 1);
  if (units > mostUnits) throw new RangeError(`At most ${mostUnits} units: every mask is tried.`);
  requireRate(p);
  return Array.from({length: thinnedNetworks(units)}, (_, code) => {
    const mask = Array.from({length: units}, (_, i): 0 | 1 => ((code >> i) & 1 ? 0 : 1));
    const kept = mask.filter((keep) => keep === 1).length;
    return {mask, probability: p ** (units - kept) * (1 - p) ** kept};
  });
}

/**
 * Mean and standard deviation of f over all masks of n units, exactly: every thinned network is computed and weighted with its
 * probability. Throws as `allMasks` does.
 */
export function exactMoments(units: number, p: number, f: (mask: Mask) => number): Moments {
  const terms = allMasks(units, p).map(({mask, probability}) => ({value: f(mask), probability}));
  const mean = terms.reduce((sum, {value, probability}) => sum + probability * value, 0);
  const variance = terms.reduce((sum, {value, probability}) => sum + probability * (value - mean) ** 2, 0);
  return {mean, deviation: Math.sqrt(variance)};
}

/**
 * The normalized geometric mean of σ(z) over all masks, G/(G + G′) with G = ∏ σ(z)^P and G′ = ∏ (1 − σ(z))^P, P the probability
 * of the mask. It equals σ(mean of z), so one pass of the full network gives it. Baldi & Sadowski (2013), Understanding Dropout.
 */
export function sigmoidGeometricMean(units: number, p: number, z: (mask: Mask) => number): number {
  // ln σ(z) = −softplus(−z) and ln(1 − σ(z)) = −softplus(z): no product underflows.
  const inside = exactMoments(units, p, (mask) => -softplus.f(-z(mask))).mean;
  const outside = exactMoments(units, p, (mask) => -softplus.f(z(mask))).mean;
  return sigmoid.f(inside - outside);
}

/**
 * Mean, standard deviation (dividing by draws − 1) and standard error of f over random masks.
 *
 * @throws RangeError if p is not in [0, 1), or there are fewer than 2 draws
 */
export function sampleMasks(
  {units, p, draws}: {units: number; p: number; draws: number},
  random: Random,
  f: (mask: Mask) => number,
): Sample {
  requireWholeNumber('The number of draws', draws, 2);
  // Welford's recurrence: no difference of large sums.
  let mean = 0;
  let squares = 0;
  const runningMeans = Array.from({length: draws}, (_, k) => {
    const value = f(dropoutMask(units, p, random));
    const change = value - mean;
    mean += change / (k + 1);
    squares += change * (value - mean);
    return mean;
  });
  const deviation = Math.sqrt(Math.max(0, squares) / (draws - 1));
  return {mean, deviation, standardError: deviation / Math.sqrt(draws), runningMeans};
}

/**
 * How many of n units a mask keeps: a binomial number with mean n(1 − p) and variance n p (1 − p).
 */
export function survivors(units: number, p: number): Moments & {probability: (kept: number) => number} {
  requireWholeNumber('The number of units', units, 1);
  requireRate(p);
  return {
    mean: units * (1 - p),
    deviation: Math.sqrt(units * p * (1 - p)),
    probability(kept) {
      requireWholeNumber('The number of units kept', kept, 0);
      if (kept > units) return 0;
      // Term by term, so that no factorial overflows.
      let product = (1 - p) ** kept;
      for (let i = 1; i <= units - kept; i += 1) product *= (p * (kept + i)) / i;
      return product;
    },
  };
}
