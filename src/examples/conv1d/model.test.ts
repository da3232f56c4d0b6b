import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {crossCorrelate} from '../../math/convolution';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('conv1d', () => {
  it('starts with one pattern that occurs twice: the same kernel answers 11 at both', () => {
    const {outputs, largest, peaks, terms, sum, at} = solved();
    expect(outputs).toEqual([0, 11, 0, -1, 0, -1, 0, 11, 0, -1]);
    expect([largest, peaks]).toEqual([11, [2, 8]]);
    expect([at, sum]).toEqual([2, 11]);
    expect(terms.map(({value, weight}) => value * weight)).toEqual([1, 9, 1]);
  });

  it('is the 2-D convolution with one row', () => {
    fc.assert(
      fc.property(anyInputs(fields), ({s, d, ...inputs}) => {
        fc.pre(d <= 5);
        const {outputs} = solved({...inputs, s, d, mode: 'valid', change: 'typed'});
        expect(outputs).toEqual(crossCorrelate([inputs.x.flat()], inputs.w, {}, {stride: s, dilation: d})[0]);
      }),
    );
  });

  it('sees a later pattern later, and just as strongly', () => {
    const before = solved();
    const after = solved({change: 'later'});
    expect(after.largest).toBe(before.largest);
    expect(after.peaks).toEqual(before.peaks.map((peak) => peak + 2));
  });

  it('notices the order of the samples: backward the best match is 7', () => {
    expect(solved({change: 'reversed'}).largest).toBe(7);
  });

  it('with causal padding no output sees a later sample', () => {
    fc.assert(
      fc.property(anyInputs(fields), fc.integer({min: -9, max: 9}), (inputs, last) => {
        const causal = {...inputs, mode: 'causal' as const, change: 'typed' as const, s: 1};
        const changed = inputs.x.map((row, i) => (i === 1 ? [...row.slice(0, -1), last] : row));
        expect(solved({...causal, x: changed}).outputs.slice(0, -1)).toEqual(
          solved(causal).outputs.slice(0, -1),
        );
        expect(solved(causal).outputs).toHaveLength(12);
      }),
    );
  });

  it('says that a dilated kernel longer than the signal does not fit, and where', () => {
    expect(solve({...initialInputs(fields), d: 6})).toMatchObject({
      field: 'd',
      conflict: expect.stringContaining('does not fit'),
    });
  });

  it('draws every output above the signal, and has a finite number for anything that the controls allow', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
        if ('conflict' in result) return;
        expect(result.outputStems.every(({at}) => at >= 1 && at <= 12)).toBe(true);
      }),
    );
  });
});
