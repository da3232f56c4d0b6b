import fc from 'fast-check';
import {expect, it} from 'vitest';
import {relativeExamples, relativeSteps} from './critical-batch';

const ratio = fc.double({min: 1e-3, max: 1e3, noNaN: true});

it('costs twice the fewest steps and twice the fewest examples at the critical batch size', () => {
  expect(relativeSteps(1)).toBe(2);
  expect(relativeExamples(1)).toBe(2);
});

it('trades steps for examples along (S − 1)(E − 1) = 1', () => {
  fc.assert(
    fc.property(ratio, (r) => {
      expect((relativeSteps(r) - 1) * (relativeExamples(r) - 1)).toBeCloseTo(1, 8);
    }),
  );
});

it('processes r examples for each step, in units of the critical batch', () => {
  fc.assert(
    fc.property(ratio, (r) => {
      expect(relativeExamples(r) / relativeSteps(r) / r).toBeCloseTo(1, 8);
    }),
  );
});

it('saves steps for ever less as the batch grows', () => {
  fc.assert(
    fc.property(ratio, (r) => {
      const gain = relativeSteps(r) / relativeSteps(2 * r);
      expect(gain).toBeGreaterThan(1);
      expect(gain).toBeLessThan(2);
      expect(relativeSteps(2 * r) / relativeSteps(4 * r)).toBeLessThan(gain);
    }),
  );
});

it('refuses what is no size', () => {
  expect(() => relativeSteps(0)).toThrow(RangeError);
  expect(() => relativeExamples(Number.NaN)).toThrow(RangeError);
});
