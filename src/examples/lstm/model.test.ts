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
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

describe('lstm', () => {
  it('writes at x = 1, holds, and erases at x = −1', () => {
    const {c} = solved().series;
    expect(c[0]).toBeCloseTo(sigmoid(3) * Math.tanh(2), 12);
    expect(c.slice(0, 4).every((value) => value > 0.8)).toBe(true);
    expect(c[4]).toBeLessThan(0.15);
  });

  it('computes a step by hand', () => {
    const {f, i, g, o, c, h, hBefore, cBefore} = solved({t: 2});
    expect(f).toBeCloseTo(sigmoid(4), 12);
    expect(i).toBeCloseTo(sigmoid(-2 * hBefore - 3), 12);
    expect(g).toBe(0);
    expect(c).toBeCloseTo(f * cBefore, 12);
    expect(o).toBeCloseTo(sigmoid(hBefore + 1), 12);
    expect(h).toBeCloseTo(o * Math.tanh(c), 12);
  });

  it('halves its memory at every step with a forget bias of 0, and keeps 0.731 of it with 1', () => {
    const rows = (b: number) => [
      [0, 0, b],
      [6, -2, -3],
      [2, 0, 0],
      [0, 1, 1],
    ];
    const x = [[1, 0, 0, 0, 0, 0]];
    expect(solved({x, weights: rows(0), t: 6}).left).toBe(0.5 ** 5);
    expect(solved({x, weights: rows(1), t: 6}).left).toBeCloseTo(0.7310585786 ** 5, 9);
  });

  it('counts with open gates', () => {
    const weights = [
      [0, 0, 20],
      [0, 0, 20],
      [20, 0, 0],
      [0, 0, 20],
    ];
    const {c, h} = solved({x: [[1, 1, 1, 0, -1, 1]], weights}).series;
    [1, 2, 3, 3, 2, 3].forEach((count, t) => expect(c[t]).toBeCloseTo(count, 6));
    expect(h.every((value) => value < 1)).toBe(true);
  });

  it('stays finite, its gates and its hidden state in bounds, for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) throw new Error(result.conflict);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        const {f, i, g, o, c, h} = result.series;
        expect([...f, ...i, ...o].every((gate) => gate >= 0 && gate <= 1)).toBe(true);
        expect([...g, ...h].every((value) => Math.abs(value) <= 1)).toBe(true);
        c.forEach((value, t) => expect(Math.abs(value)).toBeLessThanOrEqual(t + 1));
      }),
    );
  });
});
