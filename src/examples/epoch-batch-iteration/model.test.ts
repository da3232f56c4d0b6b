import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, type Inputs, solve} from './model';

const solved = (change: Partial<Inputs> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('epoch-batch-iteration', () => {
  it.each([
    [{}, 50, 500, 200],
    [{n: 5000, b: 100, e: 5}, 50, 250, 100],
    [{n: 1000, b: 100, e: 1}, 10, 10, 100],
    [{n: 1050, b: 100, e: 1}, 11, 11, 50],
    [{n: 1050, b: 100, e: 1, drop: true}, 10, 10, 100],
    [{n: 1_281_167, b: 256, e: 90}, 5005, 450_450, 143],
  ])('%o: %i iterations per epoch, %i in all, the last batch of %i', (change, perEpoch, total, lastBatch) => {
    expect(solved(change)).toMatchObject({perEpoch, total, lastBatch});
  });

  it('lists the batches at both ends', () => {
    expect(solved({n: 1050, b: 100}).batches).toEqual([
      {iteration: 1, first: 1, last: 100, size: 100, followsGap: false},
      {iteration: 2, first: 101, last: 200, size: 100, followsGap: false},
      {iteration: 10, first: 901, last: 1000, size: 100, followsGap: true},
      {iteration: 11, first: 1001, last: 1050, size: 50, followsGap: false},
    ]);
  });

  it('refuses a batch larger than the data, at the batch size', () => {
    expect(solve({n: 100, b: 101, e: 1, drop: false})).toMatchObject({
      field: 'b',
      conflict: expect.stringContaining('at most N') as string,
    });
    expect(fields.b.read('0')).toHaveProperty('problem');
    expect(fields.n.read('1.5')).toHaveProperty('problem');
  });

  it('sees every example once an epoch, whatever the batch size, unless the last batch is dropped', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const b = Math.min(inputs.n, inputs.b);
        const {seen, leftOut, total, batches, lastBatch, fullBatches, rest} = solved({...inputs, b});
        expect(seen).toBe((inputs.n - leftOut) * inputs.e);
        expect(inputs.drop || leftOut === 0).toBe(true);
        expect(batches.at(-1)).toMatchObject({last: inputs.n - leftOut, size: lastBatch});
        expect(batches.length).toBeLessThanOrEqual(5);
        expect([total, fullBatches, rest].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        expect('conflict' in solve(inputs)).toBe(inputs.b > inputs.n);
      }),
    );
  });
});
