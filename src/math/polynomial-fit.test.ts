import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {centralDifference} from './finite-difference';
import {
  combine,
  drawObservations,
  drawSample,
  fitPolynomials,
  legendre,
  sample,
  truth,
} from './polynomial-fit';

const seeds = fc.integer({min: 0, max: 9999});
const fits = (seed: number, lambda: number, maxDegree = 30) => {
  const {train, test} = drawSample(seed);
  return fitPolynomials(train, test, maxDegree, lambda);
};

describe('legendre', () => {
  it('is 1, x, (3x² − 1)/2, (5x³ − 3x)/2', () => {
    expect(legendre(3, 0.5)).toEqual([1, 0.5, -0.125, -0.4375]);
    expect(legendre(0, 0.5)).toEqual([1]);
  });

  it('is 1 at 1 and never above 1 in size', () => {
    fc.assert(
      fc.property(fc.double({min: -1, max: 1, noNaN: true}), (x) => {
        expect(Math.max(...legendre(30, x).map(Math.abs))).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
    expect(legendre(30, 1)[30]).toBeCloseTo(1, 12);
  });
});

describe('drawObservations', () => {
  it('puts one input in each equal part, and noise of the asked size on the truth', () => {
    const points = drawObservations(1, 4000, 0.3);
    expect(points.every(({x}, i) => x >= -1 + i / 2000 && x <= -1 + (i + 1) / 2000)).toBe(true);
    const noise = points.reduce((sum, {x, y}) => sum + (y - truth(x)) ** 2, 0) / 4000;
    expect(Math.sqrt(noise)).toBeCloseTo(0.3, 1);
  });

  it('rejects an empty set', () => {
    expect(() => drawObservations(1, 0, 0.3)).toThrow(RangeError);
  });
});

describe('fitPolynomials', () => {
  it('finds a cubic again from points without noise', () => {
    const cubic = (x: number) => 1 - 2 * x + 4 * x ** 3;
    const points = [-0.9, -0.4, 0, 0.3, 0.8].map((x) => ({x, y: cubic(x)}));
    const [, , , fit] = fitPolynomials(points, points, 3, 0);
    expect(combine(fit!.weights, legendre(3, 0.55))).toBeCloseTo(cubic(0.55), 10);
  });

  it('agrees with Lagrange interpolation where the degree is N − 1', () => {
    const {train, test} = drawSample(1);
    const lagrange = (x: number) =>
      train.reduce(
        (sum, {x: xi, y}) =>
          sum +
          train
            .filter((other) => other.x !== xi)
            .reduce((f, other) => (f * (x - other.x)) / (xi - other.x), y),
        0,
      );
    const fit = fitPolynomials(train, test, 11, 0)[11]!;
    for (const x of [-0.95, -0.2, 0.4, 0.9])
      expect(combine(fit.weights, legendre(11, x)) / lagrange(x)).toBeCloseTo(1, 6);
  });

  it('never has a higher training error at a higher degree, without a penalty', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const errors = fits(seed, 0).map(({trainError}) => trainError);
        errors.slice(1).forEach((error, i) => expect(error).toBeLessThanOrEqual(errors[i]! + 1e-9));
        errors.slice(sample.points - 1).forEach((error) => expect(error).toBeLessThan(1e-9));
      }),
    );
  });

  it('never fits the training points better with a penalty', () => {
    fc.assert(
      fc.property(seeds, fc.double({min: 0, max: 1, noNaN: true}), (seed, lambda) => {
        const free = fits(seed, 0);
        fits(seed, lambda).forEach(({trainError}, degree) =>
          expect(trainError).toBeGreaterThanOrEqual(free[degree]!.trainError - 1e-9),
        );
      }),
      {numRuns: 30},
    );
  });

  it('leaves no slope in the penalized loss, below and above the threshold', () => {
    const {train, test} = drawSample(3);
    for (const degree of [4, 11, 20]) {
      const loss = (w: readonly number[]) =>
        train.reduce((sum, {x, y}) => sum + (combine(w, legendre(degree, x)) - y) ** 2, 0) / 24 +
        0.005 * w.slice(1).reduce((sum, value) => sum + value ** 2, 0);
      const {weights} = fitPolynomials(train, test, degree, 0.01)[degree]!;
      centralDifference(loss, weights).forEach((slope) => expect(slope).toBeCloseTo(0, 6));
    }
  });

  it('takes the shortest of the interpolating weights', () => {
    // Past the threshold, more terms leave more to choose from: the norm can only fall.
    const lengths = fits(1, 0).map(({weights}) => Math.hypot(...weights.slice(1)));
    for (let degree = 12; degree <= 30; degree++)
      expect(lengths[degree]).toBeLessThanOrEqual(lengths[degree - 1]! * (1 + 1e-9));
  });

  it('shows double descent on nearly every sample: the worst degree is near N − 1, and degree 30 is better by far', () => {
    const worst = Array.from({length: 40}, (_, seed) => {
      const errors = fits(seed, 0).map(({testError}) => testError);
      const top = Math.max(...errors);
      return {at: errors.indexOf(top), gain: top / errors[30]!};
    });
    expect(worst.filter(({at}) => Math.abs(at - 11) <= 2).length).toBeGreaterThanOrEqual(36);
    expect(worst.filter(({gain}) => gain > 10).length).toBeGreaterThanOrEqual(36);
  });

  it('rejects empty sets and negative penalties', () => {
    expect(() => fitPolynomials([], [], 1, 0)).toThrow(RangeError);
    expect(() => fits(1, -1)).toThrow(RangeError);
  });
});
