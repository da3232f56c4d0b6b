import fc from 'fast-check';
import {expect, it} from 'vitest';
import {polyline} from './polyline';

it('writes steps from point to point', () => {
  expect(
    polyline([
      [1, 2],
      [3.25, 1],
      [3.25, 1.04],
      [0, 5],
    ]),
  ).toBe('m1 2l2.3-1 0 0-3.3 4');
  expect(polyline([])).toBe('');
});

it('never drifts: the steps add up to each point, within half a tenth', () => {
  const px = fc.double({min: -1000, max: 1000, noNaN: true});
  fc.assert(
    fc.property(fc.array(fc.tuple(px, px), {minLength: 1, maxLength: 30}), (points) => {
      const numbers = polyline(points)
        .match(/-?\d+(\.\d+)?/g)!
        .map(Number);
      expect(numbers).toHaveLength(2 * points.length);
      let [x, y] = [0, 0];
      points.forEach((point, i) => {
        [x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
        expect(Math.abs(x - point[0])).toBeLessThan(0.0501);
        expect(Math.abs(y - point[1])).toBeLessThan(0.0501);
      });
    }),
  );
});
