import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (inputs: ReturnType<typeof initialInputs<typeof fields>>) => {
  const result = solve(inputs);
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const initial = initialInputs(fields);

describe('dropout', () => {
  it('drops units at p = 0.5 and doubles the rest', () => {
    const {h, full, mask, kept, dropped, networks} = solved(initial);
    expect(h).toEqual([2, 1, 3, 0.5]);
    expect(full).toBe(2);
    expect(kept).toEqual(h.map((value, i) => 2 * value * mask[i]!));
    expect(dropped).toBeGreaterThan(0);
    expect(networks).toBe(16);
  });

  it("averages to the full network's output within one standard error", () => {
    const {full, exact, mean, standardError, distance} = solved(initial);
    expect(exact.mean).toBeCloseTo(full, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(4.5 / 1600), 12);
    expect(Math.abs(mean - full)).toBeLessThan(standardError);
    expect(distance).toBeCloseTo(Math.abs(mean - full) / standardError, 6);
  });

  it('has a standard error that falls with the root of the draws', () => {
    const few = solved({...initial, draws: '100'}).standardError;
    expect(solved({...initial, draws: '400'}).standardError).toBeCloseTo(few / 2, 12);
    expect(solved({...initial, draws: '1600'}).standardError).toBeCloseTo(few / 4, 12);
  });

  it('leaves the network as it is at p = 0', () => {
    const {full, dropped, thinnedOutput, mean, distance} = solved({...initial, p: 0});
    expect({dropped, thinnedOutput, distance}).toEqual({dropped: 0, thinnedOutput: full, distance: 0});
    expect(mean).toBeCloseTo(full, 12);
  });

  it('behind a sigmoid: the mean differs from the full network, the normalized geometric mean does not', () => {
    const {full, exact, geometric, gap} = solved({...initial, unit: 'sigmoid'});
    expect(full).toBeCloseTo(0.8808, 4);
    expect(geometric).toBeCloseTo(full, 9);
    expect(gap).toBeGreaterThan(0.1);
    expect(exact.mean).toBeLessThan(full);
  });

  it('reads no p of 1', () => {
    expect(fields.p.read('1')).toHaveProperty('problem');
  });

  it('is finite for all inputs, and the mean is near the exact one', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {curve, funnel, range, exact, ...rest} = solved(inputs);
        const numbers = [
          ...[curve, ...funnel].flat(2),
          ...range,
          ...Object.values(exact),
          ...Object.values(rest).flat(),
        ];
        expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
        expect(range[0]).toBeLessThan(range[1]);
        // Below that, one rare drop in a hundred draws is many standard errors.
        if (inputs.p >= 0.1) expect(rest.distance).toBeLessThan(6);
        if (inputs.unit === 'identity') expect(exact.mean).toBeCloseTo(rest.full, 9);
      }),
    );
  });
});
