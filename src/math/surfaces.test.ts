import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contourLines} from './contours';
import {centralDifference, relativeDifference} from './finite-difference';
import {bowl, surfaces} from './surfaces';
import {restsAt, unevenWells} from './wells';

const near = fc.double({min: -3, max: 3, noNaN: true});

describe.each(Object.entries(surfaces))('%s', (_, {f, gradient, minima, start, x, y, levels, cells}) => {
  it('has the gradient that central differences find', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const found = centralDifference(([u, v]) => f(u!, v!), [a, b]);
        gradient(a, b).forEach((value, i) => expect(relativeDifference(value, found[i]!)).toBeLessThan(1e-5));
      }),
    );
  });

  it('has its minima, of height 0, and its start within the window', () => {
    for (const [u, v] of minima) {
      expect(f(u, v)).toBeCloseTo(0, 12);
      expect(gradient(u, v).map(Math.abs)).toEqual([0, 0]);
    }
    fc.assert(
      fc.property(near, near, (a, b) => {
        expect(f(a, b)).toBeGreaterThan(-1e-12);
      }),
    );
    for (const [u, v] of [start, ...minima]) {
      expect(u > x[0] && u < x[1] && v > y[0] && v < y[1]).toBe(true);
    }
    // No beads: a window cuts a contour into six pieces at most.
    const pieces = levels.map((level) => contourLines(f, {x, y}, level, cells).length);
    expect(pieces.every((count) => count >= 1 && count <= 6)).toBe(true);
  });
});

describe('bowl', () => {
  it('has the curvatures it was made of', () => {
    expect(bowl(2, 6).f(1, 1)).toBe(4);
    expect(bowl(2, 6).gradient(1, -1)).toEqual([2, -6]);
  });
});

describe('uneven wells', () => {
  it('have the slope that central differences find', () => {
    fc.assert(
      fc.property(near, (x) => {
        const [found] = centralDifference(([u]) => unevenWells.f(u!), [x]);
        expect(relativeDifference(unevenWells.gradient(x), found!)).toBeLessThan(1e-6);
      }),
    );
  });

  it('let momentum pass the hill from 2, not from 1.5, and from −2.2 into the worse minimum', () => {
    expect(restsAt(2, 0)).toBeCloseTo(0.9456, 4);
    expect(restsAt(2, 0.9)).toBeCloseTo(-1.0467, 4);
    expect(restsAt(1.5, 0.9)).toBeCloseTo(0.9456, 4);
    expect(restsAt(-2.2, 0)).toBeCloseTo(-1.0467, 4);
    expect(restsAt(-2.2, 0.9)).toBeCloseTo(0.9456, 4);
    expect(unevenWells.f(restsAt(-2.2, 0))).toBeLessThan(unevenWells.f(restsAt(-2.2, 0.9)));
    expect(() => restsAt(9, 0)).toThrow(RangeError);
  });
});
