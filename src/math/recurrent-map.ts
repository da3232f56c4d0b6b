import {applyAffine} from './affine';
import type {Matrix} from './matrix';
import {requireWholeNumber} from './whole-number';

/** What a gate or a candidate computes before its activation: W·x + U·h + b for n features and m units. */
export interface RecurrentMap {
  /** m × n: from the input. */
  readonly W: Matrix;
  /** m × m: from the state of the step before. */
  readonly U: Matrix;
  readonly b: readonly number[];
}

/** The element-wise product u ⊙ v. @throws RangeError if the lengths differ */
export function hadamard(u: readonly number[], v: readonly number[]): number[] {
  if (u.length !== v.length)
    throw new RangeError(`Vectors of ${u.length} and ${v.length} numbers have no element-wise product.`);
  return u.map((value, i) => value * v[i]!);
}

/** u + v. @throws RangeError if the lengths differ */
export function add(u: readonly number[], v: readonly number[]): number[] {
  if (u.length !== v.length)
    throw new RangeError(`Vectors of ${u.length} and ${v.length} numbers have no sum.`);
  return u.map((value, i) => value + v[i]!);
}

/** W·x + U·h + b. @throws RangeError if the shapes do not fit */
export function recurrentSum({W, U, b}: RecurrentMap, x: readonly number[], h: readonly number[]): number[] {
  return applyAffine({W: U, b: applyAffine({W, b}, x)}, h);
}

interface RecurrentShape {
  /** n, the numbers of one step of the sequence. */
  features: number;
  /** m, the numbers of the state. */
  units: number;
  /** Bias vectors of each map: cuDNN and PyTorch keep two, one for the input and one for the state. */
  biases?: number;
}

/**
 * Parameters of a recurrent layer made of so many maps: maps · (mn + m² + biases · m). A plain RNN has one map, a GRU three, an
 * LSTM four. The length of the sequence is not in it.
 *
 * @throws RangeError if a count is no whole number
 */
export function recurrentParameters(maps: number, {features, units, biases = 1}: RecurrentShape): number {
  requireWholeNumber('The number of maps', maps, 1);
  requireWholeNumber('The number of features', features, 1);
  requireWholeNumber('The number of units', units, 1);
  requireWholeNumber('The number of biases', biases, 0);
  return maps * (units * features + units * units + biases * units);
}
