import fc from 'fast-check';
import {expect, it} from 'vitest';
import {allMasks} from './dropout';
import {dropoutStep, monteCarloCost, submatrixShare} from './dropout-cost';

it('counts a step of 1,024 to 1,024 units with a batch of 64', () => {
  expect(dropoutStep({inputs: 1024, outputs: 1024}, 64)).toEqual({
    multiplyAdds: 201_326_592,
    maskEntries: 65_536,
    maskMultiplications: 131_072,
    overhead: 2 / (3 * 1024),
  });
  expect(() => dropoutStep({inputs: 2, outputs: 2}, 0)).toThrow('The batch size');
});

it('has an overhead of 2/(3n) for n inputs, whatever the batch and the number of units', () => {
  const size = fc.integer({min: 1, max: 2000});
  fc.assert(
    fc.property(size, size, size, (inputs, outputs, batch) => {
      expect(dropoutStep({inputs, outputs}, batch).overhead).toBeCloseTo(2 / (3 * inputs), 12);
    }),
  );
});

it('shares of a submatrix: the mean over the masks of both sides', () => {
  const p = 0.3;
  let share = 0;
  for (const from of allMasks(3, p))
    for (const to of allMasks(4, p)) {
      const used = from.mask.filter(Boolean).length * to.mask.filter(Boolean).length;
      share += (from.probability * to.probability * used) / 12;
    }
  expect(submatrixShare(p)).toBeCloseTo(share, 12);
  expect(submatrixShare(0.5)).toBe(0.25);
});

it('multiplies the cost of a prediction by the passes, but for what stands before the dropout', () => {
  expect(monteCarloCost(50)).toBe(50);
  expect(monteCarloCost(50, 0.9)).toBeCloseTo(5.9, 12);
  expect(monteCarloCost(1, 0.4)).toBe(1);
  expect(() => monteCarloCost(0)).toThrow('The number of passes');
  expect(() => monteCarloCost(2, 1.5)).toThrow('share');
});
