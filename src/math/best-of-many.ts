import {normalCdf} from './activations';
import {requireWholeNumber} from './whole-number';

/**
 * Expected largest of n independent standard normal numbers: how many standard errors the best of n equally good models is
 * overrated by, if its score is also what chose it. E = ∫₀^∞ (1 − Φⁿ) dz − ∫₋∞⁰ Φⁿ dz, by Simpson's rule on [−9, 9].
 *
 * @throws RangeError if n is no whole number ≥ 1
 */
export function expectedMaximum(n: number): number {
  requireWholeNumber('The number of models', n, 1);
  const step = 1 / 64;
  const steps = 9 / step;
  const integrand = (k: number) => 1 - normalCdf(k * step) ** n - normalCdf(-k * step) ** n;
  let sum = integrand(0) + integrand(steps);
  for (let k = 1; k < steps; k++) sum += (k % 2 === 1 ? 4 : 2) * integrand(k);
  return (sum * step) / 3;
}

/** Standard error of an accuracy measured on `examples` independent examples: √(p(1 − p)/N). */
export function accuracyError(accuracy: number, examples: number): number {
  requireWholeNumber('The number of examples', examples, 1);
  if (!(accuracy >= 0 && accuracy <= 1)) throw new RangeError('An accuracy lies between 0 and 1.');
  return Math.sqrt((accuracy * (1 - accuracy)) / examples);
}
