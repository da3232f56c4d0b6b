import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {area, type Box, diceFromIou, intersection, iou, suppress} from './iou';

const size = fc.integer({min: 1, max: 12});
const place = fc.integer({min: 0, max: 12});
const box: fc.Arbitrary<Box> = fc.record({x: place, y: place, width: size, height: size});

/** Counts unit cells: boxes on whole numbers are sets of them. */
function counted(a: Box, b: Box) {
  const cells = ({x, y, width, height}: Box) =>
    Array.from({length: width * height}, (_, n) => `${x + (n % width)},${y + Math.floor(n / width)}`);
  const [one, other] = [new Set(cells(a)), new Set(cells(b))];
  const shared = [...one].filter((cell) => other.has(cell)).length;
  return shared / new Set([...one, ...other]).size;
}

describe('iou', () => {
  it('is the share of unit cells', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        expect(iou(a, b)).toBeCloseTo(counted(a, b), 12);
      }),
    );
  });

  it('is 1 for equal boxes, 0 apart or touching, the same both ways', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        expect(iou(a, a)).toBe(1);
        expect(iou(a, {...b, x: a.x + a.width})).toBe(0);
        expect(iou(a, b)).toBe(iou(b, a));
      }),
    );
  });

  it('does not change when both boxes move or grow alike', () => {
    fc.assert(
      fc.property(box, box, fc.integer({min: 1, max: 5}), (a, b, k) => {
        const scaled = ({x, y, width, height}: Box) => ({
          x: k * x + 7,
          y: k * y + 7,
          width: k * width,
          height: k * height,
        });
        expect(iou(scaled(a), scaled(b))).toBeCloseTo(iou(a, b), 12);
      }),
    );
  });

  it('is a quarter for a box of half the sides inside', () => {
    const [outer, inner] = [
      {x: 0, y: 0, width: 4, height: 4},
      {x: 1, y: 2, width: 2, height: 2},
    ];
    expect(iou(outer, inner)).toBe(0.25);
    expect(intersection(outer, inner)).toEqual(inner);
    expect(area(inner)).toBe(4);
  });

  it('refuses two boxes without area', () => {
    const point = {x: 1, y: 1, width: 0, height: 3};
    expect(() => iou(point, point)).toThrow(RangeError);
  });
});

it('turns into Dice: 0.5 is 2/3, and counting cells agrees', () => {
  expect(diceFromIou(0.5)).toBeCloseTo(2 / 3, 12);
  fc.assert(
    fc.property(box, box, (a, b) => {
      const dice = (2 * area(intersection(a, b))) / (area(a) + area(b));
      expect(diceFromIou(iou(a, b))).toBeCloseTo(dice, 12);
    }),
  );
});

describe('suppress', () => {
  const detections = fc.uniqueArray(
    fc.record({x: place, y: place, width: size, height: size, score: fc.integer({min: 1, max: 99})}),
    {
      minLength: 1,
      maxLength: 10,
      selector: ({score}) => score,
    },
  );

  it('agrees with TensorFlow.js', () => {
    fc.assert(
      fc.property(detections, (all) => {
        const boxes = all.map(({x, y, width, height}) => [y, x, y + height, x + width]);
        const chosen = tf.image.nonMaxSuppression(
          boxes,
          all.map(({score}) => score),
          all.length,
          0.4503,
        );
        expect(suppress(all, 0.4503)).toEqual([...chosen.dataSync()].map((i) => all[i]));
      }),
    );
  });
});
