import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {outputSize} from '../../math/shape';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('transposed-convolution', () => {
  it('starts with four overlapping stamps of 3×3 on 5×5', () => {
    const {side, output, stamp, parts, sum, counts, isEven} = solved();
    expect(side).toBe(5);
    expect(stamp).toEqual([
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ]);
    expect(output).toEqual([
      [1, 2, 3, 4, 2],
      [2, 4, 6, 8, 4],
      [4, 8, 10, 12, 6],
      [6, 12, 14, 16, 8],
      [3, 6, 7, 8, 4],
    ]);
    expect(parts.map(({value, weight}) => value * weight)).toEqual([1, 2, 3, 4]);
    expect(sum).toBe(10);
    expect(counts[2]).toEqual([2, 2, 4, 2, 2]);
    expect(isEven).toBe(false);
  });

  it('with its kernel over 4 and cropped by 1 interpolates bilinearly', () => {
    const quarter = [
      [0.25, 0.5, 0.25],
      [0.5, 1, 0.5],
      [0.25, 0.5, 0.25],
    ];
    expect(solved({k3: quarter, p: 1}).output).toEqual([
      [1, 1.5, 2],
      [2, 2.5, 3],
      [3, 3.5, 4],
    ]);
  });

  it('puts stamps, not zeros, into the row that output padding adds', () => {
    expect(solved({p: 1, op: 1}).output.at(-1)).toEqual([6, 7, 8, 4]);
  });

  it('with a 2×2 kernel of ones repeats each value: nearest neighbor', () => {
    expect(solved({k: '2'}).output).toEqual([
      [1, 1, 2, 2],
      [1, 1, 2, 2],
      [3, 3, 4, 4],
      [3, 3, 4, 4],
    ]);
  });

  it('has the size (I−1)S − 2P + D(K−1) + OP + 1, which a convolution maps back to 2', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        const {s, p, op, d} = inputs;
        expect(result.side).toBe(s - 2 * p + d * (result.size - 1) + op + 1);
        // Up and down again: the convolution that it transposes.
        expect(outputSize({input: result.side, kernel: result.size, stride: s, pad: p, dilation: d})).toBe(2);
      }),
    );
  });

  it('sums the parts of any output value to the value itself', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        const {parts, sum, counts, cell} = result;
        expect(parts.reduce((total, {value, weight}) => total + value * weight, 0)).toBeCloseTo(sum, 6);
        expect(parts).toHaveLength(counts[cell.row - 1]![cell.column - 1]!);
      }),
    );
  });

  it('refuses an output padding as long as the stride, and a padding that leaves nothing, each at its control', () => {
    expect(solve({...initialInputs(fields), op: 2})).toMatchObject({
      field: 'op',
      conflict: expect.stringContaining('smaller than the stride'),
    });
    expect(solve({...initialInputs(fields), s: 1, p: 2})).toMatchObject({
      field: 'p',
      conflict: expect.stringContaining('nothing is left'),
    });
  });

  it('has a finite number for anything that the controls allow', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        expect(numbersIn(solve(inputs)).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });
});
