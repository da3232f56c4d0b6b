import {binaryStep} from './activations';
import {toNineDecimals} from './decimals';
import {requireWholeNumber} from './whole-number';

/** One example: a point and the class it belongs to. */
export interface LabelledPoint {
  readonly x: readonly number[];
  readonly y: number;
}

/** A threshold unit: one weight for each input, and a bias (minus the threshold). */
export interface ThresholdUnit {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** One example shown to a perceptron, and what the rule made of it. */
export interface PerceptronStep extends LabelledPoint {
  /** From 1. */
  readonly epoch: number;
  readonly before: ThresholdUnit;
  readonly z: number;
  readonly prediction: number;
  /** y − ŷ: 0, or 1 or −1 after a mistake. */
  readonly error: number;
  readonly after: ThresholdUnit;
}

export interface PerceptronRun {
  readonly steps: readonly PerceptronStep[];
  /** Mistakes in each epoch. */
  readonly mistakes: readonly number[];
  /** Mistakes in all, each of them a correction. */
  readonly updates: number;
  /** The first epoch without a mistake, where the run stops; undefined if there was none. */
  readonly errorFreeEpoch: number | undefined;
  /** The run stops as well when an epoch ends with the weights of an earlier one, since all that follows repeats. */
  readonly cycle: {readonly from: number; readonly to: number} | undefined;
  readonly final: ThresholdUnit;
}

export interface PerceptronOptions {
  readonly learningRate?: number;
  /** Default: all weights and the bias 0. */
  readonly start?: ThresholdUnit;
  /** What the step gives at z = 0, default 0. */
  readonly atZero?: number;
  /** Without a bias it stays 0. Default true. */
  readonly hasBias?: boolean;
  readonly maxEpochs?: number;
}

/** z = w·x + b, to nine decimals. */
export function thresholdSum({weights, bias}: ThresholdUnit, x: readonly number[]): number {
  return toNineDecimals(weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? NaN), bias));
}

/** The Heaviside step: 1 above 0, 0 below; at 0 itself as told. */
export function heaviside(z: number, atZero = 0): number {
  return z === 0 ? atZero : binaryStep.f(z);
}

/**
 * The perceptron rule: for each example in turn, w ← w + η(y − ŷ)x and b ← b + η(y − ŷ), until an epoch passes without a
 * mistake, the weights at the end of an epoch have been there before, or `maxEpochs` is reached.
 *
 * Rosenblatt (1958); Bishop (2006), Pattern Recognition and Machine Learning, section 4.1.7.
 *
 * @throws RangeError if there is no example, the examples differ in length from the start weights, a class is neither 0 nor 1,
 *   or the learning rate is not above 0
 */
export function trainPerceptron(
  examples: readonly LabelledPoint[],
  options: PerceptronOptions = {},
): PerceptronRun {
  const inputs = examples[0]?.x.length;
  if (inputs === undefined) throw new RangeError('There is no example to learn from.');
  const {learningRate = 1, atZero = 0, hasBias = true, maxEpochs = 1000} = options;
  const {start = {weights: Array.from({length: inputs}, () => 0), bias: 0}} = options;
  requireWholeNumber('The number of epochs', maxEpochs, 1);
  if (!(learningRate > 0 && Number.isFinite(learningRate)))
    throw new RangeError('The learning rate must be a number above 0.');
  for (const {x, y} of examples) {
    if (x.length !== start.weights.length)
      throw new RangeError(`An example has ${x.length} inputs, the unit ${start.weights.length} weights.`);
    if (y !== 0 && y !== 1) throw new RangeError(`The classes are 0 and 1; ${y} is neither.`);
  }

  const steps: PerceptronStep[] = [];
  const mistakes: number[] = [];
  let unit: ThresholdUnit = {
    weights: start.weights.map(toNineDecimals),
    bias: hasBias ? toNineDecimals(start.bias) : 0,
  };
  const ends = new Map([[keyOf(unit), 0]]);
  for (let epoch = 1; epoch <= maxEpochs; epoch += 1) {
    for (const {x, y} of examples) {
      const before = unit;
      const z = thresholdSum(before, x);
      const prediction = heaviside(z, atZero);
      const error = y - prediction;
      const move = learningRate * error;
      unit = {
        weights: before.weights.map((weight, i) => toNineDecimals(weight + move * (x[i] ?? 0))),
        bias: hasBias ? toNineDecimals(before.bias + move) : 0,
      };
      steps.push({x, y, epoch, before, z, prediction, error, after: unit});
    }
    mistakes.push(steps.slice(-examples.length).filter(({error}) => error !== 0).length);
    const end = {steps, mistakes, updates: mistakes.reduce((sum, count) => sum + count, 0), final: unit};
    if (mistakes.at(-1) === 0) return {...end, errorFreeEpoch: epoch, cycle: undefined};
    const from = ends.get(keyOf(unit));
    if (from !== undefined) return {...end, errorFreeEpoch: undefined, cycle: {from, to: epoch}};
    ends.set(keyOf(unit), epoch);
  }
  const updates = mistakes.reduce((sum, count) => sum + count, 0);
  return {steps, mistakes, updates, final: unit, errorFreeEpoch: undefined, cycle: undefined};
}

const keyOf = ({weights, bias}: ThresholdUnit) => [...weights, bias].join();

/**
 * The most corrections that the rule can make from zero weights: (R/γ)², with R the length of the longest example and γ the
 * smallest distance that the separating unit keeps, both with the bias counted as the weight of an input that is always 1.
 *
 * Novikoff (1962), On convergence proofs on perceptrons.
 *
 * @throws RangeError if the unit does not separate the examples
 */
export function mistakeBound(examples: readonly LabelledPoint[], separator: ThresholdUnit): number {
  const longest = Math.max(...examples.map(({x}) => x.reduce((sum, value) => sum + value ** 2, 1)));
  const length = separator.weights.reduce((sum, weight) => sum + weight ** 2, separator.bias ** 2);
  const smallest = Math.min(...examples.map(({x, y}) => (y === 1 ? 1 : -1) * thresholdSum(separator, x)));
  if (!(smallest > 0)) throw new RangeError('The unit does not separate the examples.');
  return (longest * length) / smallest ** 2;
}

/** Why no threshold unit of two inputs computes a Boolean function. */
export type Obstacle = 'center' | 'origin' | 'sum';

/**
 * Why a threshold unit cannot compute a Boolean function of two bits; undefined if it can, as it can 14 of the 16 with a bias.
 * With a bias, z₀₀ + z₁₁ = z₀₁ + z₁₀: both are twice z at the center of the square, so the diagonals cannot lie on two sides.
 * Without one, z₀₀ = 0 whatever the weights (origin), and z₁₁ = z₀₁ + z₁₀ has the sign of its parts (sum).
 *
 * Minsky & Papert (1969), Perceptrons.
 *
 * @param outputs the output for 00, 01, 10, 11
 */
export function obstacleTo(
  outputs: readonly [number, number, number, number],
  hasBias = true,
  atZero = 0,
): Obstacle | undefined {
  const [y00, y01, y10, y11] = outputs;
  if (hasBias) return y00 === y11 && y01 === y10 && y00 !== y01 ? 'center' : undefined;
  if (y00 !== atZero) return 'origin';
  return y01 === y10 && y11 !== y01 ? 'sum' : undefined;
}
