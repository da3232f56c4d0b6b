import fc from 'fast-check';
import {expect, it} from 'vitest';
import {discountedReturn, horizon} from './returns';

const discount = fc.double({min: 0, max: 0.99, noNaN: true});
const rewards = fc.array(fc.double({min: -10, max: 10, noNaN: true}), {maxLength: 20});

it('weighs a reward k steps ahead by γᵏ', () => {
  expect(discountedReturn([0, 0, 0, 10], 0.9)).toBeCloseTo(7.29, 12);
  expect(discountedReturn([1, 2, 3], 1)).toBe(6);
  expect(discountedReturn([1, 2, 3], 0)).toBe(1);
  expect(discountedReturn([], 0.5)).toBe(0);
});

it('is the sum of γᵏ·r', () => {
  fc.assert(
    fc.property(rewards, discount, (all, gamma) => {
      const sum = all.reduce((total, reward, k) => total + gamma ** k * reward, 0);
      expect(discountedReturn(all, gamma)).toBeCloseTo(sum, 9);
    }),
  );
});

it('nears 1/(1 − γ) for a reward of 1 at every step', () => {
  expect(horizon(0.99)).toBeCloseTo(100, 9);
  fc.assert(
    fc.property(fc.double({min: 0, max: 0.95, noNaN: true}), (gamma) => {
      expect(
        discountedReturn(
          Array.from({length: 1000}, () => 1),
          gamma,
        ),
      ).toBeCloseTo(horizon(gamma), 9);
    }),
  );
});

it('refuses a discount factor outside [0, 1], and an endless sum without discount', () => {
  expect(() => discountedReturn([1], 1.1)).toThrow('from 0 to 1');
  expect(() => discountedReturn([1], Number.NaN)).toThrow(RangeError);
  expect(() => horizon(1)).toThrow('no limit');
});
