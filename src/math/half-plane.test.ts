import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chord, type Point, positiveSide, rectangle} from './half-plane';

const unit = rectangle([0, 1], [0, 1]);
const area = (polygon: readonly Point[]) =>
  polygon.reduce((sum, p, i) => {
    const q = polygon[(i + 1) % polygon.length]!;
    return sum + (p[0] * q[1] - q[0] * p[1]) / 2;
  }, 0);

const coefficient = fc.double({min: -10, max: 10, noNaN: true});
const anyLine = fc.record({a: coefficient, b: coefficient, c: coefficient});

describe('positiveSide', () => {
  it('cuts the square along its diagonal', () => {
    expect(positiveSide(unit, {a: 1, b: 1, c: -1})).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
  });

  it('is all or nothing where the line misses, only touches, or is none', () => {
    expect(positiveSide(unit, {a: 1, b: 0, c: 2})).toEqual(unit);
    expect(positiveSide(unit, {a: 1, b: 0, c: -2})).toEqual([]);
    expect(positiveSide(unit, {a: 1, b: 1, c: -2})).toEqual([]);
    expect(positiveSide(unit, {a: 0, b: 0, c: 1})).toEqual(unit);
    expect(positiveSide(unit, {a: 0, b: 0, c: 0})).toEqual([]);
  });

  it('and the other side make up the square', () => {
    fc.assert(
      fc.property(anyLine, ({a, b, c}) => {
        fc.pre(Math.abs(a) + Math.abs(b) > 1e-6);
        const other = positiveSide(unit, {a: -a, b: -b, c: -c});
        expect(area(positiveSide(unit, {a, b, c})) + area(other)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('chord', () => {
  it('runs from edge to edge', () => {
    expect(chord(unit, {a: 2, b: 1, c: -2})).toEqual([
      [1, 0],
      [0.5, 1],
    ]);
    expect(chord(unit, {a: 0, b: 1, c: 0})).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(chord(unit, {a: 1, b: 0, c: -2})).toBeUndefined();
    expect(chord(unit, {a: 0, b: 0, c: 0})).toBeUndefined();
  });

  it('has both ends in the square and on the line', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const [x, y] of chord(unit, line) ?? []) {
          expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(-1e-12);
          expect(line.a * x + line.b * y + line.c).toBeCloseTo(0, 9);
        }
      }),
    );
  });
});
