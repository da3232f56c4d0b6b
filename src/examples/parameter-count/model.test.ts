import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);
const solved = (change = {}) => {
  const result = solve({...initial, ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('parameter-count', () => {
  it('counts 2,409,232, 59,584 and 76 on 32×32×3 with one 5×5 filter', () => {
    const {layers, outputs} = solved();
    expect(outputs).toBe(784);
    expect(layers.dense.parameters).toBe(2_409_232);
    expect(layers.local.parameters).toBe(59_584);
    expect(layers.convolution.parameters).toBe(76);
  });

  it('lets sharing save parameters and no multiplication at all', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        const {local, convolution} = result.layers;
        expect(convolution.multiplyAdds).toBe(local.multiplyAdds);
        expect(local.parameters).toBe(convolution.parameters * result.output ** 2);
      }),
    );
  });

  it('does not let the size of the picture change the convolution', () => {
    expect(solved({side: 512}).layers.convolution.parameters).toBe(solved().layers.convolution.parameters);
  });

  it('refuses a kernel larger than the picture, and has finite numbers otherwise', () => {
    expect(solve({...initial, side: 4})).toMatchObject({field: 'kernel'});
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        if ('conflict' in result) return;
        expect(
          [...Object.values(result.bars), result.savedByLocality, result.savedBySharing].every(
            Number.isFinite,
          ),
        ).toBe(true);
      }),
    );
  });
});
