import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, type Inputs, solve} from './model';

const solved = (change: Partial<Inputs> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const last = (change: Partial<Inputs>) => solved(change).forward.at(-1)!;

describe('initialization', () => {
  it('keeps the second moment of ReLU near 1 with He', () => {
    const {forward, backward, factor, expected, stray} = solved();
    expect([factor, expected]).toEqual([1, 1]);
    expect(stray).toBeCloseTo(Math.sqrt((1 + 5 / 32) ** 10 - 1), 12);
    for (const value of [...forward, ...backward]) {
      expect(value).toBeGreaterThan(0.5);
      expect(value).toBeLessThan(2);
    }
  });

  it('does so in expectation: single draws stray, and more of them below than above', () => {
    const ends = Array.from({length: 40}, (_, i) => last({seed: i + 1}));
    expect(Math.min(...ends)).toBeLessThan(0.05);
    expect(Math.max(...ends)).toBeGreaterThan(5);
    expect(ends.filter((value) => value < 1).length).toBeGreaterThan(25);
  });

  it('says when no unit of a layer is active', () => {
    expect(solved({width: 4, depth: 20})).toMatchObject({isLost: true, factor: 1});
    expect(solved().isLost).toBe(false);
    expect(solved({scheme: 'zero'}).isLost).toBe(false);
  });

  it('halves it at each layer with Xavier: 2⁻¹⁰ of what He gives for the same draw', () => {
    expect(solved({scheme: 'xavier'})).toMatchObject({factor: 0.5, expected: 2 ** -10});
    expect(last({}) / last({scheme: 'xavier'})).toBeCloseTo(1024, 6);
  });

  it('keeps zero at zero, forward and backward', () => {
    const {forward, backward} = solved({scheme: 'zero'});
    expect(forward.slice(1)).toEqual(Array.from({length: 10}, () => 0));
    expect(backward.slice(0, -1)).toEqual(Array.from({length: 10}, () => 0));
  });

  it('vanishes with small weights and explodes with large ones', () => {
    expect(last({scheme: 'small'})).toBeLessThan(1e-20);
    expect(last({scheme: 'large'})).toBeGreaterThan(1e10);
  });

  it('keeps the norm to the last digits with orthogonal weights and no nonlinearity', () => {
    const {forward, stray} = solved({scheme: 'orthogonal', phi: 'linear', depth: 20});
    expect(forward.at(-1)! / forward[0]!).toBeCloseTo(1, 12);
    expect(stray).toBeUndefined();
  });

  it('refuses a depth or width beyond its limits', () => {
    expect(fields.depth.read('21')).toHaveProperty('problem');
    expect(fields.width.read('33')).toHaveProperty('problem');
  });

  it('shows the input, the first, a middle and the last layer', () => {
    expect(solved().rows.map(({layer}) => layer)).toEqual([0, 1, 5, 10]);
    expect(solved({depth: 1}).rows.map(({layer}) => layer)).toEqual([0, 1]);
  });

  it('stays finite for all inputs, and plots every positive value', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {
          variance,
          forward,
          backward,
          signal,
          gradient,
          range,
          factor = 1,
          expected = 1,
          stray = 1,
        } = solved(inputs);
        const values = [...forward, ...backward];
        const points = [...signal, ...gradient];
        const numbers = [variance, ...values, ...points.flat(), ...range, factor, expected, stray];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(points).toHaveLength(values.filter((value) => value > 0).length);
        expect(points.every(([, y]) => y >= range[0] && y <= range[1])).toBe(true);
      }),
    );
  });
});
