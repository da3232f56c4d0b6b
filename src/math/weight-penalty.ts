/**
 * What a penalty leaves of one weight. Near its minimum at w the data loss is taken as (h/2)(v − w)², with curvature h > 0;
 * the penalized minimum is sought over v. Goodfellow, Bengio & Courville (2016), Deep Learning, eqs. 7.13 and 7.23.
 */

function requireStrength(lambda: number, curvature: number): void {
  if (!(lambda >= 0)) throw new RangeError('The strength λ must not be negative.');
  if (!(curvature > 0)) throw new RangeError('The curvature must be positive.');
}

/**
 * L1: the v that makes (h/2)(v − w)² + λ|v| smallest, sign(w)·max(|w| − λ/h, 0). For h = 1 this is soft thresholding
 * (Donoho & Johnstone 1994), the proximal operator of λ|v| (Parikh & Boyd 2014, section 6.5.2).
 *
 * @throws RangeError if λ is negative or h is not positive
 */
export function softThreshold(w: number, lambda: number, curvature = 1): number {
  requireStrength(lambda, curvature);
  return Math.sign(w) * Math.max(Math.abs(w) - lambda / curvature, 0) + 0;
}

/**
 * L2: the v that makes (h/2)(v − w)² + (λ/2)v² smallest, w·h/(h + λ); for h = 1, w/(1 + λ).
 *
 * @throws RangeError if λ is negative or h is not positive
 */
export function shrink(w: number, lambda: number, curvature = 1): number {
  requireStrength(lambda, curvature);
  return (w * curvature) / (curvature + lambda) + 0;
}

/** The L1 norm Σ|w_i|. */
export const l1Norm = (w: readonly number[]): number => w.reduce((sum, value) => sum + Math.abs(value), 0);
