import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('rnn', () => {
  it('computes the first steps of the initial sequence', () => {
    const {states} = solved();
    expect(states).toHaveLength(7);
    expect(states[1]).toEqual([Math.tanh(1), Math.tanh(2)]);
    expect(states[2]![0]).toBeCloseTo(Math.tanh(0.8 * Math.tanh(1)), 14);
    expect(states[2]![1]).toBeCloseTo(Math.tanh(-2 * Math.tanh(1)), 14);
  });

  it('gives equal inputs different states, because their past differs', () => {
    const {states, twins} = solved({t: 4});
    expect(twins).toEqual([1, 5]);
    expect(states[1]![0]).toBeCloseTo(0.7616, 4);
    expect(states[4]![0]).toBeCloseTo(0.8686, 4);
  });

  it('has no memory with U = 0', () => {
    const {states} = solved(presets[1]!.inputs);
    expect(states[4]).toEqual(states[1]);
    expect(states[3]).toEqual([0, 0]);
  });

  it('reads no word as a weight', () => {
    expect(fields.W.read('a;1')).toHaveProperty('problem');
  });

  it('stays finite and within (−1, 1) after the start, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {step, states, reach} = solved(inputs);
        expect(
          states
            .slice(1)
            .flat()
            .every((value) => Math.abs(value) <= 1),
        ).toBe(true);
        expect([...step.z, ...step.h, ...states.flat(), reach].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
