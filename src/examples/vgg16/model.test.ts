import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('vgg16', () => {
  it('has 138,357,544 parameters, 14,714,688 of them in 13 convolutions', () => {
    const result = solved();
    expect(result.total.parameters).toBe(138357544);
    expect(result.convolutional.parameters).toBe(14714688);
    expect(result.dense.parameters).toBe(123642856);
    expect(result.firstDense.parameters).toBe(102764544);
    expect(result.depth).toBe(16);
    expect(result.layers.filter(({kind}) => kind === 'convolution')).toHaveLength(13);
    expect(result.denseShare).toBeCloseTo(89.4, 1);
    expect(result.megabytes).toBeCloseTo(553.4, 1);
  });

  it('has 134,301,514 for 10 classes, and 15,227,688 with a global average', () => {
    expect(solved({classes: 10}).total.parameters).toBe(138357544 - 990 * 4097);
    expect(solved({head: 'average'}).total.parameters).toBe(14714688 + 513 * 1000);
  });

  it('changes only the first dense layer with the input side, and nothing with a global average', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const at = (side: number) => solved({...inputs, side});
        const [here, there] = [at(inputs.side), at(224)];
        here.layers.forEach((layer, i) => {
          if (layer.name !== 'fc6') expect(layer.parameters).toBe(there.layers[i]!.parameters);
        });
        if (inputs.head === 'average') expect(here.total.parameters).toBe(there.total.parameters);
      }),
      {numRuns: 40},
    );
  });

  it('reads no side below 32, which five poolings would make nothing of', () => {
    expect(fields.side.read('31')).toHaveProperty('problem');
    expect(fields.classes.read('0')).toHaveProperty('problem');
    expect(solved({side: 32}).maps.side).toBe(1);
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {layers, total, denseShare, convolutionalWork, megabytes} = solved(inputs);
        const numbers = layers.flatMap(({side, depth, parameters, multiplyAdds}) => [
          side,
          depth,
          parameters,
          multiplyAdds,
        ]);
        expect(numbers.every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
        expect([total.parameters, total.multiplyAdds].every(Number.isSafeInteger)).toBe(true);
        expect([denseShare, convolutionalWork].every((share) => share > 0 && share < 100)).toBe(true);
        expect(Number.isFinite(megabytes)).toBe(true);
      }),
    );
  });
});
