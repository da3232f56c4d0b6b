import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);

describe('tensor', () => {
  it('counts 691,200 numbers in 480×480×3, as float32 2,764,800 bytes', () => {
    expect(solve(initial)).toMatchObject({
      rank: 3,
      shape: [480, 480, 3],
      elements: 691_200,
      bytes: 2_764_800,
    });
  });

  it('has rank 0 and one number for a scalar, rank 4 for a batch of pictures', () => {
    expect(solve({...initial, kind: 'scalar'})).toMatchObject({rank: 0, shape: [], elements: 1, bytes: 4});
    expect(solve({...initial, kind: 'batch'})).toMatchObject({rank: 4, shape: [32, 480, 480, 3]});
    expect(solve({...initial, kind: 'video', layout: 'first'}).shape).toEqual([32, 16, 3, 480, 480]);
  });

  it('keeps size and memory when the order of the axes changes, and halves memory at half precision', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {elements, bytes} = solve(inputs);
        expect(solve({...inputs, layout: 'first'})).toMatchObject({
          elements,
          bytes: solve({...inputs, layout: 'last'}).bytes,
        });
        expect(Number.isSafeInteger(bytes)).toBe(true);
        expect(solve({...inputs, dtype: 'float16'}).bytes * 2).toBe(
          solve({...inputs, dtype: 'float32'}).bytes,
        );
      }),
    );
  });
});
