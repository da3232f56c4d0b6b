import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, solve} from './model';

type Inputs = ReturnType<typeof initialInputs<typeof fields>>;
const solved = (change: Partial<Inputs> = {}) => solve({...initialInputs(fields), ...change});

describe('perceptron', () => {
  it.each([
    ['and', 6],
    ['or', 4],
    ['nand', 6],
    ['nor', 4],
  ] as const)('learns %s: the first epoch without an error is number %i', (gate, epoch) => {
    expect(solved({gate}).errorFreeEpoch).toBe(epoch);
  });

  it.each(['xor', 'xnor'] as const)('never learns %s, and says why', (gate) => {
    expect(solved({gate})).toMatchObject({
      errorFreeEpoch: undefined,
      obstacle: 'center',
      cycle: {from: 2, to: 3},
    });
  });

  it('opens at the last correction of the AND gate', () => {
    const {at, current, mistakes, steps} = solved();
    expect(at).toBe(18);
    expect(current).toMatchObject({
      epoch: 5,
      x: [0, 1],
      z: 0 + 2 - 1,
      error: -1,
      after: {weights: [2, 1], bias: -2},
    });
    expect(mistakes).toEqual([1, 3, 3, 2, 1, 0]);
    expect(steps.slice(18).every(({error}) => error === 0)).toBe(true);
  });

  it('shows the line 2x₁ + x₂ = 2 there, and the half-plane beyond it', () => {
    const {line, region} = solved();
    for (const [x, y] of line!) expect(2 * x + y).toBeCloseTo(2, 12);
    for (const [x, y] of region) expect(2 * x + y).toBeGreaterThanOrEqual(2 - 1e-12);
  });

  it('from zero weights, makes the same mistakes at every learning rate', () => {
    for (const eta of [0.1, 0.3, 2]) expect(solved({eta}).mistakes).toEqual(solved().mistakes);
  });

  it('without a bias cannot move the line off the origin', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {current} = solved({...inputs, bias: false});
        expect(current.after.bias).toBe(0);
      }),
    );
    expect(solved({gate: 'and', bias: false}).obstacle).toBe('sum');
    expect(solved({gate: 'nor', bias: false}).obstacle).toBe('origin');
    expect(solved({gate: 'or', bias: false}).errorFreeEpoch).toBe(2);
  });

  it('shows the end of a run that is shorter than the step asked for', () => {
    expect(solved({gate: 'or', step: 800})).toMatchObject({at: 16, current: {epoch: 4}});
  });

  it('either learns or says why not, with finite numbers, whatever the controls give', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solved(inputs);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        expect(result.epochSteps).toHaveLength(4);
        expect(result.steps.length).toBeLessThanOrEqual(fields.step.max);
        expect(result.errorFreeEpoch === undefined).toBe(result.obstacle !== undefined);
        expect(result.cycle === undefined).toBe(result.obstacle === undefined);
      }),
    );
  });

  it('refuses a learning rate of 0 and a start that is no three numbers', () => {
    expect(fields.eta.read('0')).toHaveProperty('problem');
    expect(fields.start.read('1,2')).toHaveProperty('problem');
    expect(fields.gate.read('not')).toHaveProperty('problem');
  });
});
