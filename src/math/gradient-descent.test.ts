import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {angleBetween} from './clipping';
import {centralDifference, relativeDifference} from './finite-difference';
import {
  bowlGradient,
  bowlValue,
  contourAxes,
  gradientDescent,
  rateLimits,
  pathWithin,
  regimeOf,
  stepFactors,
  stepsWithin,
} from './gradient-descent';

const curvature = fc.double({min: 0.1, max: 100, noNaN: true});
const place = fc.double({min: -10, max: 10, noNaN: true});
const two = <T>(each: fc.Arbitrary<T>) => fc.tuple(each, each);
const descend = (curvatures: readonly number[], start: readonly number[], rate: number, steps: number) =>
  gradientDescent((point) => bowlGradient(curvatures, point), start, {rate, steps});
const end = (curvatures: readonly number[], start: readonly number[], rate: number, steps: number) =>
  descend(curvatures, start, rate, steps).at(-1)!;

describe('on a bowl', () => {
  it('has the gradient that a central difference finds', () => {
    fc.assert(
      fc.property(two(curvature), two(place), (curvatures, point) => {
        const numeric = centralDifference((at) => bowlValue(curvatures, at), point);
        bowlGradient(curvatures, point).forEach((slope, i) => {
          expect(relativeDifference(slope, numeric[i]!)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('multiplies each coordinate by 1 − ηλ at each step', () => {
    fc.assert(
      fc.property(
        two(curvature),
        two(place),
        fc.double({min: 0.001, max: 0.5, noNaN: true}),
        fc.integer({min: 0, max: 12}),
        (curvatures, start, rate, steps) => {
          const factors = stepFactors(curvatures, rate);
          end(curvatures, start, rate, steps).forEach((value, i) => {
            const expected = start[i]! * factors[i]! ** steps;
            const scale = Math.abs(start[i]!) * (1 + Math.abs(rate * curvatures[i]!)) ** steps;
            expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * scale + 1e-300);
          });
        },
      ),
    );
  });

  it('lowers the value at every step below the limit, and never above it', () => {
    const start = fc.double({min: 0.5, max: 10, noNaN: true});
    const share = fc.double({min: 0.01, max: 0.99, noNaN: true});
    fc.assert(
      fc.property(two(curvature), two(start), share, (curvatures, from, part) => {
        const {limit} = rateLimits(curvatures);
        const path = descend(curvatures, from, part * limit, 10).map((point) => bowlValue(curvatures, point));
        path.slice(1).forEach((value, i) => expect(value).toBeLessThan(path[i]!));
        const steep = curvatures.indexOf(Math.max(...curvatures));
        const far = end(curvatures, from, limit * (2 - part), 10);
        expect(Math.abs(far[steep]!)).toBeGreaterThan(Math.abs(from[steep]!));
      }),
    );
  });

  it('is fastest at 2/(λ_min + λ_max)', () => {
    fc.assert(
      fc.property(two(curvature), fc.double({min: 0.001, max: 1, noNaN: true}), (curvatures, rate) => {
        const slowest = (at: number) => Math.max(...stepFactors(curvatures, at).map(Math.abs));
        const {best, bestFactor} = rateLimits(curvatures);
        expect(slowest(best)).toBeCloseTo(bestFactor, 10);
        expect(slowest(rate)).toBeGreaterThanOrEqual(bestFactor - 1e-12);
      }),
    );
  });

  it('has contours that are ellipses with the semi-axes', () => {
    fc.assert(
      fc.property(
        two(curvature),
        fc.double({min: 0.01, max: 50, noNaN: true}),
        fc.double({min: 0, max: 2 * Math.PI, noNaN: true}),
        (curvatures, level, angle) => {
          const [a = 0, b = 0] = contourAxes(curvatures, level);
          const value = bowlValue(curvatures, [a * Math.cos(angle), b * Math.sin(angle)]);
          expect(relativeDifference(value, level)).toBeLessThan(1e-12);
        },
      ),
    );
  });
});

describe('the numbers of the sources', () => {
  it('goes x ← 0.8x on x² with η = 0.1', () => {
    expect(descend([2], [1], 0.1, 3).map(([x]) => x!.toFixed(3))).toEqual([
      '1.000',
      '0.800',
      '0.640',
      '0.512',
    ]);
  });

  it.each([
    [1, 0.01, '0.605'],
    [1, 0.5, '8.9e-16'],
    [1, 1, '0'],
    [1, 1.9, '0.00515'],
    [1, 2, '1'],
    [1, 2.1, '117'],
    [10, 0.01, '0.00515'],
    [10, 0.19, '0.00515'],
    [10, 0.1, '0'],
    [10, 0.2, '1'],
    [10, 0.21, '117'],
  ])('curvature %d, η = %d: |x| = %s after 50 steps', (lambda, rate, expected) => {
    const size = Math.abs(end([lambda], [1], rate, 50)[0]!);
    const digits = expected.includes('e') ? 2 : Math.max(1, expected.replace(/^0\.0*|\./g, '').length);
    expect(Number(size.toPrecision(digits))).toBe(Number(expected));
  });

  it('points 78.6 degrees past the minimum of (x² + 100y²)/2 at (10, 1)', () => {
    expect(angleBetween(bowlGradient([1, 100], [10, 1]), [10, 1])).toBeCloseTo(78.6, 1);
  });
});

it('ends in the basin in which it starts, not in the deepest one', () => {
  // f(x) = x⁴ − 2x² + 0.3x: two valleys, the left one deeper.
  const slope = ([x = 0]: readonly number[]) => [4 * x ** 3 - 4 * x + 0.3];
  const reached = (start: number) => gradientDescent(slope, [start], {rate: 0.05, steps: 200}).at(-1)![0]!;
  expect(reached(-1.8)).toBeCloseTo(-1.036, 3);
  expect(reached(1.8)).toBeCloseTo(0.9601, 3);
});

it('names what a factor does', () => {
  expect([0.8, 0, -0.5, -1, -1.2].map(regimeOf)).toEqual([
    'approaches',
    'jumps',
    'overshoots',
    'bounces',
    'diverges',
  ]);
  expect(regimeOf(1 - 0.2 * 10)).toBe('bounces');
  expect(regimeOf(1 - 0.1 * 10)).toBe('jumps');
});

it('counts the steps to a share of the distance', () => {
  expect(stepsWithin(0.8, 0.01)).toBe(21);
  expect(stepsWithin(-0.8, 0.01)).toBe(21);
  expect(stepsWithin(0, 0.01)).toBe(1);
  expect(stepsWithin(-1, 0.01)).toBeUndefined();
  expect(stepsWithin(1.2, 0.01)).toBeUndefined();
  fc.assert(
    fc.property(fc.double({min: 0.01, max: 0.999, noNaN: true}), (factor) => {
      const steps = stepsWithin(factor, 0.01)!;
      expect(factor ** steps).toBeLessThanOrEqual(0.01 * (1 + 1e-9));
      expect(factor ** (steps - 1)).toBeGreaterThan(0.01 * (1 - 1e-9));
    }),
  );
});

it('follows a path to the first point outside a box', () => {
  const path = [[1], [-1.5], [2.5], [0]];
  expect(pathWithin(path, [[-2, 2]])).toEqual([[1], [-1.5], [2.5]]);
  expect(pathWithin(path, [[-3, 3]])).toEqual(path);
});
