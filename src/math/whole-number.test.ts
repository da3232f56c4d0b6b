import {expect, it} from 'vitest';
import {requireWholeNumber} from './whole-number';

it.each([0, 7])('accepts %d', (value) => {
  expect(() => {
    requireWholeNumber('The padding', value, 0);
  }).not.toThrow();
});

it.each([
  [-1, 'The padding must be a whole number of at least 0; -1 is not.'],
  [1.5, 'The padding must be a whole number of at least 0; 1.5 is not.'],
  [NaN, 'The padding must be a whole number of at least 0; this is not a finite number.'],
  [Infinity, 'The padding must be a whole number of at least 0; this is not a finite number.'],
])('refuses %d in words', (value, message) => {
  expect(() => {
    requireWholeNumber('The padding', value, 0);
  }).toThrow(new RangeError(message));
});
