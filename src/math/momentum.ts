function requireBeta(beta: number): void {
  if (!(beta >= 0 && beta < 1)) throw new RangeError('The momentum β must be at least 0 and below 1.');
}

/** 1/(1 − β): the sum of the weights 1, β, β², … that momentum gives to past gradients. */
export function amplification(beta: number): number {
  requireBeta(beta);
  return 1 / (1 - beta);
}

/** Steps until a gradient's weight in the velocity has halved: ln 2 / −ln β. */
export function halfLife(beta: number): number {
  requireBeta(beta);
  return Math.LN2 / -Math.log(beta);
}

function requireCondition(kappa: number): void {
  if (!(kappa >= 1 && Number.isFinite(kappa))) throw new RangeError('A condition number is at least 1.');
}

/**
 * The factor by which the distance from the minimum shrinks at each step on a quadratic with condition number κ, at the best learning
 * rate: (κ − 1)/(κ + 1) for gradient descent.
 */
export function gradientDescentFactor(kappa: number): number {
  requireCondition(kappa);
  return (kappa - 1) / (kappa + 1);
}

/** The same for momentum at its best learning rate and β: (√κ − 1)/(√κ + 1) (Polyak 1964); that β is the square of it. */
export function momentumFactor(kappa: number): number {
  requireCondition(kappa);
  return gradientDescentFactor(Math.sqrt(kappa));
}

/**
 * The factor per step by which a swing in a direction of curvature 1 dies down: √β for momentum, √(β(1 − η)) for Nesterov's, whose
 * friction grows with the curvature.
 *
 * @throws RangeError if η and β give no swing, but a fall to one side
 */
export function swingFactor(
  kind: 'momentum' | 'nesterov',
  {rate, beta}: {rate: number; beta: number},
): number {
  requireBeta(beta);
  // The roots of r² − sr + p, which are complex where s² < 4p.
  const [s, p] = kind === 'momentum' ? [1 + beta - rate, beta] : [(1 + beta) * (1 - rate), beta * (1 - rate)];
  if (!(s * s < 4 * p)) throw new RangeError('With this learning rate and β nothing swings.');
  return Math.sqrt(p);
}

/** Steps until something that shrinks by a factor at each step is down to a share: ln share / ln factor. */
export const stepsToShrink = (factor: number, share: number): number => Math.log(share) / Math.log(factor);

export interface Settling {
  /**
   * `settles`: stays within the tolerance from step `steps` on. `too slow`: would, but not within the steps that were tried.
   * `swings`: neither shrinks nor grows. `diverges`: grows without bound. `stands`: does not move.
   */
  fate: 'settles' | 'too slow' | 'swings' | 'diverges' | 'stands';
  /** The first step from which |x| stays below the tolerance, if it settles. */
  steps?: number;
  /** The first step at which |x| exceeds a million, if it diverges within the steps tried. */
  exceedsAt?: number;
  /** How often x changes its sign before it settles, or within the steps that were tried. */
  crossings: number;
  /** The farthest that x gets on the other side of the minimum: 0 if it stays on this side. */
  overshoot: number;
}

/**
 * Momentum on f(x) = x²/2 from x = 1 at rest: v ← βv + x, x ← x − ηv, which is x_{t+1} = s·x_t − βx_{t−1} with s = 1 + β − η. It
 * settles for 0 < η < 2(1 + β).
 *
 * @throws RangeError if η is negative or β is not in [0, 1)
 */
