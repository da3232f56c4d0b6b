import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, presets, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const logitsOf = (name: string) => presets.find((preset) => preset.name === name)!.logits;

describe('softmax-cross-entropy', () => {
  it('shows the ten-class output of the source, its loss −ln 0.75 = 0.2877 and its squared error 0.0085', () => {
    const {classes, loss, meanSquare} = solved();
    expect(classes.map(({probability}) => Number(probability.toFixed(4)))).toEqual([
      0, 0.1, 0.1, 0.75, 0, 0, 0, 0, 0, 0.05,
    ]);
    expect(loss).toBeCloseTo(-Math.log(0.75), 4);
    expect(meanSquare).toBeCloseTo(0.0085, 4);
  });

  it('gives ln 10 = 2.3026, half the squares 0.45 and MSE 0.09 without preference', () => {
    const {classes, loss, halfSquares, meanSquare} = solved({logits: logitsOf('no preference')});
    classes.forEach(({probability}) => expect(probability).toBeCloseTo(0.1, 12));
    expect(loss).toBeCloseTo(Math.log(10), 12);
    expect(halfSquares).toBeCloseTo(0.45, 12);
    expect(meanSquare).toBeCloseTo(0.09, 12);
  });

  it('pulls a confident mistake back with full force by cross-entropy, hardly by squared error', () => {
    const {classes} = solved({logits: logitsOf('sure of 8')});
    expect(classes[3]!.slope).toBeCloseTo(-1, 6);
    expect(classes.every(({squaredSlope}) => Math.abs(squaredSlope) < 1e-7)).toBe(true);
  });

  it('stays exact for logits of ±1000, where e^z overflows', () => {
    const {loss, naive, classes} = solved({logits: logitsOf('±1000')});
    expect(loss).toBe(2000);
    expect(naive).toBe('overflows');
    expect(classes[8]!.probability).toBe(1);
    expect(solved({logits: [Array<number>(10).fill(-1000)]}).naive).toBe('underflows');
  });

  it('evens out with the temperature, and keeps the order of the classes', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const [cool, warm] = [solved({...inputs, temperature: 1}), solved({...inputs, temperature: 10})];
        const largest = (result: typeof cool) =>
          Math.max(...result.classes.map(({probability}) => probability));
        expect(largest(warm)).toBeLessThanOrEqual(largest(cool) + 1e-12);
      }),
    );
  });

  it('has a gradient that sums to 0, and only finite numbers, whatever the controls say', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solved(inputs);
        expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(result.classes.reduce((sum, {slope}) => sum + slope, 0)).toBeCloseTo(0, 8);
        expect(result.loss).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['1,2,3', '1 rows of 10'],
    ['1001,0,0,0,0,0,0,0,0,0', '-1000 to 1000'],
    ['x,0,0,0,0,0,0,0,0,0', 'column 1'],
  ])('refuses the logits "%s"', (text, message) => {
    expect(fields.logits.read(text)).toEqual({problem: expect.stringContaining(message)});
  });
});
