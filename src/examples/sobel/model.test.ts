import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, isUnderWindow, solve, windowAround} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('sobel', () => {
  it('answers to a vertical edge in Gx alone', () => {
    const {gx, gy, here} = solved();
    expect(gx[0]).toEqual([0, 1020, 1020, 0, 0]);
    expect(gy.flat().every((value) => value === 0)).toBe(true);
    expect(here).toMatchObject({gx: 1020, gy: 0, magnitude: 1020, absoluteSum: 1020, degrees: 0});
  });

  it('answers to a horizontal edge in Gy alone, pointing up where it is brighter above', () => {
    const {gx, here} = solved({picture: 'horizontal'});
    expect(gx.flat().every((value) => value === 0)).toBe(true);
    expect(here).toMatchObject({gx: 0, gy: 1020, degrees: 90});
  });

  it('answers to a diagonal edge in both, at 45°', () => {
    const {here} = solved({picture: 'diagonal', row: 3, column: 3});
    expect(here.gx).toBe(here.gy);
    expect(here.degrees).toBeCloseTo(45, 12);
  });

  it('is the slope of a ramp times 8', () => {
    const {gx, gy} = solved({picture: 'own'});
    expect(gx.flat().every((value) => value === 8 * 20)).toBe(true);
    expect(gy.flat().every((value) => value === 8 * 15)).toBe(true);
  });

  it('is 0 on a flat picture, without a direction', () => {
    const {here, arrows, lostMagnitudes} = solved({dark: 99, bright: 99});
    expect(here).toMatchObject({magnitude: 0, degrees: 0});
    expect(arrows.flat().every(({length}) => length === 0)).toBe(true);
    expect(lostMagnitudes).toBe(0);
  });

  it('warns of the overflow: 1,020 becomes 255 or 252, and −1,020 becomes 0 or 4', () => {
    expect(solved().here).toMatchObject({keptGx: 255, keptMagnitude: 255});
    expect(solved({overflow: 'wrap'}).here).toMatchObject({keptGx: 252, keptMagnitude: 252});
    const dark = {dark: 255, bright: 0};
    expect(solved(dark).here).toMatchObject({gx: -1020, keptGx: 0});
    expect(solved({...dark, overflow: 'wrap'}).here).toMatchObject({gx: -1020, keptGx: 4});
    expect(solved()).toMatchObject({lostComponents: 10, components: 50, lostMagnitudes: 10, places: 25});
  });

  it('moves the window to where the reader presses, as near as it fits', () => {
    expect(windowAround(0, 6)).toEqual({row: 1, column: 5});
    expect(windowAround(3, 2)).toEqual({row: 3, column: 2});
    expect(isUnderWindow({row: 2, column: 1}, 4, 3)).toBe(true);
    expect(isUnderWindow({row: 2, column: 1}, 5, 3)).toBe(false);
  });

  it('solves any inputs with finite numbers within the bounds that it states', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const solution = solved(inputs);
        expect(numbersIn(solution).every(Number.isFinite)).toBe(true);
        const {here, bounds} = solution;
        expect(Math.max(Math.abs(here.gx), Math.abs(here.gy))).toBeLessThanOrEqual(bounds.component);
        expect(here.magnitude).toBeLessThanOrEqual(bounds.magnitude + 1e-9);
        expect(here.absoluteSum).toBeLessThanOrEqual(bounds.absoluteSum + 1e-9);
        expect(here.magnitude).toBeLessThanOrEqual(here.absoluteSum + 1e-9);
      }),
    );
  });

  it('refuses what is no pixel', () => {
    expect(fields.bright.read('256')).toHaveProperty('problem');
    expect(fields.dark.read('-1')).toHaveProperty('problem');
    expect(fields.own.read('1,2,3')).toEqual({problem: 'Give 7 rows of 7 numbers.'});
    const row = '0,0,0,0,0,0,0';
    expect(fields.own.read([row, '0,0.5,0,0,0,0,0', row, row, row, row, row].join(';'))).toEqual({
      problem: 'Row 2, column 2: type a whole number from 0 to 255.',
    });
  });
});
