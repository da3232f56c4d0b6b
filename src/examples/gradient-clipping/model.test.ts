import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (inputs: ReturnType<typeof initialInputs<typeof fields>>) => {
  const result = solve(inputs);
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('gradient-clipping', () => {
  it('clips (3, 4) at 1 to (0.6, 0.8) by norm and (1, 1) by value', () => {
    expect(solved(initialInputs(fields))).toMatchObject({norm: 5, byNorm: [0.6, 0.8], byValue: [1, 1]});
    expect(solved(initialInputs(fields)).turn).toBeCloseTo(8.13, 2);
  });

  it('clips (10, 0.5) at 1 to (0.9988, 0.0499) by norm; by value it turns by 23.7 degrees', () => {
    const {byNorm, byValue, turn} = solved({g: [[10, 0.5]], t: 1});
    expect(byNorm.map((value) => value.toFixed(4))).toEqual(['0.9988', '0.0499']);
    expect(byValue).toEqual([1, 0.5]);
    expect(turn).toBeCloseTo(23.7, 1);
  });

  it('leaves a gradient within the threshold as it is', () => {
    expect(solved({g: [[3, 4]], t: 5})).toMatchObject({
      isClipped: false,
      byNorm: [3, 4],
      byValue: [3, 4],
      turn: 0,
    });
    expect(solved({g: [[0, 0]], t: 1})).toMatchObject({byNorm: [0, 0], turn: 0});
  });

  it('reads no threshold of 0', () => {
    expect(fields.t.read('0')).toHaveProperty('problem');
  });

  it('bounds the length for all inputs, and stays finite', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solved(inputs);
        expect(result.byNormLength).toBeLessThanOrEqual(inputs.t * (1 + 1e-12));
        expect(result.turn).toBeLessThan(90);
        const {norm, byNorm, byValue, byValueLength, reach} = result;
        expect([norm, ...byNorm, ...byValue, byValueLength, reach, result.turn].every(Number.isFinite)).toBe(
          true,
        );
      }),
    );
  });
});
