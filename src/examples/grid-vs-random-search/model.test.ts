import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('grid-vs-random-search', () => {
  it('tries 3 values of the important parameter with the grid, 9 at random', () => {
    const {trials, grid, random} = solved();
    expect(trials).toBe(9);
    expect(grid.settings).toHaveLength(9);
    expect(random.settings).toHaveLength(9);
    expect(grid.values).toHaveLength(3);
    expect(random.values).toHaveLength(9);
  });

  it('has random search win the first seed, and most of 500', () => {
    const {winner, grid, random, randomWins, randomMean, gridMean} = solved();
    expect(winner).toBe('random');
    expect(grid.best.score).toBeCloseTo(0.4721, 4);
    expect(random.best.score).toBeCloseTo(0.9899, 4);
    expect(randomWins).toBe(323);
    expect(randomMean).toBeGreaterThan(gridMean);
  });

  it('lets the grid win where its value is near the peak', () => {
    expect(solved({seed: 4}).winner).toBe('grid');
  });

  it('gives the grid the edge where both parameters matter as much', () => {
    const {percent, gridMean, randomMean} = solved({weight: 1});
    expect(percent).toBeLessThan(50);
    expect(gridMean).toBeGreaterThan(randomMean);
  });

  it('scores what the two terms add up to', () => {
    for (const {best, terms} of [solved({weight: 0.4}).grid, solved({weight: 0.4}).random])
      expect(Math.abs(terms[0] + 0.4 * terms[1] - best.score)).toBeLessThan(0.001);
  });

  it.each([
    ['side', '5'],
    ['side', '2.5'],
    ['weight', '-0.1'],
    ['seed', 'x'],
  ] as const)('refuses %s = %s', (field, text) => {
    expect(fields[field].read(text)).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) throw new Error(result.conflict);
        const {peak, highest, grid, random, randomMean, gridMean, percent, hitPercent, curves} = result;
        const searches = [grid, random].flatMap(({settings, best, terms, values}) => [
          ...settings.flat(),
          best.score,
          ...terms,
          ...values,
        ]);
        const numbers = [peak, highest, searches, randomMean, gridMean, percent, hitPercent, curves.flat(2)];
        expect(numbers.flat().every(Number.isFinite)).toBe(true);
        expect(Math.max(grid.best.score, random.best.score)).toBeLessThanOrEqual(highest);
      }),
      {numRuns: 40},
    );
  });
});
