import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {l1Norm, shrink, softThreshold} from './weight-penalty';

const weight = fc.double({min: -5, max: 5, noNaN: true});
const strength = fc.double({min: 0, max: 5, noNaN: true});
const curvature = fc.double({min: 0.1, max: 10, noNaN: true});

describe('softThreshold and shrink', () => {
  it('send 0.3 at λ = 0.5 to 0 and to 0.2', () => {
    expect(softThreshold(0.3, 0.5)).toBe(0);
    expect(shrink(0.3, 0.5)).toBeCloseTo(0.2, 12);
  });

  it('keep the sign, and give no −0', () => {
    expect(softThreshold(-1.2, 0.5)).toBeCloseTo(-0.7, 12);
    expect(softThreshold(-0.3, 0.5)).toBe(0);
    expect(shrink(-0, 0.5)).toBe(0);
  });

  it('leave the weight as it is at λ = 0', () => {
    fc.assert(
      fc.property(weight, curvature, (w, h) => {
        expect(softThreshold(w, 0, h)).toBeCloseTo(w, 12);
        expect(shrink(w, 0, h)).toBeCloseTo(w, 12);
      }),
    );
  });

  it('are the minima: no other v has a lower penalized loss', () => {
    fc.assert(
      fc.property(weight, strength, curvature, weight, (w, lambda, h, other) => {
        const lasso = (v: number) => (h / 2) * (v - w) ** 2 + lambda * Math.abs(v);
        const ridge = (v: number) => (h / 2) * (v - w) ** 2 + (lambda / 2) * v ** 2;
        expect(lasso(softThreshold(w, lambda, h))).toBeLessThanOrEqual(lasso(other) + 1e-9);
        expect(ridge(shrink(w, lambda, h))).toBeLessThanOrEqual(ridge(other) + 1e-9);
      }),
    );
  });

  it('differ in kind: L1 gives exactly 0 up to |w| = λ/h, L2 only for w = 0', () => {
    fc.assert(
      fc.property(weight, strength, curvature, (w, lambda, h) => {
        expect(softThreshold(w, lambda, h) === 0).toBe(Math.abs(w) <= lambda / h);
        if (Math.abs(w) > 1e-9) expect(shrink(w, lambda, h)).not.toBe(0);
      }),
    );
  });

  it('reject a negative strength and a loss without curvature', () => {
    expect(() => softThreshold(1, -1)).toThrow(RangeError);
    expect(() => shrink(1, 1, 0)).toThrow(RangeError);
  });
});

describe('l1Norm', () => {
  it('sums sizes', () => {
    expect(l1Norm([3, -4, 0])).toBe(7);
  });
});
