import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const preset = (label: string) => solved(presets.find((each) => each.label === label)!.inputs);

describe('autoencoder', () => {
  it('finds the axis at 37.03 degrees and loses 4.5% of the variance', () => {
    const {decoderAngle, axisAngle, loss, bestLost, startLoss, isBest} = solved();
    expect(axisAngle).toBeCloseTo(37.03, 2);
    expect(Math.abs(decoderAngle - axisAngle)).toBeLessThan(0.05);
    expect(startLoss).toBeCloseTo(2.612, 3);
    expect(loss).toBeCloseTo(0.144, 3);
    expect(bestLost).toBeCloseTo(0.045, 3);
    expect(isBest).toBe(true);
  });

  it('projects at right angles before the first step', () => {
    const {rows, loss, startLoss} = preset('no step yet');
    expect(loss).toBeCloseTo(startLoss, 12);
    rows.forEach(({x, output}) => {
      const [dx, dy] = x.map((value, i) => value - output[i]!);
      expect(dx! * Math.cos(-Math.PI / 6) + dy! * Math.sin(-Math.PI / 6)).toBeCloseTo(0, 8);
    });
  });

  it('loses nothing on a line, and 41.7% on a parabola, where no line is better', () => {
    expect(preset('on a line').loss).toBeCloseTo(0, 9);
    expect(preset('on a curve')).toMatchObject({isBest: true, axisAngle: 90});
    expect(preset('on a curve').bestLost).toBeCloseTo(2 / 4.8, 12);
  });

  it('stays on a saddle point, and says so by the error', () => {
    expect(preset('a saddle')).toMatchObject({isBest: false, isSaddle: true, axisAngle: 0});
    expect(preset('a saddle').decoderAngle).toBeCloseTo(90, 6);
    const {inputs} = presets.find(({label}) => label === 'a saddle')!;
    expect(solved({...inputs, start: 89})).toMatchObject({isBest: true, isSaddle: false});
  });

  it('has no first axis where the points spread equally', () => {
    expect(preset('no main axis')).toMatchObject({hasAxis: false, isBest: true});
  });

  it('refuses points that are all the same', () => {
    const result = solve({...initialInputs(fields), points: Array.from({length: 5}, () => [1, 2])});
    expect(result).toMatchObject({field: 'points'});
  });

  it('never beats the principal axis, and stays finite, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        const {rows, loss, total, lost, best, bestLost, startLoss, decoderAngle, axisAngle, domain} = result;
        expect(loss).toBeGreaterThanOrEqual(best - 1e-9 * total);
        expect(loss).toBeLessThanOrEqual(startLoss + 1e-9 * total);
        const numbers = [
          ...rows.flatMap(({x, code, output, error}) => [...x, code, ...output, error]),
          ...[loss, lost, best, bestLost, startLoss, decoderAngle, axisAngle],
          ...domain.flat(),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(domain.every(([low, high]) => high > low)).toBe(true);
      }),
    );
  });
});
