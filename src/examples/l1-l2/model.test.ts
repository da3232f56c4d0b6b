import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {norm} from '../../math/clipping';
import {l1Norm} from '../../math/weight-penalty';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('l1-l2', () => {
  it('sends 0.3 at λ = 0.5 to 0 with L1 and to 0.2 with L2', () => {
    const {chosen, rows, zeros} = solved();
    expect(chosen.l1).toBe(0);
    expect(chosen.l2).toBeCloseTo(0.2, 12);
    expect(rows.map(({l1}) => l1.toFixed(2))).toEqual(['0.00', '0.70', '-0.30', '0.00']);
    expect(rows.map(({l2}) => l2.toFixed(4))).toEqual(['0.2000', '0.8000', '-0.5333', '0.0667']);
    expect(zeros).toBe(2);
  });

  it('meets the diamond at its corner (0, 0.7), the circle at (0.2, 0.8)', () => {
    const {l1, l2} = solved();
    expect(l1.at[0]).toBe(0);
    expect(l1.size).toBeCloseTo(0.7, 12);
    expect(l2.size).toBeCloseTo(Math.hypot(0.2, 0.8), 12);
  });

  it('shrinks most where the loss is flat', () => {
    const {rows} = solved({w: [[1, 1, 1, 1]], h: [[10, 1, 1, 0.1]]});
    expect(rows[0]!.l2).toBeGreaterThan(0.9);
    expect(rows[3]!.l2).toBeLessThan(0.2);
    expect(rows[3]!.l1).toBe(0);
  });

  it('changes nothing at λ = 0', () => {
    expect(solved({lambda: 0})).toMatchObject({zeros: 0, l1: {at: [0.3, 1.2]}, l2: {at: [0.3, 1.2]}});
  });

  it('gives the lowest data loss within its diamond, and within its circle', () => {
    const share = fc.double({min: -1, max: 1, noNaN: true});
    fc.assert(
      fc.property(anyInputs(fields), share, share, (inputs, a, b) => {
        const {data, l1, l2} = solved(inputs);
        const loss = (v: readonly number[]) =>
          v.reduce((sum, value, i) => sum + inputs.h[0]![i]! * (value - data[i]!) ** 2, 0);
        const within = (size: number, length: (v: readonly number[]) => number) => {
          const scale = size / Math.max(1, length([a, b]));
          return [a * scale, b * scale];
        };
        expect(loss(l1.at)).toBeLessThanOrEqual(loss(within(l1.size, l1Norm)) + 1e-9);
        expect(loss(l2.at)).toBeLessThanOrEqual(loss(within(l2.size, norm)) + 1e-9);
      }),
    );
  });

  it('reads no curvature of 0', () => {
    expect(fields.h.read('0,1,1,1')).toHaveProperty('problem');
  });

  it('stays finite for all inputs, and never makes a weight larger', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {rows, l1, l2, reach} = solved(inputs);
        const numbers = [
          ...rows.flatMap((row) => [row.l1, row.l2, row.threshold]),
          ...[l1, l2].flatMap(({at, size, contour}) => [...at, size, ...contour]),
          reach,
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
        for (const row of rows) {
          expect(Math.abs(row.l1)).toBeLessThanOrEqual(Math.abs(row.weight));
          expect(Math.abs(row.l2)).toBeLessThanOrEqual(Math.abs(row.weight) + 1e-12);
        }
      }),
    );
  });
});
