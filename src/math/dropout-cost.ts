import {denseCost, type DenseShape} from './cost';
import {requireWholeNumber} from './whole-number';

/** What one training step costs a dense layer whose activations go through dropout. */
export interface DropoutStep {
  /** Multiply-adds of the three matrix products: forward, gradient of the weights, gradient of the inputs. */
  readonly multiplyAdds: number;
  /** Random numbers to draw, one for each activation of each example: the size of the mask, which is kept for the backward pass. */
  readonly maskEntries: number;
  /** Multiplications by the scaled mask, forward and backward. */
  readonly maskMultiplications: number;
  /** Multiplications by the mask as a share of the multiply-adds. */
  readonly overhead: number;
}

/**
 * Counts for a batch. Dropped units are computed like all others, so the matrix products do not depend on p.
 *
 * @throws RangeError if a size is no whole number ≥ 1
 */
export function dropoutStep(shape: DenseShape, batch: number): DropoutStep {
  requireWholeNumber('The batch size', batch, 1);
  const multiplyAdds = 3 * batch * denseCost(shape).multiplyAdds;
  const maskEntries = batch * shape.outputs;
  const maskMultiplications = 2 * maskEntries;
  return {multiplyAdds, maskEntries, maskMultiplications, overhead: maskMultiplications / multiplyAdds};
}

/**
 * Multiply-adds with a submatrix as a share of the full product, on average, if one mask holds for the whole batch and the units on
 * both sides are dropped with probability p: (1 − p)². Graham, Reizenstein & Robinson (2015), section 1.
 */
export const submatrixShare = (p: number): number => (1 - p) ** 2;

/**
 * Multiply-adds of T stochastic passes (Monte-Carlo dropout) divided by those of one prediction. The layers before the first dropout
 * give the same in every pass and are computed once.
 *
 * @param before share of the network's multiply-adds before its first dropout
 * @throws RangeError if T is no whole number ≥ 1, or the share not in [0, 1]
 */
export function monteCarloCost(passes: number, before = 0): number {
  requireWholeNumber('The number of passes', passes, 1);
  if (!(before >= 0 && before <= 1)) throw new RangeError('The share must be from 0 to 1.');
  return before + passes * (1 - before);
}
