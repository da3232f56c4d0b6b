function requirePositive(ratio: number): void {
  if (!(ratio > 0 && Number.isFinite(ratio)))
    throw new RangeError('The batch size must be a positive multiple of the critical one.');
}

/**
 * Steps to a given loss as a multiple of the fewest possible, 1 + 1/r, for a batch of r times the critical size.
 *
 * McCandlish et al. (2018), An Empirical Model of Large-Batch Training, section 2.
 *
 * @throws RangeError unless r is a positive number
 */
export function relativeSteps(ratio: number): number {
  requirePositive(ratio);
  return 1 + 1 / ratio;
}

/**
 * Examples that those steps process, as a multiple of the fewest possible: 1 + r.
 *
 * @throws RangeError unless r is a positive number
 */
export function relativeExamples(ratio: number): number {
  requirePositive(ratio);
  return 1 + ratio;
}
