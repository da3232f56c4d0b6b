import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);

describe('neuron', () => {
  it('gives z = −0.1 and σ(z) = 0.4750', () => {
    const {z, a} = solve(initial);
    expect(z).toBeCloseTo(-0.1, 12);
    expect(a).toBeCloseTo(0.475, 4);
  });

  it('shifts z by exactly the change of the bias', () => {
    expect(solve({...initial, b: 1.4}).z - solve(initial).z).toBeCloseTo(1, 12);
  });

  it('takes 0.2 − 1 + 0.3 + 0.5 for 0, which a step does not pass', () => {
    expect(solve({...initial, b: 0.5, activation: 'binaryStep'})).toMatchObject({z: 0, a: 0});
    const noisy = {...initial, x: [[0.1, 0.2, -0.3]], w: [[1, 1, 1]], b: 0};
    expect(solve({...noisy, activation: 'binaryStep'})).toMatchObject({z: 0, a: 0});
  });

  it('draws the step in two pieces, and the sigmoid in one', () => {
    expect(solve({...initial, activation: 'binaryStep'}).curves).toHaveLength(2);
    expect(solve(initial).curves).toHaveLength(1);
  });

  it('is its own sum without an activation', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {z, a} = solve({...inputs, activation: 'identity'});
        expect(a).toBe(z);
      }),
    );
  });

  it('gives finite numbers for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {products, z, a, curves} = solve(inputs);
        expect([...products, z, a, ...curves.flat(2)].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
