import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {noisyLine} from '../../math/descent-variants';
import {trainLine} from '../../math/linear-regression';
import {count, epochs, fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('gradient-descent-variants', () => {
  it('makes 1, 64 and 8 updates an epoch', () => {
    const {batch, stochastic, mini} = solved();
    expect([batch.updates, stochastic.updates, mini.updates]).toEqual([10, 640, 80]);
  });

  it('is batch descent exactly at batch size N, stochastic descent at 1', () => {
    const whole = solved({size: count});
    const log = trainLine({w: 0, b: 0}, [noisyLine(count, 1)], {rate: 0.2, epochs});
    expect(whole.mini.path.slice(1)).toEqual(log.map(({line}) => [line.w, line.b]));
    expect(whole.mini).toEqual(whole.batch);
    const single = solved({size: 1});
    expect(single.mini).toEqual(single.stochastic);
  });

  it('is fastest at first with small batches, and ends lower with larger ones, at a constant rate', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const {batch, stochastic, mini} = solved({seed});
      expect(stochastic.afterOne).toBeLessThan(mini.afterOne!);
      expect(mini.afterOne).toBeLessThan(batch.afterOne!);
      expect(mini.atEnd).toBeLessThan(stochastic.atEnd!);
    }
  });

  it('hovers lower when the rate decays', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(solved({seed, schedule: 'decaying'}).stochastic.atEnd).toBeLessThan(
        solved({seed}).stochastic.atEnd! / 2,
      );
    }
  });

  it('says that batch descent diverges above 2/λ', () => {
    expect(solved().limit).toBe(2);
    expect(solved({rate: 1.9}).batch.hasDiverged).toBe(false);
    expect(solved({rate: 2.1}).batch.hasDiverged).toBe(true);
    expect(solved({rate: 2.01}).batch.hasDiverged).toBe(true);
    expect(solved({rate: 2.01, schedule: 'decaying'}).batch.hasDiverged).toBe(false);
    expect(solved({rate: 2.5}).stochastic).toMatchObject({hasDiverged: true, atEnd: undefined});
  });

  it('does not take strong noise for divergence', () => {
    const {mini} = solved({rate: 1.8, size: 2});
    expect(mini.hasDiverged).toBe(false);
    expect(mini.atEnd).toBeGreaterThan(0.1);
    expect(solved({rate: 1.4}).stochastic.hasDiverged).toBe(false);
  });

  it('refuses a batch of nothing or of more than there is', () => {
    for (const text of ['0', '65', '2.5']) expect(fields.size.read(text)).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {batch, stochastic, mini, minimum, least, limit, domains, levels} = solved(inputs);
        const numbers = [batch, stochastic, mini].flatMap((run) => [
          run.updates,
          run.afterOne ?? 0,
          run.atEnd ?? 0,
          ...run.curve.flat(),
          ...run.path.flat(),
        ]);
        numbers.push(minimum.w, minimum.b, least, limit, ...domains.w, ...domains.b, ...levels);
        expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
      }),
      {numRuns: 60},
    );
  });
});
