import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const start = initialInputs(fields);
const solved = (inputs: typeof start) => {
  const result = solve(inputs);
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('attention', () => {
  it('starts with the query of "her", most of whose weight goes to "Mia"', () => {
    const {steps, result} = solved(start);
    expect(steps.map(({product}) => product)).toEqual([6, 0, 3, 0]);
    expect(steps.map(({score}) => score.toFixed(3))).toEqual(['4.243', '0.000', '2.121', '0.000']);
    expect(steps.map(({weight}) => weight.toFixed(3))).toEqual(['0.871', '0.013', '0.104', '0.013']);
    expect(result.map((value) => value.toFixed(3))).toEqual(['3.704', '0.063']);
  });

  it('masked, leaves the first token only itself, and "lost" no look at "keys"', () => {
    const {weights, output} = solved({...start, mask: true});
    expect(weights[0]).toEqual([1, undefined, undefined, undefined]);
    expect(output[0]).toEqual(fields.v.initial[0]);
    expect(weights[1]).toEqual([0.5, 0.5, undefined, undefined]);
    expect(solved(start).weights[1]![3]).toBeGreaterThan(0.6);
  });

  it('is sharper without the division', () => {
    const sharpest = (scale: boolean) => Math.max(...solved({...start, scale}).steps.map((s) => s.weight));
    expect(sharpest(false)).toBeGreaterThan(sharpest(true));
  });

  it('reads no words, and nothing beyond ±10', () => {
    expect(fields.q.read('a,1;1,2;3,0;2,1')).toHaveProperty('problem');
    expect(fields.k.read('11,1;1,2;3,0;2,1')).toHaveProperty('problem');
  });

  it('masked, a token never depends on a later one; rows sum to 1; all numbers are finite', () => {
    fc.assert(
      fc.property(
        anyInputs(fields),
        anyInputs(fields),
        fc.integer({min: 1, max: 4}),
        (inputs, other, cut) => {
          const {scores, weights, output, steps, result} = solved(inputs);
          for (const row of weights) {
            expect(row.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 12);
          }
          const numbers = [scores, weights, output].flat(2).filter((value) => value !== undefined);
          const stepNumbers = steps.flatMap(({product, score, weight}) => [product, score, weight]);
          expect([...numbers, ...stepNumbers, ...result].every(Number.isFinite)).toBe(true);

          const changed = (key: 'q' | 'k' | 'v') => [...inputs[key].slice(0, cut), ...other[key].slice(cut)];
          const future = {...inputs, mask: true, q: changed('q'), k: changed('k'), v: changed('v')};
          expect(solved(future).output.slice(0, cut)).toEqual(
            solved({...inputs, mask: true}).output.slice(0, cut),
          );
        },
      ),
    );
  });
});
