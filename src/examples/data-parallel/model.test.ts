import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const initial = initialInputs(fields);

describe('data-parallel', () => {
  it('moves 2(N − 1)/N of the gradient: 179.2 MB of 102.4 MB with 8 workers', () => {
    const {globalBatch, rate, gradientGB, trafficGB, idle} = solve(initial);
    expect(globalBatch).toBe(256);
    expect(rate).toBeCloseTo(0.1, 12);
    expect(gradientGB).toBeCloseTo(0.1024, 12);
    expect(trafficGB).toBeCloseTo(0.1792, 12);
    expect(idle).toBeCloseTo(3 / 7, 12);
  });

  it('scales the rate to 3.2 for 256 workers of 32', () => {
    expect(solve({...initial, workers: 256}).rate).toBeCloseTo(3.2, 12);
  });

  it('keeps the ring below twice the gradient while a lone server takes more with every worker', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {gradientGB, trafficGB, serverGB, statesGB, shardedGB} = solve(inputs);
        expect(trafficGB).toBeLessThan(2 * gradientGB);
        expect(serverGB).toBeCloseTo(2 * inputs.workers * gradientGB, 6);
        expect(shardedGB * inputs.workers).toBeCloseTo(statesGB, 6);
      }),
    );
  });

  it('has no bubble with one stage, and finite numbers always', () => {
    expect(solve({...initial, stages: 1}).idle).toBe(0);
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {slots, ...numbers} = solve(inputs);
        expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
        expect(slots).toHaveLength(inputs.stages * inputs.micro);
        expect(Math.max(...slots.map(({time}) => time)) + 1).toBe(numbers.length);
      }),
    );
  });
});
