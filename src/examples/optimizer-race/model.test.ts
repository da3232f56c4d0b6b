import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, names, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const racer = (result: ReturnType<typeof solved>, name: string) =>
  result.racers.find((one) => one.name === name)!;

describe('optimizer-race', () => {
  it("makes Adam's first step of size η in both coordinates, on every surface", () => {
    for (const {inputs} of presets) {
      const adam = racer(solved(inputs), 'Adam');
      for (const change of adam.update) expect(Math.abs(change)).toBeCloseTo(adam.rate, 6);
    }
  });

  it('starts them all at one place and brings most down within the steps', () => {
    const result = solved();
    expect(result.racers.map(({name}) => name)).toEqual([...names]);
    for (const {path} of result.racers) expect(path[0]).toEqual([-2.6, 1]);
    expect(result.diverged).toEqual([]);
    expect(racer(result, 'momentum').loss).toBeLessThan(1e-3);
    // Adadelta has hardly begun.
    expect(racer(result, 'Adadelta').loss).toBeGreaterThan(1);
  });

  it('shows that multiplying the loss changes SGD and momentum, not the adaptive four', () => {
    const [once, tenfold] = [solved(), solved({scale: '10'})];
    for (const name of ['Adagrad', 'RMSProp', 'Adam'])
      expect(racer(tenfold, name).path.at(-1)![0]).toBeCloseTo(racer(once, name).path.at(-1)![0], 5);
    expect(racer(tenfold, 'Adadelta').loss).toBeCloseTo(racer(once, 'Adadelta').loss, 2);
    expect(racer(tenfold, 'SGD').divergedAt).toBeGreaterThan(1);
    expect(tenfold.diverged.map(({name}) => name)).toContain('SGD');
  });

  it('leaves the saddle with every optimizer', () => {
    const result = solved(presets.at(-1)!.inputs);
    for (const {name, path} of result.racers) expect([name, path.at(-1)![1] > 0.3]).toEqual([name, true]);
  });

  it('reads no negative rate', () => {
    expect(fields.rates.read('0.1,0.1,-1,0.1,1,0.1')).toHaveProperty('problem');
  });

  it('stays finite for all inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {racers, contours, height, g} = solved(inputs);
        const numbers = racers.flatMap(({path, loss, update, memory, reachedAt, divergedAt}) => [
          ...path.flat(),
          ...update,
          ...[loss, memory.first, memory.second, reachedAt ?? 0, divergedAt ?? 0],
        ]);
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(contours.flat(3).every(Number.isFinite)).toBe(true);
        expect(height > 100 && height < 400 && g.every(Number.isFinite)).toBe(true);
      }),
      {numRuns: 60},
    );
  });
});
