/** @throws RangeError unless the two are distributions over the same classes */
function requireDistributions(p: readonly number[], q: readonly number[]): void {
  for (const distribution of [p, q]) {
    const total = distribution.reduce((sum, value) => sum + value, 0);
    if (distribution.some((value) => !(value >= 0)) || Math.abs(total - 1) > 1e-9) {
      throw new RangeError('A distribution has probabilities of 0 or more that sum to 1.');
    }
  }
  if (p.length !== q.length)
    throw new RangeError(`The distributions have ${p.length} and ${q.length} classes; they must agree.`);
}

/**
 * Cross-entropy H(p, q) = −Σ_k p_k ln q_k in nats; a class with p_k = 0 adds nothing. Infinite where q rules out what p allows.
 *
 * Cover & Thomas (2006), Elements of Information Theory, chapter 2.
 *
 * @throws RangeError unless p and q are distributions over the same classes
 */
export function crossEntropyBetween(p: readonly number[], q: readonly number[]): number {
  requireDistributions(p, q);
  return p.reduce((sum, value, k) => (value === 0 ? sum : sum - value * Math.log(q[k]!)), 0);
}

/** Entropy H(p) = −Σ_k p_k ln p_k in nats. Throws as `crossEntropyBetween` does. */
export const entropy = (p: readonly number[]): number => crossEntropyBetween(p, p);

/** Kullback–Leibler divergence D(p‖q) = H(p, q) − H(p) ≥ 0, zero only for p = q. Throws as `crossEntropyBetween` does. */
export const klDivergence = (p: readonly number[], q: readonly number[]): number =>
  crossEntropyBetween(p, q) - entropy(p);
