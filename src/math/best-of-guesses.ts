import {requireWholeNumber} from './whole-number';

/**
 * The expected number of right answers of the best of several classifiers that guess between two classes: the mean of the largest
 * of `classifiers` independent binomial counts of `examples` fair coins, Σ_k P(largest > k).
 *
 * @throws RangeError if a count is no whole number of at least 1, or there are more than 1000 examples
 */
export function bestOfGuesses(examples: number, classifiers: number): number {
  requireWholeNumber('The number of examples', examples, 1);
  requireWholeNumber('The number of classifiers', classifiers, 1);
  if (examples > 1000) throw new RangeError('At most 1000 examples can be computed.');
  let probability = 0.5 ** examples;
  let below = 0;
  let mean = 0;
  for (let k = 0; k < examples; k += 1) {
    below += probability;
    mean += 1 - below ** classifiers;
    probability *= (examples - k) / (k + 1);
  }
  return mean;
}
