import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  amplification,
  gradientDescentFactor,
  halfLife,
  momentumFactor,
  settle,
  swingFactor,
  stepsToShrink,
} from './momentum';
import {descend, momentum, nesterov} from './optimizers';

describe('amplification and half-life', () => {
  it.each([
    [0, 1, 0],
    [0.5, 2, 1],
    [0.9, 10, 6.5788],
    [0.99, 100, 68.968],
    [0.9999, 10_000, 6931.13],
    [0.99999, 100_000, 69_314.37],
  ])('of β = %d', (beta, total, half) => {
    expect(amplification(beta)).toBeCloseTo(total, 4);
    expect(Math.abs(halfLife(beta) - half)).toBeLessThan(0.01);
  });

  it('rejects what is no momentum', () => {
    for (const beta of [-0.1, 1, NaN]) {
      expect(() => amplification(beta)).toThrow(RangeError);
      expect(() => halfLife(beta)).toThrow(RangeError);
    }
    expect(() => momentumFactor(0.5)).toThrow(RangeError);
  });
});

describe('factors on a quadratic', () => {
  it('are 0.818 and 0.980 for κ = 100', () => {
    expect(momentumFactor(100)).toBeCloseTo(9 / 11, 12);
    expect(gradientDescentFactor(100)).toBeCloseTo(99 / 101, 12);
    expect(stepsToShrink(momentumFactor(100), 1e-3)).toBeCloseTo(34.42, 2);
    expect(stepsToShrink(gradientDescentFactor(100), 1e-3)).toBeCloseTo(345.4, 1);
  });

  it('are the spectral radius of the two methods at their best settings', () => {
    fc.assert(
      fc.property(fc.double({min: 1.01, max: 1e4, noNaN: true}), (kappa) => {
        // Curvatures 1 and κ; Polyak's η = 4/(√κ + 1)², β = factor².
        const beta = momentumFactor(kappa) ** 2;
        const rate = 4 / (Math.sqrt(kappa) + 1) ** 2;
        for (const curvature of [1, kappa]) {
          const sum = 1 + beta - rate * curvature;
          // A double root of modulus √β at both ends.
          expect(Math.abs(sum * sum - 4 * beta)).toBeLessThan(1e-9);
        }
        const plain = 2 / (1 + kappa);
        expect(Math.max(Math.abs(1 - plain), Math.abs(1 - plain * kappa))).toBeCloseTo(
          gradientDescentFactor(kappa),
          10,
        );
      }),
    );
  });
});

describe('swingFactor', () => {
  it('is how the swings of the optimizers die down', () => {
    const options = {rate: 0.01, beta: 0.9999};
    for (const [kind, rule] of [
      ['momentum', momentum(options)],
      ['nesterov', nesterov(options)],
    ] as const) {
      const {path} = descend(rule, (theta) => theta, [1], 1300);
      const largest = (from: number) => Math.max(...path.slice(from, from + 100).map(([x]) => Math.abs(x!)));
      // Some swings apart, up to the unevenness of where in a swing the maximum falls.
      expect((largest(1100) / largest(100)) ** (1 / 1000)).toBeCloseTo(swingFactor(kind, options), 3);
    }
    expect(stepsToShrink(swingFactor('nesterov', options), 1e-3)).toBeCloseTo(1361, -1);
    expect(() => swingFactor('momentum', {rate: 0.01, beta: 0})).toThrow(RangeError);
  });
});

describe('settle', () => {
  it.each([
    [0, 688, 0],
    [0.5, 336, 0],
    [0.9, 124, 3],
    [0.99, 1354, 43],
    [0.999, 13_784, 439],
    [0.9999, 138_138, 4399],
  ])('β = %d at η = 0.01 takes %i steps with %i changes of sign', (beta, steps, crossings) => {
    expect(settle({rate: 0.01, beta})).toMatchObject({fate: 'settles', steps, crossings});
  });

  it('is plain descent for β = 0: the first t with 0.99^t < 0.001', () => {
    expect(0.99 ** 687).toBeGreaterThan(1e-3);
    expect(0.99 ** 688).toBeLessThan(1e-3);
  });

  it('takes 346 steps of descent and the steps of momentum, both at their best for κ = 100', () => {
    expect(settle({rate: 2 / 101, beta: 0}).steps).toBe(346);
    const beta = momentumFactor(100) ** 2;
    const run = (curvature: number) => {
      const {path} = descend(momentum({rate: (4 / 121) * curvature, beta}), (theta) => theta, [1], 400);
      return path.findLastIndex(([x]) => Math.abs(x!) >= 1e-3) + 1;
    };
    expect(settle({rate: 4 / 121, beta}).steps).toBe(run(1));
    expect(settle({rate: 400 / 121, beta}).steps).toBe(run(100));
  });

  it('is stable just below η = 2(1 + β), for every β', () => {
    for (const beta of [0, 0.5, 0.9, 0.99]) {
      expect(settle({rate: 1.98 * (1 + beta), beta}).fate).toBe('settles');
      expect(settle({rate: 2 * (1 + beta), beta}).fate).toBe('swings');
      expect(settle({rate: 2.02 * (1 + beta), beta})).toMatchObject({fate: 'diverges'});
    }
    expect(settle({rate: 0, beta: 0.9}).fate).toBe('stands');
    expect(settle({rate: 1, beta: 0})).toEqual({fate: 'settles', steps: 1, crossings: 0, overshoot: 0});
    expect(() => settle({rate: -1, beta: 0})).toThrow(RangeError);
  });

  it('agrees with a long run of the optimizer, for any η and β', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0.01, max: 3.5, noNaN: true}),
        fc.double({min: 0, max: 0.98, noNaN: true}),
        (rate, beta) => {
          const found = settle({rate, beta});
          fc.pre(found.fate === 'settles' && found.steps! < 3000);
          const {path} = descend(momentum({rate, beta}), (theta) => theta, [1], found.steps! + 500, 1e9);
          const signs = path
            .slice(0, found.steps!)
            .map(([x]) => Math.sign(x!))
            .filter((sign) => sign !== 0);
          expect(signs.filter((sign, t) => t > 0 && sign !== signs[t - 1])).toHaveLength(found.crossings);
          const lowest = Math.min(...path.map(([x]) => x!));
          if (lowest < -1e-3) expect(found.overshoot).toBeCloseTo(-lowest, 6);
          const outside = path.map(([x]) => Math.abs(x!) >= 1e-3 + 1e-9);
          expect(outside.lastIndexOf(true) + 1).toBeLessThanOrEqual(found.steps!);
          expect(path.some(([x], t) => t === found.steps! - 1 && Math.abs(x!) >= 1e-3 - 1e-9)).toBe(true);
        },
      ),
      {numRuns: 60},
    );
  });
});
