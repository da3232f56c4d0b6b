import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contourLines} from './contours';
import {surfaces} from './surfaces';

const window = {x: [-1, 1], y: [-1, 1]} as const;

describe('contourLines', () => {
  it('finds a straight line exactly', () => {
    fc.assert(
      fc.property(
        fc.double({min: -0.9, max: 0.9, noNaN: true}),
        fc.double({min: 0, max: 6.28, noNaN: true}),
        (level, angle) => {
          const f = (x: number, y: number) => x * Math.cos(angle) + y * Math.sin(angle);
          const lines = contourLines(f, window, level, 9);
          expect(lines).toHaveLength(1);
          for (const [x, y] of lines[0]!) expect(f(x, y)).toBeCloseTo(level, 9);
        },
      ),
    );
  });

  it('closes a circle and is near it everywhere', () => {
    fc.assert(
      fc.property(fc.double({min: 0.2, max: 0.95, noNaN: true}), (radius) => {
        const lines = contourLines((x, y) => x * x + y * y, window, radius ** 2, 41);
        expect(lines).toHaveLength(1);
        const [line] = lines;
        expect(line!.at(-1)).toEqual(line![0]);
        for (const point of line!) expect(Math.abs(Math.hypot(...point) - radius)).toBeLessThan(0.004);
      }),
    );
  });

  it('draws two loops around two minima below a saddle, one above it', () => {
    const {f, x, y} = surfaces.saddle;
    expect(contourLines(f, {x, y}, 0.15)).toHaveLength(2);
    expect(contourLines(f, {x, y}, 0.5)).toHaveLength(1);
  });

  it('joins the corners of an ambiguous cell by its middle', () => {
    const cell = {x: [0, 1], y: [0, 1]} as const;
    const f = (x: number, y: number) => (2 * x - 1) * (2 * y - 1);
    const [high, low] = [contourLines(f, cell, -0.5, 1), contourLines(f, cell, 0.5, 1)];
    // The middle is above −0.5: the low corners (1, 0) and (0, 1) are cut off; and below 0.5: the high corners (0, 0) and (1, 1).
    expect(high.map((line) => line.every(([x, y]) => x - y >= 0.5 || y - x >= 0.5))).toEqual([true, true]);
    expect(low.map((line) => line.every(([x, y]) => x + y <= 0.5 || x + y >= 1.5))).toEqual([true, true]);
  });

  it('gives nothing where the level is not reached, and rejects what cannot be drawn', () => {
    expect(contourLines(() => 0, window, 1)).toEqual([]);
    expect(() => contourLines(() => NaN, window, 1)).toThrow(RangeError);
    expect(() => contourLines(() => 0, window, 1, 0)).toThrow(RangeError);
  });
});
