import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {continuedBudget, successiveHalving, totalBudget} from './successive-halving';

describe('successive halving', () => {
  it('has the rungs of the first bracket of Hyperband', () => {
    const rungs = successiveHalving(81, 1, 3);
    expect(rungs.map(({configurations}) => configurations)).toEqual([81, 27, 9, 3, 1]);
    expect(rungs.map(({budget}) => budget)).toEqual([1, 3, 9, 27, 81]);
    expect(totalBudget(rungs)).toBe(405);
    expect(continuedBudget(rungs)).toBe(81 + 27 * 2 + 9 * 6 + 3 * 18 + 54);
  });

  it('costs less when rungs continue: what each configuration has trained for when it stops', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), fc.integer({min: 2, max: 6}), (configurations, factor) => {
        const rungs = successiveHalving(configurations, 1, factor);
        const stopped = rungs.map((rung, i) => rung.configurations - (rungs[i + 1]?.configurations ?? 0));
        expect(continuedBudget(rungs)).toBe(
          rungs.reduce((sum, {budget}, i) => sum + stopped[i]! * budget, 0),
        );
        expect(continuedBudget(rungs)).toBeLessThanOrEqual(totalBudget(rungs));
      }),
    );
  });

  it('spends the same on every rung if the number is a power of the factor', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 5}), fc.integer({min: 0, max: 5}), (factor, k) => {
        const rungs = successiveHalving(factor ** k, 2, factor);
        expect(rungs).toHaveLength(k + 1);
        expect(rungs.every(({configurations, budget}) => configurations * budget === 2 * factor ** k)).toBe(
          true,
        );
      }),
    );
  });

  it('never keeps more than a share of 1/factor', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), fc.integer({min: 2, max: 6}), (configurations, factor) => {
        const rungs = successiveHalving(configurations, 1, factor);
        expect(rungs[0]!.configurations).toBe(configurations);
        rungs.slice(1).forEach((rung, i) => {
          expect(rung.configurations * factor).toBeLessThanOrEqual(rungs[i]!.configurations);
          expect(rung.budget).toBe(rungs[i]!.budget * factor);
        });
      }),
    );
  });

  it.each([
    [0, 1, 2],
    [8, 0, 2],
    [8, 1, 1],
    [8.5, 1, 2],
  ])('refuses %d, %d, %d', (...numbers) => {
    expect(() => successiveHalving(...numbers)).toThrow(RangeError);
  });
});
