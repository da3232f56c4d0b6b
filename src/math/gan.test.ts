import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {normalCdf} from './activations';
import {klDivergence} from './divergence';
import {centralDifference} from './finite-difference';
import {
  bestDiscriminator,
  density,
  type Gaussian,
  gameValue,
  generatorSignals,
  jensenShannon,
  wasserstein,
} from './gan';

const gaussian: fc.Arbitrary<Gaussian> = fc.record({
  mean: fc.double({min: -5, max: 5, noNaN: true}),
  deviation: fc.double({min: 0.3, max: 3, noNaN: true}),
});
const standard = {mean: 0, deviation: 1};
const at = (mean: number, deviation = 1) => ({mean, deviation});

/** Shares of a distribution in many small cells, as exact as `normalCdf`. */
function cells({mean, deviation}: Gaussian): number[] {
  const [low, high, count] = [-35, 35, 7000];
  const edge = (i: number) => normalCdf((low + ((high - low) * i) / count - mean) / deviation);
  return Array.from({length: count}, (_, i) => {
    const share = edge(i + 1) - edge(i);
    return share > 1e-300 ? share : 0;
  });
}

describe('GAN', () => {
  it('has at equal distributions D = 1/2 everywhere, JS = 0 and the value −ln 4', () => {
    fc.assert(
      fc.property(gaussian, fc.double({min: -50, max: 50, noNaN: true}), (p, x) => {
        expect(bestDiscriminator(p, p, x)).toBe(0.5);
        expect(jensenShannon(p, p)).toBeCloseTo(0, 12);
        expect(gameValue(p, p)).toBeCloseTo(-Math.log(4), 12);
        expect(wasserstein(p, p)).toBe(0);
      }),
    );
  });

  it('computes the Jensen–Shannon divergence that fine histograms give', () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        const [a, b] = [cells(p), cells(q)];
        const middle = a.map((value, i) => (value + b[i]!) / 2);
        const histogram = (klDivergence(a, middle) + klDivergence(b, middle)) / 2;
        expect(Math.abs(jensenShannon(p, q) - histogram)).toBeLessThan(1e-4);
      }),
      {numRuns: 25},
    );
  });

  it('is a divergence: symmetric, from 0 to ln 2', () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        const js = jensenShannon(p, q);
        expect(js).toBeCloseTo(jensenShannon(q, p), 9);
        expect(js).toBeGreaterThanOrEqual(0);
        expect(js).toBeLessThanOrEqual(Math.log(2) + 1e-12);
      }),
    );
  });

  it('has no better discriminator: D* is where the derivative of p ln D + q ln(1 − D) is 0', () => {
    fc.assert(
      fc.property(gaussian, gaussian, fc.double({min: -4, max: 4, noNaN: true}), (p, q, x) => {
        const D = bestDiscriminator(p, q, x);
        fc.pre(D > 0.01 && D < 0.99 && density(p, x) + density(q, x) > 1e-3);
        expect(D).toBeCloseTo(density(p, x) / (density(p, x) + density(q, x)), 9);
        const [slope] = centralDifference(
          ([d]) => density(p, x) * Math.log(d!) + density(q, x) * Math.log(1 - d!),
          [D],
        );
        expect(Math.abs(slope!)).toBeLessThan(1e-5);
      }),
    );
  });

  it('saturates where the Wasserstein distance does not', () => {
    expect(jensenShannon(standard, at(10))).toBeCloseTo(Math.log(2), 5);
    expect(jensenShannon(standard, at(20))).toBeCloseTo(Math.log(2), 9);
    expect([10, 20].map((mean) => wasserstein(standard, at(mean)))).toEqual([10, 20]);
  });

  it('computes the Wasserstein distance as the area between the distribution functions', () => {
    fc.assert(
      fc.property(gaussian, gaussian, (p, q) => {
        let area = 0;
        for (let x = -40; x < 40; x += 0.01) {
          area +=
            0.01 * Math.abs(normalCdf((x - p.mean) / p.deviation) - normalCdf((x - q.mean) / q.deviation));
        }
        expect(Math.abs(wasserstein(p, q) - area)).toBeLessThan(1e-3);
      }),
      {numRuns: 25},
    );
  });

  it('has signals that are the derivatives of the two generator losses by the logit', () => {
    const logit = Math.log(0.01 / 0.99);
    expect(generatorSignals(logit).minimax).toBeCloseTo(0.01, 12);
    expect(generatorSignals(logit).nonSaturating).toBeCloseTo(0.99, 12);
    fc.assert(
      fc.property(fc.double({min: -8, max: 8, noNaN: true}), (z) => {
        const D = (t: number) => 1 / (1 + Math.exp(-t));
        const [minimax] = centralDifference(([t]) => Math.log(1 - D(t!)), [z]);
        const [nonSaturating] = centralDifference(([t]) => -Math.log(D(t!)), [z]);
        expect(generatorSignals(z).minimax).toBeCloseTo(-minimax!, 6);
        expect(generatorSignals(z).nonSaturating).toBeCloseTo(-nonSaturating!, 6);
      }),
    );
  });

  it('refuses a deviation of 0', () => {
    expect(() => gameValue(standard, at(0, 0))).toThrow(RangeError);
    expect(() => wasserstein(at(0, -1), standard)).toThrow(RangeError);
  });
});
