import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('rbm-energy', () => {
  it('gives the state v = 110, h = 10 the energy −3 and the probability 0.358, the highest of all', () => {
    const {energy, terms, exponent, partition, probability, rows} = solved();
    expect(energy).toBe(-3);
    expect(probability).toBeCloseTo(0.3577, 4);
    expect(terms).toEqual({links: 4, visible: 0, hidden: -1});
    expect(Math.exp(exponent) / partition).toBeCloseTo(probability, 12);
    expect(partition).toBeCloseTo(56.1461, 4);
    expect(Math.max(...rows.flatMap(({cells}) => cells.map((cell) => cell.probability)))).toBe(probability);
  });

  it('turns the first hidden unit on with σ(3) = 0.9526 given v = 110', () => {
    expect(solved().units[0]).toMatchObject({z: 3});
    expect(solved().units[0]!.sigmoid).toBeCloseTo(0.9526, 4);
  });

  it('shows no rounding noise: 0.1 + 0.2 − 0.3 is 0', () => {
    const {energy, units} = solved({w: [[0.1, 0.2, 0], [0, 0, 0]], c: [[-0.3, 0]]}); // prettier-ignore
    expect(energy).toBeCloseTo(0, 20);
    expect(units[0]!.z).toBeCloseTo(0, 20);
  });

  it('makes all states equally probable without weights and biases', () => {
    const {rows} = solved({
      w: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      c: [[0, 0]],
    });
    rows.forEach(({cells}) => cells.forEach(({probability}) => expect(probability).toBeCloseTo(1 / 32, 12)));
  });

  it('evens the probabilities out at a high temperature', () => {
    expect(solved({t: 5}).probability).toBeLessThan(solved().probability);
    expect(solved({t: 0.25}).probability).toBeGreaterThan(solved().probability);
  });

  it('offers the states in counting order', () => {
    expect(fields.v.choices.map(({label}) => label)).toEqual(solved().rows.map(({name}) => name));
    expect(fields.h.choices.map(({label}) => label)).toEqual(solved().columns);
  });

  it('reads no temperature of 0', () => {
    expect(fields.t.read('0')).toHaveProperty('problem');
  });

  it('sums to 1, agrees with the sigmoid and stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {rows, total, energy, terms, exponent, partition, units, gradient} = solved(inputs);
        expect(total).toBeCloseTo(1, 9);
        units.forEach(({sigmoid, fromTable}) => expect(fromTable).toBeCloseTo(sigmoid, 9));
        const numbers = [
          ...[energy, exponent, partition, ...Object.values(terms)],
          ...rows.flatMap(({cells, marginal}) => [marginal, ...cells.map((cell) => cell.probability)]),
          ...units.flatMap((unit) => Object.values(unit)),
          ...gradient.flat(),
        ];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
