import {activations} from './activations';
import type {Point} from './half-plane';
import type {DenseLayer} from './network';
import {requireWholeNumber} from './whole-number';

/**
 * A network of `depth` hidden layers of two ReLUs that composes the tent map T(x) = 2·max(0, x) − 4·max(0, x − ½) with itself: on
 * [0, 1] a sawtooth of 2^depth straight pieces.
 *
 * Telgarsky (2016), Benefits of depth in neural networks.
 *
 * @throws RangeError if the depth is no whole number ≥ 1
 */
export function sawtoothNetwork(depth: number): DenseLayer[] {
  requireWholeNumber('The number of hidden layers', depth, 1);
  const tent = [2, -4];
  const hidden = Array.from({length: depth}, (_, l) => {
    const row = l === 0 ? [1] : tent;
    return {weights: [row, row], biases: [0, -0.5], activation: activations.relu};
  });
  return [...hidden, {weights: [tent], biases: [0], activation: activations.identity}];
}

/** The corners of that sawtooth on [0, 1], from left to right. Throws as `sawtoothNetwork` does. */
export function sawtooth(depth: number): Point[] {
  requireWholeNumber('The number of hidden layers', depth, 1);
  const pieces = 2 ** depth;
  return Array.from({length: pieces + 1}, (_, k) => [k / pieces, k % 2] as const);
}

/**
 * A lower bound on the units of one hidden layer of ReLUs whose output has this many straight pieces on the line, since each unit
 * bends it at most once. Some functions reach it; the sawtooth takes one unit more, as it starts on a slope.
 *
 * @throws RangeError if the number of pieces is no whole number ≥ 1
 */
export function unitsForPieces(pieces: number): number {
  requireWholeNumber('The number of pieces', pieces, 1);
  return pieces - 1;
}
