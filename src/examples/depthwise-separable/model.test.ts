import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('depthwise-separable', () => {
  it('starts from 12×12×3, 5×5, 256 filters: 1,228,800 against 4,800 + 49,152 = 53,952', () => {
    const {side, standard, depthwise, pointwise, separable, ratio, timesFewer} = solved();
    expect(side).toBe(8);
    expect(standard).toEqual({multiplyAdds: 1_228_800, parameters: 19_200});
    expect(depthwise).toEqual({multiplyAdds: 4_800, parameters: 75});
    expect(pointwise).toEqual({multiplyAdds: 49_152, parameters: 768});
    expect(separable).toEqual({multiplyAdds: 53_952, parameters: 843});
    expect(ratio).toBe(0.04390625);
    expect(timesFewer).toBeCloseTo(22.78, 2);
  });

  it('saves as soon as there are two filters and the kernel is larger than 1×1, whatever the rest', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        expect(result.isCheaper).toBe(inputs.f >= 2 && inputs.k >= 2);
        expect(result.separable.multiplyAdds < result.standard.multiplyAdds).toBe(result.isCheaper);
        expect(result.separable.parameters / result.standard.parameters).toBeCloseTo(result.ratio, 12);
      }),
    );
  });

  it('costs more with one filter, and with a 1×1 kernel', () => {
    expect(solved({f: 1}).ratio).toBeCloseTo(1 + 1 / 25, 12);
    expect(solved({k: 1}).ratio).toBeCloseTo(1 + 1 / 256, 12);
  });

  it('says that a kernel larger than the padded input does not fit, and where', () => {
    expect(solve({...initialInputs(fields), i: 4})).toMatchObject({
      field: 'k',
      conflict: expect.stringContaining('does not fit'),
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
