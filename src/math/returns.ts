function requireDiscount(discount: number): void {
  if (!(discount >= 0 && discount <= 1))
    throw new RangeError('The discount factor must be a number from 0 to 1.');
}

/**
 * The return of a finite run of rewards: r₁ + γ r₂ + γ² r₃ + …
 *
 * Sutton & Barto (2018), Reinforcement Learning: An Introduction, eq. 3.11.
 *
 * @throws RangeError if the discount factor γ is outside [0, 1]
 */
export function discountedReturn(rewards: readonly number[], discount: number): number {
  requireDiscount(discount);
  // From the end: G = r + γ·(the return of the rest), with less rounding than by the powers.
  return rewards.reduceRight((rest, reward) => reward + discount * rest, 0);
}

/**
 * The return of a reward of 1 at every step without end, 1/(1 − γ): about how many steps ahead an agent cares for.
 *
 * @throws RangeError if γ is outside [0, 1); with γ = 1 the sum has no limit
 */
export function horizon(discount: number): number {
  requireDiscount(discount);
  if (discount === 1) throw new RangeError('With a discount factor of 1 the sum has no limit.');
  return 1 / (1 - discount);
}
