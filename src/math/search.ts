import {createRandom, type Random} from './random';
import {requireWholeNumber} from './whole-number';

/** A setting of two hyperparameters, each on a scale from 0 to 1 (of a learning rate: its logarithm). */
export type Setting = readonly [x: number, y: number];

/** A validation score over two hyperparameters: a bump in each, the second with a weight of its own. */
export interface Landscape {
  /** Where the score is highest. */
  peak: Setting;
  /** How much the second hyperparameter matters beside the first: 0 not at all, 1 as much. */
  weight: number;
}

/** A setting that was tried, and its score. */
export interface Trial {
  setting: Setting;
  score: number;
}

/** Width (standard deviation) of a bump. */
const width = 0.1;

/** What one hyperparameter contributes to the score: exp(−(u − c)²/2s²), 1 at its best value c, with s = 0.1. */
export const bump = (value: number, best: number): number =>
  Math.exp(-((value - best) ** 2) / (2 * width * width));

/** The score of a setting, g(x) + w·h(y); its highest value is 1 + w. */
export const score = ({peak, weight}: Landscape, [x, y]: Setting): number =>
  bump(x, peak[0]) + weight * bump(y, peak[1]);

/**
 * All settings of a grid with `side` values of each hyperparameter, at the centers of as many equal parts of 0 to 1.
 *
 * @throws RangeError if `side` is no whole number ≥ 1
 */
export function gridSettings(side: number): Setting[] {
  requireWholeNumber('The number of grid values', side, 1);
  const values = Array.from({length: side}, (_, i) => (i + 0.5) / side);
  return values.flatMap((y) => values.map((x): Setting => [x, y]));
}

/** So many settings, each hyperparameter drawn evenly from 0 to 1 and on its own. */
export const randomSettings = (count: number, random: Random): Setting[] =>
  Array.from({length: count}, (): Setting => [random.uniform(), random.uniform()]);

/**
 * The setting with the highest score, of equal ones the first.
 *
 * @throws RangeError if there is none
 */
export function bestTrial(landscape: Landscape, settings: readonly Setting[]): Trial {
  let best: Trial | undefined;
  for (const setting of settings) {
    const value = score(landscape, setting);
    if (!best || value > best.score) best = {setting, score: value};
  }
  if (!best) throw new RangeError('A search needs at least one trial.');
  return best;
}

export interface Contest {
  landscape: Landscape;
  grid: {settings: Setting[]; best: Trial};
  random: {settings: Setting[]; best: Trial};
}

/**
 * A grid of side² trials against as many random ones on a score whose peak nobody knows: the seed draws it evenly from the whole
 * square, then the random settings. After figure 1 of Bergstra & Bengio (2012), Random Search for Hyper-Parameter Optimization.
 */
export const contest = (seed: number, {side, weight}: {side: number; weight: number}): Contest =>
  play(seed, weight, gridSettings(side));

function play(seed: number, weight: number, grid: Setting[]): Contest {
  const random = createRandom(seed);
  const landscape: Landscape = {peak: [random.uniform(), random.uniform()], weight};
  const drawn = randomSettings(grid.length, random);
  return {
    landscape,
    grid: {settings: grid, best: bestTrial(landscape, grid)},
    random: {settings: drawn, best: bestTrial(landscape, drawn)},
  };
}

export interface Tally {
  /** Contests in which random search finds the higher score. */
  randomWins: number;
  /** Mean over the contests of the best score that each search finds. */
  gridMean: number;
  randomMean: number;
}

/**
 * The contests with seeds 0, 1, …, `seeds` − 1 counted together.
 *
 * @throws RangeError if `seeds` is no whole number ≥ 1
 */
export function tally(seeds: number, {side, weight}: {side: number; weight: number}): Tally {
  requireWholeNumber('The number of seeds', seeds, 1);
  const settings = gridSettings(side);
  let randomWins = 0;
  let gridSum = 0;
  let randomSum = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const {grid, random} = play(seed, weight, settings);
    if (random.best.score > grid.best.score) randomWins++;
    gridSum += grid.best.score;
    randomSum += random.best.score;
  }
  return {randomWins, gridMean: gridSum / seeds, randomMean: randomSum / seeds};
}

function requireShare(what: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${what} must lie between 0 and 1.`);
}

/**
 * Probability that at least one of n independent random trials is among the best `share` of all settings (measured by the
 * distribution that the trials are drawn from): 1 − (1 − share)ⁿ, whatever the number of hyperparameters.
 *
 * @throws RangeError if the share is not between 0 and 1 or the number of trials is no whole number ≥ 0
 */
export function hitProbability(share: number, trials: number): number {
  requireShare('The share of good settings', share);
  requireWholeNumber('The number of trials', trials, 0);
  return 1 - (1 - share) ** trials;
}

/**
 * The smallest number of trials with `hitProbability` ≥ `confidence`: ⌈ln(1 − confidence)/ln(1 − share)⌉.
 *
 * @throws RangeError if one of the two is not between 0 and 1
 */
export function trialsFor(share: number, confidence: number): number {
  requireShare('The share of good settings', share);
  requireShare('The confidence', confidence);
  return Math.ceil(Math.log1p(-confidence) / Math.log1p(-share));
}

/**
 * Share of the draws from [low, high] that fall at or below `value`, drawn evenly or evenly in the logarithm.
 *
 * @throws RangeError unless 0 < low < high
 */
export function shareBelow(
  value: number,
  low: number,
  high: number,
  scale: 'uniform' | 'log-uniform',
): number {
  if (!(low > 0 && low < high)) throw new RangeError('The range must be positive and not empty.');
  const at = scale === 'uniform' ? (x: number) => x : Math.log;
  return Math.min(1, Math.max(0, (at(value) - at(low)) / (at(high) - at(low))));
}
