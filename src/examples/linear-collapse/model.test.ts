import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);

describe('linear-collapse', () => {
  it('multiplies out by hand', () => {
    const {z, y, product, isSame} = solve(initial);
    expect(z).toEqual([-1, 4]);
    expect(product).toEqual([
      [3, 0],
      [3, 3],
    ]);
    expect(y).toEqual([3, 9]);
    expect(isSame).toBe(true);
  });

  it('is one matrix without ReLU, whatever the numbers', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {y, collapsed, oddness} = solve({...inputs, relu: false});
        y.forEach((value, i) => expect(value).toBeCloseTo(collapsed[i]!, 8));
        oddness.forEach((value) => expect(Math.abs(value)).toBeLessThan(1e-8));
      }),
    );
  });

  it('is not one matrix with ReLU: the default input tells', () => {
    const {y, isSame, oddness} = solve({...initial, relu: true});
    expect(y).toEqual([4, 8]);
    expect(isSame).toBe(false);
    expect(oddness.some((value) => value !== 0)).toBe(true);
  });

  it('shows no noise of binary fractions', () => {
    const {z, y, oddness} = solve({
      ...initial,
      w1: [
        [0.1, 0.2],
        [-0.3, 1],
      ],
      x: [[1, 1]],
    });
    expect([...z, ...y]).toEqual([0.3, 0.7, 1, 1.1]);
    expect(oddness).toEqual([0, 0]);
    expect(
      solve({
        ...initial,
        w1: [
          [0.1, 0.2],
          [0, -0.3],
        ],
        x: [[-2, 1]],
      }).z,
    ).toEqual([0, -0.3]);
  });

  it('does not claim a bend where the numbers hide it', () => {
    expect(solve({...initial, x: [[0, 0]], relu: true}).showsBend).toBe(false);
    expect(solve({...initial, relu: true}).showsBend).toBe(true);
  });

  it('gives finite numbers for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {z, h, y, product, collapsed, oddness} = solve(inputs);
        expect([...z, ...h, ...y, ...product.flat(), ...collapsed, ...oddness].every(Number.isFinite)).toBe(
          true,
        );
      }),
    );
  });
});
