import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, moved, solve, stage} from './model';

const initial = initialInputs(fields);

describe('iou', () => {
  it('starts with 25 shared of 87: 0.2874, not a find', () => {
    expect(solve(initial)).toMatchObject({areaShared: 25, union: 87, isFound: false});
    expect(solve(initial)).toHaveProperty('iou', 25 / 87);
  });

  it('is 1 for equal boxes and 0 apart', () => {
    expect(solve({...initial, b: initial.a})).toMatchObject({iou: 1, dice: 1});
    expect(solve({a: [[0, 0, 3, 3]], b: [[10, 10, 3, 3]]})).toMatchObject({iou: 0, areaShared: 0});
  });

  it('says why two boxes without area have none', () => {
    expect(solve({a: [[1, 1, 0, 4]], b: [[2, 2, 3, 0]]})).toMatchObject({field: 'b'});
  });

  it('is finite, between 0 and 1, and at most the smaller area over the larger', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        expect(result.iou).toBeGreaterThanOrEqual(0);
        expect(result.iou).toBeLessThanOrEqual(1 + 1e-9);
        const [less, more] = [result.areaA, result.areaB].sort((p, q) => p - q) as [number, number];
        expect(result.iou * more).toBeLessThanOrEqual(less * (1 + 1e-9) + 1e-9);
        expect(Number.isFinite(result.dice)).toBe(true);
      }),
    );
  });

  it('shows boxes that were typed beyond the stage', () => {
    expect(solve(initial)).toHaveProperty('view', stage);
    expect(solve({...initial, b: [[20, 16, 5, 7]]})).toHaveProperty('view', {width: 25, height: 23});
  });

  it('keeps a moved box in the picture, and its size', () => {
    fc.assert(
      fc.property(
        fc.double({min: -50, max: 50, noNaN: true}),
        fc.double({min: -50, max: 50, noNaN: true}),
        (dx, dy) => {
          const [[x, y, width, height]] = moved(initial.a, dx, dy) as [[number, number, number, number]];
          expect([width, height]).toEqual([8, 7]);
          expect(x >= 0 && x + width <= stage.width && y >= 0 && y + height <= stage.height).toBe(true);
          expect(Number.isInteger(2 * x) && Number.isInteger(2 * y)).toBe(true);
        },
      ),
    );
  });
});
