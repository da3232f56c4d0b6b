import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {positionalEncoding} from '../../math/positional-encoding';
import {fields, solve} from './model';
import {shadePaths} from './shades';

const start = initialInputs(fields);
const solved = (inputs: typeof start) => {
  const result = solve(inputs);
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('positional-encoding', () => {
  it('gives position 0 the vector 0, 1, 0, 1, … of 64 entries', () => {
    const {zero, encoding, pair} = solved(start);
    expect(zero).toEqual(Array.from({length: 64}, (_, entry) => entry % 2));
    expect(solved({...start, p: 0}).encoding).toEqual(zero);
    expect(encoding).toHaveLength(64);
    expect(pair.map((value) => value.toFixed(4))).toEqual(['0.1411', '-0.9900']);
  });

  it('rotates a pair to the position k further on, wherever it starts', () => {
    const {pair, turnSine, turnCosine, shiftedPair} = solved({...start, i: 3, k: 7});
    expect(turnCosine * pair[0] + turnSine * pair[1]).toBeCloseTo(shiftedPair[0], 12);
    expect(turnCosine * pair[1] - turnSine * pair[0]).toBeCloseTo(shiftedPair[1], 12);
    expect(positionalEncoding(10, 64).slice(6, 8).join()).toBe(solved({...start, p: 10, i: 3}).pair.join());
    expect(shiftedPair[0]).toBeCloseTo(positionalEncoding(10, 64)[6]!, 12);
  });

  it('says what does not go together', () => {
    expect(solve({...start, d: 7})).toMatchObject({field: 'd'});
    expect(solve({...start, d: 8, i: 4})).toEqual({
      conflict: 'Width 8 has 4 pairs, numbered 0 to 3.',
      field: 'i',
    });
    expect(solve({...start, n: 10, p: 10})).toEqual({
      conflict: 'There are 10 positions, numbered 0 to 9.',
      field: 'p',
    });
  });

  it('is finite for all inputs; no shift is more similar than none', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        const {shades, zero, encoding, pair, shiftedPair, entries, ...numbers} = result;
        expect(
          [...zero, ...encoding, ...pair, ...entries, ...shiftedPair, ...Object.values(numbers)].every(
            Number.isFinite,
          ),
        ).toBe(true);
        expect(shades.length).toBeLessThanOrEqual(6);
        expect(result.similarity).toBeLessThanOrEqual(result.own + 1e-9);
      }),
    );
  });
});

describe('shadePaths', () => {
  it('paints every cell once, in the shade nearest to its value', () => {
    expect(
      shadePaths([
        [1, 0.6, 0],
        [1, -0.7, 0.1],
        [-1, -0.6, 0.9],
      ]),
    ).toEqual([
      {value: -1, path: 'M0 2h1v1h-1'},
      {value: -2 / 3, path: 'M1 1h1v2h-1'},
      {value: 2 / 3, path: 'M1 0h1v1h-1'},
      {value: 1, path: 'M0 0h1v2h-1M2 2h1v1h-1'},
    ]);
    expect(shadePaths([])).toEqual([]);
  });
});
