import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('momentum', () => {
  it('settles within 0.001 in 124 steps for β = 0.9, in 138,138 for 0.9999', () => {
    const {others, outcome} = solved();
    expect(outcome).toMatchObject({fate: 'settles', steps: 124, crossings: 3});
    expect(others.map(({beta, steps, crossings}) => [beta, steps, crossings])).toEqual([
      [0, 688, 0],
      [0.5, 336, 0],
      [0.9, 124, 3],
      [0.99, 1354, 43],
      [0.999, 13_784, 439],
      [0.9999, 138_138, 4399],
    ]);
  });

  it('takes the first steps of its formulas', () => {
    const {first, second, points} = solved();
    expect(first).toEqual({v: 1, x: 0.99});
    expect(second.v).toBeCloseTo(0.9 + 0.99, 12);
    expect(second.x).toBeCloseTo(0.99 - 0.0189, 12);
    expect(points[1]![1]).toBeCloseTo(first.x, 12);
    expect(points[2]![1]).toBeCloseTo(second.x, 12);
    const average = solved({form: 'average'});
    expect(average.first.v).toBeCloseTo(0.1, 12);
    expect(average.points[2]![1]).toBeCloseTo(average.second.x, 12);
  });

  it('is plain descent for β = 0', () => {
    for (const form of ['sum', 'average'] as const) {
      const {points, plain} = solved({beta: 0, form});
      points.forEach(([, x], t) => expect(x).toBeCloseTo(plain[t]![1], 12));
    }
  });

  it('amplifies by 1/(1 − β) in the summing form, not in the averaging one', () => {
    expect(solved().amplification).toBeCloseTo(10, 12);
    expect(solved().steadyStep).toBeCloseTo(0.1, 12);
    expect(solved({form: 'average'}).steadyStep).toBeCloseTo(0.01, 12);
    // Yet near 1 the averaging form takes as long: the memory is the same.
    expect(solved({form: 'average', beta: 0.999}).outcome.steps).toBe(13_343);
  });

  it('diverges above η = 2(1 + β), and says from which step it is not drawn', () => {
    const {outcome, edge, cutAt, points} = solved(presets.at(-1)!.inputs);
    expect(edge).toBeCloseTo(3.8, 12);
    expect(outcome.fate).toBe('diverges');
    expect(cutAt).toBeGreaterThan(10);
    expect(points).toHaveLength(cutAt!);
    expect(solved({eta: 3.9}).outcome).toMatchObject({fate: 'diverges', exceedsAt: 46});
  });

  it('rejects a momentum of 1', () => {
    expect(fields.beta.read('1')).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solved(inputs);
        const {first, second, points, plain, reach, steadyStep, halfLife, edge, outcome} = result;
        const numbers = [
          ...[first.v, first.x, second.v, second.x, reach, steadyStep, halfLife, edge],
          ...[outcome.steps ?? 0, outcome.exceedsAt ?? 0, outcome.crossings, outcome.overshoot],
          ...points.flat(),
          ...plain.flat(),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(points.every(([, x]) => Math.abs(x) <= reach)).toBe(true);
      }),
      {numRuns: 50},
    );
  });
});
