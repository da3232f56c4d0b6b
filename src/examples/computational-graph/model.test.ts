import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);

describe('computational-graph', () => {
  it('computes (2·3 + 0 − 5)² = 1 and its derivatives as by hand', () => {
    const {values, gradients} = solve(initial);
    expect(values).toEqual({w: 2, x: 3, b: 0, y: 5, p: 6, yHat: 6, e: 1, L: 1});
    expect(gradients).toEqual({w: 6, x: 4, b: 2, y: -2, p: 2, yHat: 2, e: 2, L: 1});
  });

  it('has every gradient within 1e-6 of a central difference', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        expect(solve(inputs).check).toBeLessThan(1e-6);
      }),
    );
  });

  it('gives each leaf its gradient by the formula: 2e times x, w, 1 and −1', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {values, gradients} = solve(inputs);
        const e = inputs.w * inputs.x + inputs.b - inputs.y;
        expect(values.L).toBe(e * e);
        expect(gradients.w).toBeCloseTo(2 * e * inputs.x, 9);
        expect(gradients.x).toBeCloseTo(2 * e * inputs.w, 9);
        expect(gradients.b).toBeCloseTo(2 * e, 9);
        expect(gradients.y).toBeCloseTo(-2 * e, 9);
        expect([...Object.values(values), ...Object.values(gradients)].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('reaches values before derivatives, and the loss before anything upstream of it', () => {
    const at = (step: number) => solve({...initial, step}).reached;
    expect(at(0)).toEqual({values: ['w', 'x', 'b', 'y'], gradients: []});
    expect(at(4)).toEqual({values: ['w', 'x', 'b', 'y', 'p', 'yHat', 'e', 'L'], gradients: []});
    expect(at(5).gradients).toEqual(['L']);
    expect([...at(9).gradients].sort()).toEqual([...at(9).values].sort());
  });
});
