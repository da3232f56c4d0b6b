/** What a batch-normalization layer learns (γ, β) and is given (ε), for one feature or channel. */
export interface BatchNormalization {
  gamma?: number;
  beta?: number;
  epsilon?: number;
}

/** Mean and variance of one feature over a batch. */
export interface BatchStatistics {
  mean: number;
  /** With the divisor N (biased): what the batch is normalized with. */
  variance: number;
}

function requireFinite(values: readonly number[]): void {
  if (!values.every(Number.isFinite)) throw new RangeError('Every value must be a finite number.');
}

/** √(σ² + ε), which must not be 0. */
function deviation(variance: number, epsilon: number): number {
  if (!(variance >= 0 && epsilon >= 0 && Number.isFinite(variance + epsilon)))
    throw new RangeError('The variance and ε must be finite numbers, 0 or more.');
  if (variance + epsilon === 0)
    throw new RangeError('Equal values have variance 0, and with ε = 0 there is nothing to divide by.');
  return Math.sqrt(variance + epsilon);
}

/**
 * Mean and biased variance of one feature over a batch, σ² = Σ (x − μ)²/N.
 *
 * Ioffe & Szegedy (2015), algorithm 1.
 *
 * @throws RangeError if the batch has fewer than two values: one value is its own mean, whatever it is
 */
export function batchStatistics(x: readonly number[]): BatchStatistics {
  requireFinite(x);
  const size = x.length;
  if (size < 2)
    throw new RangeError(
      'A batch of one value is its own mean and has variance 0: every x would become β. Training needs two values or more.',
    );
  // Equal values are their own mean; adding them up might round.
  const mean = x.every((value) => value === x[0]) ? x[0]! : x.reduce((sum, value) => sum + value, 0) / size;
  return {mean, variance: x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size};
}

/** The variance with the divisor N − 1, from that with the divisor N: Ioffe & Szegedy (2015), algorithm 2, step 10. */
export function unbiasedVariance(variance: number, size: number): number {
  if (!(size >= 2)) throw new RangeError('The unbiased variance needs two values or more.');
  return (variance * size) / (size - 1);
}

/**
 * Normalization with given statistics, as at inference: x̂ = (x − μ)/√(σ² + ε) and y = γx̂ + β.
 *
 * @throws RangeError if σ² + ε is 0 or not finite
 */
export function normalizeWith(
  {mean, variance}: BatchStatistics,
  x: readonly number[],
  {gamma = 1, beta = 0, epsilon = 0}: BatchNormalization = {},
): {normalized: number[]; output: number[]} {
  requireFinite([...x, mean, gamma, beta]);
  const scale = deviation(variance, epsilon);
  const normalized = x.map((value) => (value - mean) / scale);
  return {normalized, output: normalized.map((value) => gamma * value + beta)};
}

/**
 * Batch normalization of one feature in training, with the statistics of the batch itself.
 *
 * Ioffe & Szegedy (2015), algorithm 1.
 *
 * @throws RangeError if the batch has fewer than two values, or if they are all equal and ε is 0
 */
export function batchNormalize(x: readonly number[], layer: BatchNormalization = {}) {
  const statistics = batchStatistics(x);
  return {...statistics, ...normalizeWith(statistics, x, layer)};
}

/**
 * The backward pass: from g = ∂L/∂y to the derivatives with respect to γ, β and each x,
 * ∂L/∂x = γ/√(σ² + ε) · (g − mean(g) − x̂ · mean(g ⊙ x̂)); the means are there because μ and σ² depend on every x.
 *
 * Ioffe & Szegedy (2015), section 3, in closed form.
 *
 * @throws RangeError if `batchNormalize` does, or if there is not one g for each x
 */
export function batchNormGradient(
  x: readonly number[],
  {gamma = 1, epsilon = 0}: BatchNormalization,
  upstream: readonly number[],
): {x: number[]; gamma: number; beta: number} {
  if (upstream.length !== x.length)
    throw new RangeError('There must be one upstream gradient for each value.');
  requireFinite(upstream);
  const {variance, normalized} = batchNormalize(x, {epsilon});
  const beta = upstream.reduce((sum, g) => sum + g, 0);
  const alongNormalized = upstream.reduce((sum, g, i) => sum + g * normalized[i]!, 0);
  const factor = gamma / deviation(variance, epsilon);
  return {
    x: upstream.map((g, i) => factor * (g - (beta + normalized[i]! * alongNormalized) / x.length)),
    gamma: alongNormalized,
    beta,
  };
}

/** Which of the two a framework's `momentum` m multiplies: the new batch's statistic (PyTorch) or the old average (Keras). */
export type MomentumWeighs = 'new' | 'old';

/** The weight of the new batch in the running average, from a framework's `momentum`. */
export function weightOfNew(momentum: number, weighs: MomentumWeighs): number {
  if (!(momentum >= 0 && momentum <= 1)) throw new RangeError('The momentum must be a number from 0 to 1.');
  return weighs === 'new' ? momentum : 1 - momentum;
}

/** One update of a running average: (1 − α) · old + α · new. */
export const updateAverage = (old: number, value: number, alpha: number): number =>
  (1 - alpha) * old + alpha * value;

/** A running average after k updates by one and the same value: value + (start − value)(1 − α)^k. */
export const averageAfter = (start: number, value: number, alpha: number, updates: number): number =>
  value + (start - value) * (1 - alpha) ** updates;
