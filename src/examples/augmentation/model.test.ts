import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve} from './model';

const solved = (inputs: Partial<ReturnType<typeof initialInputs<typeof fields>>>) => {
  const result = solve({...initialInputs(fields), ...inputs});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const preset = (label: string) => solved(presets.find((one) => one.label === label)!.inputs);

describe('augmentation', () => {
  it('gives the picture back after a turn by 360 degrees', () => {
    const {picture, result, difference, draws} = preset('A full turn');
    expect(result).toEqual(picture);
    expect(difference).toBe(0);
    expect(draws[0]).not.toEqual(picture);
  });

  it('changes nothing at neutral amounts, in no draw', () => {
    const {picture, result, draws} = preset('Nothing');
    expect([result, ...draws].every((one) => JSON.stringify(one) === JSON.stringify(picture))).toBe(true);
  });

  it('makes a 6 a 9, a b a d and a right arrow a left one, but a house stays a house', () => {
    for (const label of ['6 or 9?', 'b or d?', 'Left or right?'])
      expect(preset(label).other!.difference).toBe(0);
    expect(preset('A house, flipped').difference).toBe(0);
  });

  it('puts a 6 moved by 3 pixels farther from itself than a 9 in place is', () => {
    expect(preset('Shift by 3').difference).toBeGreaterThan(preset('6 or 9?').difference);
  });

  it('starts as a 6 that is still one', () => {
    const {difference, other} = solved({});
    expect(other!.difference).toBeGreaterThan(difference);
  });

  it('draws the same for the same seed, other pictures for another', () => {
    expect(solved({seed: 5}).draws).toEqual(solved({seed: 5}).draws);
    expect(solved({seed: 5}).draws).not.toEqual(solved({seed: 6}).draws);
  });

  it('calls a picture closer to another only where the numbers shown differ', () => {
    expect(preset('6 or 9?').other!.closer).toBe(true);
    expect(preset('Nothing').other!.closer).toBe(false);
    expect(solved({brightness: -1, noise: 0}).other!.closer).toBe(false);
    const dark = {
      scale: 0.5,
      shear: -1,
      side: 8,
      left: 16,
      right: -12,
      down: 12,
      brightness: -1,
      contrast: 4,
    };
    const {difference, other} = solved({...dark, noise: 0.5, degrees: -360});
    expect(other!.difference).toBeLessThan(difference);
    expect(other!.closer).toBe(false);
  });

  it('starts a crop where it still fits, and says so', () => {
    const {start, result} = solved({side: 20, left: 16, top: 3});
    expect(start).toEqual({left: 4, top: 3});
    expect(result).toEqual(solved({side: 20, left: 4, top: 3}).result);
  });

  it('reads no scale of 0 and no crop of nothing', () => {
    expect(fields.scale.read('0')).toHaveProperty('problem');
    expect(fields.side.read('0')).toHaveProperty('problem');
  });

  it('stays finite and from 0 to 1 for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {result, draws, matrix, back, probe, mean, difference, other} = solved(inputs);
        const values = [result, ...draws].flat(2);
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        const weights = probe.reads.map(({weight, value}) => weight * value);
        expect(weights.reduce((sum, value) => sum + value)).toBeCloseTo(probe.read, 9);
        const numbers = [matrix, back.W].flat(2).concat(back.b, [probe.x, probe.y, probe.value, mean]);
        expect([...numbers, difference, other?.difference ?? 0].every(Number.isFinite)).toBe(true);
      }),
      {numRuns: 40},
    );
  });
});
