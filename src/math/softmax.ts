function requireScores(what: string, values: readonly number[]): void {
  if (values.length === 0) throw new RangeError(`${what} are missing: there must be at least one.`);
  if (!values.every(Number.isFinite)) throw new RangeError(`${what} must all be finite numbers.`);
}

function entryOf(values: readonly number[], label: number): number {
  const value = values[label];
  if (value === undefined) {
    throw new RangeError(`The classes are numbered 0 to ${values.length - 1}; ${label} is not one of them.`);
  }
  return value;
}

/**
 * ln Σ_j exp(z_j), computed as m + ln Σ_j exp(z_j − m) with m = max z, so that no exponential overflows.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 4.1.
 *
 * @throws RangeError if there is no score, or one is not finite
 */
export function logSumExp(scores: readonly number[]): number {
  requireScores('The scores', scores);
  const largest = Math.max(...scores);
  return largest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - largest), 0));
}

/**
 * p_k = exp(z_k/T) / Σ_j exp(z_j/T): positive numbers that sum to 1. A temperature T above 1 evens them out,
 * below 1 it sharpens them. Stable: the largest logit is subtracted first, which changes nothing.
 *
 * Bridle (1990); Hinton, Vinyals & Dean (2015), Distilling the Knowledge in a Neural Network, eq. 1.
 *
 * @throws RangeError if there is no logit, one is not finite, or the temperature is not above 0
 */
export function softmax(logits: readonly number[], temperature = 1): number[] {
  requireScores('The logits', logits);
  if (!(temperature > 0 && Number.isFinite(temperature))) {
    throw new RangeError('The temperature must be a finite number above 0.');
  }
  const largest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - largest) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/**
 * Cross-entropy −ln p_k of the true class k under the softmax of the logits, as logSumExp(z) − z_k: finite even
 * where p_k itself underflows to 0.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, eq. 6.30.
 *
 * @param label index of the true class, from 0
 * @throws RangeError if a logit is not finite, or there is no such class
 */
export function crossEntropyFromLogits(logits: readonly number[], label: number): number {
  return logSumExp(logits) - entryOf(logits, label);
}

/**
 * Gradient of that loss with respect to the logits: p − y, with y the one-hot label. Throws as
 * `crossEntropyFromLogits` does.
 */
export function crossEntropyGradient(logits: readonly number[], label: number): number[] {
  const probabilities = softmax(logits);
  entryOf(probabilities, label);
  return probabilities.map((probability, k) => probability - (k === label ? 1 : 0));
}

/**
 * Cross-entropy −ln p_k of the true class k; Infinity if its probability is 0.
 *
 * @param probabilities from 0 to 1, with sum 1
 * @param label index of the true class, from 0
 * @throws RangeError if the probabilities are none, or there is no such class
 */
export function crossEntropy(probabilities: readonly number[], label: number): number {
  requireScores('The probabilities', probabilities);
  const total = probabilities.reduce((sum, p) => sum + p, 0);
  if (probabilities.some((p) => p < 0 || p > 1) || Math.abs(total - 1) > 1e-6) {
    throw new RangeError('Probabilities must lie between 0 and 1 and sum to 1.');
  }
  return 0 - Math.log(entryOf(probabilities, label));
}
