import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, presets, solve, windowAt} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const five = {grid: 'five'} as const;

describe('pooling', () => {
  it.each([
    [
      '2×2, stride 2',
      {},
      [
        [6, 8],
        [3, 4],
      ],
    ],
    [
      '3×3, stride 1',
      {...five, k: 3, s: 1},
      [
        [3, 3, 3],
        [3, 3, 3],
        [3, 2, 3],
      ],
    ],
    [
      '3×3, stride 2',
      {...five, k: 3, s: 2},
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      'average',
      {mode: 'average'},
      [
        [3.25, 5.25],
        [2, 2],
      ],
    ],
    ['global average', {mode: 'global'}, [[3.125]]],
    ['a 1×1 window', {k: 1, s: 1}, fields.x4.initial],
  ] as const)('%s, by hand', (_, change, output) => {
    expect(solved(change).output).toEqual(output);
  });

  it('shows the window that is stepped to, and the last one where the number is too large', () => {
    expect(solved({at: 2})).toMatchObject({
      row: 0,
      column: 1,
      values: [
        [2, 4],
        [7, 8],
      ],
      result: 8,
    });
    expect(solved({at: 25})).toMatchObject({
      row: 1,
      column: 1,
      values: [
        [1, 0],
        [3, 4],
      ],
      result: 4,
    });
    expect(solved({at: 3}).isInWindow[2]).toEqual([true, true, false, false]);
    const {row, column} = solved({...five, k: 3, s: 1, at: windowAt(3, 2, 1)});
    expect([row, column]).toEqual([2, 1]);
  });

  it('leaves out a last row and column that no window reaches', () => {
    expect(solved(five)).toMatchObject({outputSide: 2, unread: 9});
    expect(solved(five).isUnread[4]).toEqual([true, true, true, true, true]);
    expect(solved().unread).toBe(0);
  });

  it('sends the gradient to the maxima, or shares it', () => {
    expect(solved().gradient).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, 1],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(solved({mode: 'average'}).gradient.flat()).toEqual(Array.from({length: 16}, () => 1 / 4));
    expect(solved({mode: 'global'}).gradient.flat()).toEqual(Array.from({length: 16}, () => 1 / 16));
  });

  it('never answers more than the largest value of the map, whatever the window', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        const all = result.x.flat();
        for (const value of result.output.flat()) {
          expect(value).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
          expect(value).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        }
      }),
    );
  });

  it('says that a window wider than the map does not fit, and where', () => {
    expect(solve({...initialInputs(fields), k: 5})).toEqual({
      conflict: 'The window does not fit: it is 5 wide, the map only 4.',
      field: 'k',
    });
    expect(solved({k: 5, mode: 'global'}).outputSide).toBe(1);
  });

  it.each(presets)('can do what it offers to try: $label', ({inputs}) => {
    expect(solved(inputs).windows).toBeGreaterThan(0);
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
});
