import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);

describe('activation-explorer', () => {
  it('shows σ(0) = 0.5 with slope 0.25 and tanh′(0) = 1', () => {
    expect(solve(initial)).toMatchObject({a: 0.5, derivative: 0.25});
    expect(solve({...initial, activation: 'tanh'}).derivative).toBe(1);
  });

  it.each(['relu', 'binaryStep', 'leakyRelu'] as const)(
    'says that %s has no derivative at 0, and what frameworks take',
    (activation) => {
      const {derivative, autodiff} = solve({...initial, activation});
      expect(derivative).toBeNull();
      expect(autodiff).toBe(activation === 'leakyRelu' ? 0.01 : 0);
    },
  );

  it('gives the ELU its usual α of 1, and so a derivative at 0', () => {
    expect(solve({...initial, activation: 'elu'}).derivative).toBe(1);
    expect(solve({...initial, activation: 'elu', alpha: 0.5})).toMatchObject({
      derivative: null,
      autodiff: 0.5,
    });
  });

  it('says of the binary step alone that it jumps', () => {
    const step = solve({...initial, activation: 'binaryStep'});
    expect(step.jumps).toBe(true);
    // No line joins 0 and 1.
    expect(step.curves.map((points) => [...new Set(points.map(([, a]) => a))])).toEqual([[0], [1]]);
    expect(solve({...initial, activation: 'relu'}).jumps).toBe(false);
  });

  it('draws the slope that central differences find, where there is one', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        fc.pre(Math.abs(inputs.z) > 1e-3);
        const h = 1e-6;
        const numeric =
          (solve({...inputs, z: inputs.z + h}).a - solve({...inputs, z: inputs.z - h}).a) / (2 * h);
        expect(solve(inputs).derivative).toBeCloseTo(numeric, 6);
      }),
      {numRuns: 60},
    );
  });

  it('gives finite numbers for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {a, autodiff, curves, slopes} = solve(inputs);
        expect([a, autodiff, ...curves.flat(2), ...slopes.flat(2)].every(Number.isFinite)).toBe(true);
      }),
      {numRuns: 60},
    );
  });
});
