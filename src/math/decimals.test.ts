import {expect, it} from 'vitest';
import {toNineDecimals} from './decimals';

it('takes the noise of binary fractions away, and the sign of zero', () => {
  expect(-0.3 + 0.1 + 0.2).toBeGreaterThan(0);
  expect(toNineDecimals(-0.3 + 0.1 + 0.2)).toBe(0);
  expect(Object.is(toNineDecimals(-1e-12), 0)).toBe(true);
  expect([0.1, -2.5, 123.456789012].map(toNineDecimals)).toEqual([0.1, -2.5, 123.456789012]);
});
