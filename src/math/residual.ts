import {type Magnitude, product} from './gradient-flow';

/**
 * What a stack of plain blocks x ↦ f_k(x) makes of a gradient: ∏ f′_k, f′_k the slope of block k.
 *
 * @throws RangeError if a slope is not finite
 */
export const plainGradient = (slopes: readonly number[]): Magnitude => product(slopes);

/**
 * What a stack of residual blocks x ↦ λx + f_k(x) makes of a gradient: ∏ (λ + f′_k). λ = 1 is the identity shortcut.
 *
 * He, Zhang, Ren & Sun (2016), Identity Mappings in Deep Residual Networks, sections 2 and 3 (scaled shortcuts: eq. 6 to 8).
 *
 * @throws RangeError if a slope or λ is not finite
 */
export const residualGradient = (slopes: readonly number[], shortcut = 1): Magnitude =>
  product(slopes.map((slope) => shortcut + slope));

/** The paths through a stack of residual blocks that go through the same number of them. */
export interface PathLength {
  /** Blocks that the path goes through; it takes the shortcut of all others. */
  readonly through: number;
  /** How many such paths there are, C(n, k). */
  readonly paths: number;
  /** What all of them together give to the gradient: C(n, k) λ^(n−k) f′^k. */
  readonly share: number;
}

/**
 * The gradient of n equal residual blocks as a sum over the 2^n paths, by length: Σ_k C(n, k) λ^(n−k) f′^k. The plain stack has only
 * the last one, k = n.
 *
 * Veit, Wilber & Belongie (2016), Residual Networks Behave Like Ensembles of Relatively Shallow Networks, section 3.
 *
 * @throws RangeError if n is no whole number from 1 to 100
 */
export function pathLengths(blocks: number, slope: number, shortcut = 1): PathLength[] {
  if (!Number.isInteger(blocks) || blocks < 1 || blocks > 100) {
    throw new RangeError('The number of blocks must be whole, from 1 to 100.');
  }
  let paths = 1;
  return Array.from({length: blocks + 1}, (_, through) => {
    if (through > 0) paths = Math.round((paths * (blocks - through + 1)) / through);
    return {through, paths, share: paths * shortcut ** (blocks - through) * slope ** through};
  });
}

/** 2^n: each of n blocks doubles the ways through the stack. */
export const pathCount = (blocks: number): Magnitude => product(Array.from({length: blocks}, () => 2));