export function settle({
  rate,
  beta,
  tolerance = 1e-3,
  limit = 400_000,
}: {
  rate: number;
  beta: number;
  tolerance?: number;
  limit?: number;
}): Settling {
  requireBeta(beta);
  if (!(rate >= 0 && Number.isFinite(rate))) throw new RangeError('The learning rate must be 0 or above.');
  if (rate === 0) return {fate: 'stands', crossings: 0, overshoot: 0};
  const edge = 2 * (1 + beta);
  // There the roots of r² − sr + β are −1 and −β: x changes its sign at every step and approaches ±(1 + β)/(1 − β).
  if (rate === edge) return {fate: 'swings', crossings: limit, overshoot: (1 + beta) / (1 - beta)};
  // 4β − s² as a product, which keeps its digits where the roots turn from complex to real.
  const imaginary = (rate - (1 - Math.sqrt(beta)) ** 2) * ((1 + Math.sqrt(beta)) ** 2 - rate);
  if (imaginary > 0) return swinging(rate, beta, Math.sqrt(imaginary), tolerance, limit);
  const sum = 1 + beta - rate;
  const last = rate < edge ? Math.min(limit, certainAfter(rate, beta, tolerance)) : limit;
  let [before, x, sign, crossings, lowest] = [1, 1, 1, 0, 0];
  let outside = {step: 0, crossings: 0};
  for (let t = 1; t <= last; t++) {
    const next = t === 1 ? 1 - rate : sum * x - beta * before;
    before = x;
    x = next;
    if (x < lowest) lowest = x;
    if (x * sign < 0) {
      sign = -sign;
      crossings++;
    }
    if (x < tolerance && x > -tolerance) continue;
    outside = {step: t, crossings};
    if (rate > edge && Math.abs(x) > 1e6)
      return {fate: 'diverges', exceedsAt: t, crossings, overshoot: -lowest};
  }
  const overshoot = Math.abs(lowest);
  if (rate > edge) return {fate: 'diverges', crossings, overshoot};
  if (last === limit) return {fate: 'too slow', crossings, overshoot};
  return {fate: 'settles', steps: outside.step + 1, crossings: outside.crossings, overshoot};
}

/**
 * `settle` for complex roots, with 2 Im r = `imaginary`, in closed form: x_t = A·β^{t/2}·cos(ωt − φ). The steps of a run near β = 1
 * need not be walked.
 */
function swinging(rate: number, beta: number, imaginary: number, tolerance: number, limit: number): Settling {
  const angle = Math.atan2(imaginary, 1 + beta - rate);
  // x₀ = 1 and x₁ = 1 − η give x_t = β^{t/2}·(cos ωt + tan φ·sin ωt).
  const slope = (1 - beta - rate) / imaginary;
  const phase = Math.atan(slope);
  const fall = -Math.log(beta) / 2;
  const amplitude = Math.hypot(1, slope);
  const height = (t: number) => amplitude * Math.exp(-fall * t);
  const x = (t: number) => height(t) * Math.cos(angle * t - phase);
  /** From the step after this one on, even the height of the swings is below the tolerance. */
  const certain = Math.floor(Math.log(amplitude / tolerance) / fall);
  let overshoot = 0;
  for (let t = 1; t <= Math.min(certain, limit) && height(t) > overshoot; t++)
    overshoot = Math.max(overshoot, -x(t));
  /** The zeros of the cosine up to step t: at most one in a step, since ω < π. */
  const crossings = (t: number) => Math.max(0, Math.floor((angle * t - phase) / Math.PI + 0.5));
  if (certain >= limit) return {fate: 'too slow', crossings: crossings(limit), overshoot};
  let outside = Math.max(0, certain);
  while (outside > 0 && Math.abs(x(outside)) < tolerance) outside--;
  return {fate: 'settles', steps: outside + 1, crossings: crossings(outside), overshoot};
}

/**
 * A step from which on |x_t| is below the tolerance for certain, if the roots of r² − sr + β are real: with ρ the larger modulus,
 * |x_t| ≤ (t + 1)ρᵗ + |x₁ − s|·tρᵗ⁻¹.
 */
function certainAfter(rate: number, beta: number, tolerance: number): number {
  const sum = 1 + beta - rate;
  const modulus = (Math.abs(sum) + Math.sqrt(Math.max(0, sum * sum - 4 * beta))) / 2;
  if (modulus >= 1) return Infinity;
  if (modulus === 0) return 2;
  const bound = (t: number) => (t + 1) * modulus ** t + Math.abs(rate + beta) * t * modulus ** (t - 1);
  // Both terms fall from t = 1/−ln ρ + 1 on.
  let t = Math.ceil(1 / -Math.log(modulus)) + 2;
  while (bound(t) >= tolerance) t = Math.ceil(1.1 * t) + 1;
  return t;
}
