import {requireWholeNumber} from './whole-number';

/** One rung of successive halving: so many configurations, each trained to `budget` in all. */
export interface Rung {
  configurations: number;
  budget: number;
}

/**
 * Successive halving: start `configurations` with a budget each, keep the best 1/factor, give these `factor` times the budget, and so
 * on until one is left. With 81 configurations, a budget of 1 and factor 3 it is the first bracket in table 1 of Li et al. (2018),
 * Hyperband.
 *
 * @throws RangeError if a number is not whole, below 1, or the factor below 2
 */
export function successiveHalving(configurations: number, budget: number, factor: number): Rung[] {
  requireWholeNumber('The number of configurations', configurations, 1);
  requireWholeNumber('The budget', budget, 1);
  requireWholeNumber('The factor', factor, 2);
  const rungs: Rung[] = [];
  for (let left = configurations, each = budget; left >= 1; left = Math.floor(left / factor), each *= factor)
    rungs.push({configurations: left, budget: each});
  return rungs;
}

/** Budget of all rungs together if each starts training anew, as the table counts. */
export const totalBudget = (rungs: readonly Rung[]): number =>
  rungs.reduce((sum, {configurations, budget}) => sum + configurations * budget, 0);

/** Budget of all rungs together if those that go on continue from their checkpoints: each rung pays only what it adds. */
export const continuedBudget = (rungs: readonly Rung[]): number =>
  rungs.reduce(
    (sum, {configurations, budget}, i) => sum + configurations * (budget - (rungs[i - 1]?.budget ?? 0)),
    0,
  );
