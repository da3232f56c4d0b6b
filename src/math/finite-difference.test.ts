import fc from 'fast-check';
import {expect, it} from 'vitest';
import {centralDifference, relativeDifference} from './finite-difference';

const number = fc.double({min: -10, max: 10, noNaN: true});

it('finds the gradient of a polynomial', () => {
  fc.assert(
    fc.property(number, number, (x, y) => {
      const [dx, dy] = centralDifference(([a = 0, b = 0]) => a * a * b + 3 * b, [x, y]);
      expect(relativeDifference(dx!, 2 * x * y)).toBeLessThan(1e-6);
      expect(relativeDifference(dy!, x * x + 3)).toBeLessThan(1e-6);
    }),
  );
});

it('halves its error four times over when the step is halved', () => {
  const error = (step: number) => Math.abs(centralDifference(([x = 0]) => Math.exp(x), [0], step)[0]! - 1);
  expect(error(0.1) / error(0.05)).toBeCloseTo(4, 1);
});

it('measures small numbers absolutely and large ones relatively', () => {
  expect(relativeDifference(1e-9, 2e-9)).toBeCloseTo(1e-9, 15);
  expect(relativeDifference(1e9, 1.1e9)).toBeCloseTo(1 / 11, 9);
});

it('refuses a step of 0', () => {
  expect(() => centralDifference(() => 0, [1], 0)).toThrow(
    'The step of the difference must be a finite number above 0.',
  );
});
