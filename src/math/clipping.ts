function requireGradient(g: readonly number[]): void {
  if (g.length === 0 || !g.every(Number.isFinite)) {
    throw new RangeError('The gradient must be one or more finite numbers.');
  }
}

function requireThreshold(threshold: number): void {
  if (!(threshold > 0 && Number.isFinite(threshold))) {
    throw new RangeError('The threshold must be a finite number above 0.');
  }
}

/**
 * Euclidean norm ‖g‖₂.
 *
 * @throws RangeError if there is no component, or one is not finite
 */
export function norm(g: readonly number[]): number {
  requireGradient(g);
  return Math.hypot(...g);
}

/**
 * Clips by norm: g · min(1, τ/‖g‖). The direction stays; the norm is at most τ. Give it all gradients of the model as one list
 * to clip by the global norm.
 *
 * Pascanu, Mikolov & Bengio (2013), algorithm 1.
 *
 * @throws RangeError if the gradient is not finite, or the threshold is not above 0
 */
export function clipByNorm(g: readonly number[], threshold: number): number[] {
  requireThreshold(threshold);
  const length = norm(g);
  if (length <= threshold) return [...g];
  return g.map((value) => (value / length) * threshold);
}

/**
 * Clips by value: each component into [−τ, τ]. The direction may turn, by less than a right angle: no component changes sign.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 10.11.1.
 *
 * @throws RangeError if the gradient is not finite, or the threshold is not above 0
 */
export function clipByValue(g: readonly number[], threshold: number): number[] {
  requireThreshold(threshold);
  requireGradient(g);
  return g.map((value) => Math.max(-threshold, Math.min(threshold, value)));
}

/**
 * The angle between two vectors in degrees, 0 if one of them is zero. By atan2 of lengths of u/‖u‖ ∓ v/‖v‖, which is exact for
 * small angles, where the arc cosine is not (Kahan 2006, How Futile are Mindless Assessments of Roundoff).
 *
 * @throws RangeError if the lengths differ, or a component is not finite
 */
export function angleBetween(u: readonly number[], v: readonly number[]): number {
  if (u.length !== v.length) throw new RangeError('The two vectors must have the same length.');
  const [a, b] = [norm(u), norm(v)];
  if (a === 0 || b === 0) return 0;
  const difference = u.map((value, i) => value / a - v[i]! / b);
  const sum = u.map((value, i) => value / a + v[i]! / b);
  return (2 * Math.atan2(norm(difference), norm(sum)) * 180) / Math.PI;
}
