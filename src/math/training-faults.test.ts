import {describe, expect, it} from 'vitest';
import {relu, sigmoid, tanh} from './activations';
import {faultyRuns, forgottenSlope, otherSeeds} from './faulty-runs';
import {type Fault, faultyRun, gradientCheck, signData, zeroStart} from './training-faults';

describe('a faulty run', () => {
  it('is what is stored of it', () => {
    for (const [fault, losses] of Object.entries(faultyRuns)) {
      const computed = faultyRun(fault as Fault, losses.length - 1);
      computed.forEach((loss, step) => expect(losses[step]).toBeCloseTo(loss, 2));
    }
  });

  it('starts near ln 2 where the inputs are scaled', () => {
    for (const fault of ['none', 'slow', 'fast', 'zero', 'shuffled'] as const) {
      expect(Math.abs(faultyRuns[fault][0]! - Math.log(2))).toBeLessThan(0.06);
    }
    expect(faultyRuns.unscaled[0]).toBeGreaterThan(0.9);
  });

  it('with all parameters zero and balanced classes never leaves ln 2', () => {
    faultyRun('zero', 20).forEach((loss) => expect(loss).toBeCloseTo(Math.log(2), 12));
  });

  it('jumps at the rates 8 and 16 too, but comes back', () => {
    for (const rate of [8, 16]) {
      const losses = faultyRun('fast', 60, 1, rate);
      expect(Math.max(...losses)).toBeGreaterThan(5);
      expect(losses.at(-1)).toBeLessThan(0.1);
    }
  });

  it('at the rate 12 has come back after 200 steps', () => {
    expect(faultyRun('fast', 200).at(-1)).toBeLessThan(0.1);
  });

  it('differs from seed to seed as is told', {timeout: 30_000}, () => {
    const seeds = Array.from({length: otherSeeds.fast.runs}, (_, k) => k + 1);
    const ends = seeds.map((seed) => faultyRun('shuffled', 60, seed).at(-1)!);
    expect(Math.min(...ends)).toBeCloseTo(otherSeeds.shuffled.lowest, 3);
    expect(Math.max(...ends)).toBeCloseTo(otherSeeds.shuffled.highest, 3);
    expect(ends[0]).toBe(Math.max(...ends));
    const fast = seeds.map((seed) => faultyRun('fast', 60, seed));
    fast.forEach((losses) => expect(Math.max(...losses)).toBeGreaterThan(otherSeeds.fast.peak));
    expect(fast.filter((losses) => losses.at(-1)! < 0.1)).toHaveLength(otherSeeds.fast.recovered);
  });

  it('has as many examples of both classes', () => {
    expect(signData().reduce((sum, {y}) => sum + y, 0)).toBe(16);
    signData().forEach(({x, y}) => expect(x[0]! * x[1]! > 0).toBe(y === 1));
  });
});

describe('a start at zero', () => {
  it('moves only the output bias of tanh and ReLU networks, to the log-odds of the classes', () => {
    for (const activation of [tanh, relu]) {
      const {layers, gradients} = zeroStart(activation, 100);
      expect(
        [...layers[0]!.weights.flat(), ...layers[0]!.biases, ...layers[1]!.weights.flat()].every(
          (w) => w === 0,
        ),
      ).toBe(true);
      expect(gradients[0]!.weights.flat().every((g) => g === 0)).toBe(true);
      expect(layers[1]!.biases[0]).toBeCloseTo(Math.log(3), 3);
    }
  });

  it('moves the weights of a sigmoid network, and all units alike', () => {
    const {layers} = zeroStart(sigmoid, 100);
    const [first, ...others] = layers[0]!.weights;
    expect(first!.some((weight) => Math.abs(weight) > 0.1)).toBe(true);
    others.forEach((row) => expect(row).toEqual(first));
  });
});

describe('a gradient check', () => {
  it('finds a missing slope', () => {
    expect(Math.log10(gradientCheck())).toBeCloseTo(-10, 0);
    expect(gradientCheck(true)).toBeCloseTo(forgottenSlope, 3);
  });
});
