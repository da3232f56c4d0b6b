import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const held = (bias: number) => [
  [0, 0, 0, bias],
  [0, 0, 0, bias],
];

describe('gru', () => {
  it('computes the first step by hand: nothing to recall, so both resets agree', () => {
    const sigmoid = (v: number) => 1 / (1 + Math.exp(-v));
    const {step, forms} = solved({t: 1});
    expect(step.z).toEqual([sigmoid(0), sigmoid(1)]);
    expect(step.g[0]).toBeCloseTo(Math.tanh(2), 12);
    expect(step.h[0]).toBeCloseTo(0.5 * Math.tanh(2), 12);
    expect(step.h[1]).toBeCloseTo((1 - sigmoid(1)) * Math.tanh(-1), 12);
    expect(forms[0]!.h).toEqual(forms[1]!.h);
  });

  it('differs in all four forms, at the step in view and at the last', () => {
    for (const t of [2, 6]) {
      const states = solved({t}).forms.map(({h}) => h[0]!.toFixed(3));
      expect(new Set(states).size).toBe(4);
    }
  });

  it('is the same under both conventions once the signs of the update gate change', () => {
    for (const reset of ['before', 'after'] as const) {
      const ours = solved({reset, t: 6}).step.h;
      const theirs = solved({reset, t: 6, weighs: 'candidate', flip: true}).step.h;
      theirs.forEach((value, unit) => expect(value).toBeCloseTo(ours[unit]!, 12));
    }
  });

  it('keeps the state with z near 1 and takes the candidate with z near 0; the other way round in the other convention', () => {
    expect(solved({z: held(10), t: 6}).step.h.every((value) => Math.abs(value) < 0.001)).toBe(true);
    const {step} = solved({z: held(-10), t: 6});
    step.h.forEach((value, unit) => expect(value).toBeCloseTo(step.g[unit]!, 3));
  });

  it('gives almost the same with both resets once r is near 1', () => {
    const [before, after] = solved({r: held(10), t: 6}).forms;
    before!.h.forEach((value, unit) => expect(value).toBeCloseTo(after!.h[unit]!, 3));
  });

  it('leaves the second bias out where the reset comes before the product', () => {
    const without = solved({t: 6}).step.h;
    expect(solved({second: [[3, -3]], t: 6}).step.h).toEqual(without);
    expect(solved({second: [[3, -3]], reset: 'after', t: 6}).step.h).not.toEqual(without);
  });

  it('stays finite, its gates and states in bounds, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) throw new Error(result.conflict);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        expect(numbersIn([result.series.z, result.series.r]).every((gate) => gate >= 0 && gate <= 1)).toBe(
          true,
        );
        expect(numbersIn([result.series.g, result.series.h]).every((value) => Math.abs(value) <= 1)).toBe(
          true,
        );
      }),
    );
  });
});
