import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('conv-shape', () => {
  it.each([
    [{s: 1, p: 1}, 28],
    [{s: 3, p: 1}, 10],
    [{i: 32, k: 5, p: 0}, 28],
    [{i: 32, k: 7, p: 0}, 26],
    [{i: 12, k: 5, p: 0}, 8],
    [{s: 3, mode: 'valid' as const}, 9],
    [{s: 3, mode: 'same' as const}, 10],
    [{d: 2, p: 2}, 28],
    [{p: 5}, 36],
    [{s: 2, p: 0}, 13],
    [{s: 2}, 14],
    [{s: 4}, 7],
    [{i: 32, k: 5, p: 2}, 32],
    [{i: 227, k: 11, s: 4, p: 0}, 55],
    [{i: 224, k: 7, s: 2, p: 3}, 112],
    [{mode: 'full' as const}, 30],
  ])('%o gives %i', (change, side) => {
    expect(solved(change).side).toBe(side);
  });

  it('counts 896 parameters in 32 filters of 3×3×3', () => {
    expect(solved().parameters).toBe(896);
  });

  it('has the weights of one filter, whatever its stride and padding', () => {
    for (const change of [{s: 2}, {s: 4}, {mode: 'valid' as const}, {mode: 'same' as const}])
      expect(solved(change).parameters).toBe(896);
    expect(solved({i: 32, k: 5, f: 1, p: 0}).parameters).toBe(76);
    expect(solved({i: 32, k: 7, f: 1, p: 0}).parameters).toBe(148);
  });

  it('does a quarter of the multiplications with stride 2', () => {
    expect(solved().multiplyAdds).toBe(677_376);
    expect(solved({s: 2}).multiplyAdds).toBe(677_376 / 4);
  });

  it('says how many input values are never read', () => {
    expect(
      [solved(), solved({s: 2}), solved({s: 2, p: 0}), solved({k: 1, s: 2, p: 0})].map(({unread}) => unread),
    ).toEqual([0, 0, 1, 14]);
  });

  it('splits odd padding with the larger half after', () => {
    expect(solved({k: 4, mode: 'same'}).slide.pad).toEqual({before: 1, after: 2});
    expect(solved({s: 2, mode: 'same'}).slide.pad).toEqual({before: 0, after: 1});
  });

  it.each(Object.values(presets).flat())('can do what it offers to try: $label', ({inputs}) => {
    expect(solved(inputs).side).toBeGreaterThan(0);
  });

  it('takes any inputs, and gives a message or finite numbers', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) expect(result.conflict).toMatch(/does not fit/);
        else expect(JSON.stringify(result)).not.toContain('null'); // what JSON makes of NaN and Infinity
      }),
    );
  });

  it('keeps the size of the input with same padding and stride 1, whatever the kernel', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve({...inputs, mode: 'same', s: 1});
        expect('conflict' in result || result.side === inputs.i).toBe(true);
      }),
    );
  });

  it('says that a kernel larger than the padded input does not fit, and where', () => {
    expect(solve({...initialInputs(fields), i: 5, k: 7, p: 0})).toMatchObject({
      field: 'k',
      conflict: expect.stringContaining('does not fit'),
    });
  });
});
