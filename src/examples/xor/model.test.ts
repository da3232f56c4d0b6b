import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, presets, solve} from './model';

type Inputs = ReturnType<typeof initialInputs<typeof fields>>;
const solved = (change: Partial<Inputs> = {}) => solve({...initialInputs(fields), ...change});
const load = (name: string) => solved(presets.find(({label}) => label === name)!.inputs);

describe('xor', () => {
  it.each(presets)('$label give 0, 1, 1, 0', ({inputs}) => {
    const {rows, right} = solved(inputs);
    expect(rows.map(({out}) => out)).toEqual([0, 1, 1, 0]);
    expect(right).toBe(4);
  });

  it('opens with OR and AND in the hidden layer', () => {
    expect(solved()).toEqual(load('OR and AND, with steps'));
    expect(solved().rows.map(({h}) => h.join(''))).toEqual(['00', '10', '10', '11']);
  });

  it('folds 01 and 10 onto one point, in both networks', () => {
    expect(solved().landings.map(({name, y}) => [name, y])).toEqual([
      ['00', 0],
      ['01, 10', 1],
      ['11', 0],
    ]);
    expect(load('two ReLUs').landings.map(({h}) => h)).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  it('without a hidden nonlinearity never gets more than three right, whatever the weights', () => {
    const inputs = anyInputs(fields);
    fc.assert(
      fc.property(inputs, (any) => {
        expect(solved({...any, hidden: 'identity'}).right).toBeLessThanOrEqual(3);
      }),
      {numRuns: 300},
    );
  });

  it('does not let the noise of binary fractions decide', () => {
    const noisy = {
      hidden: 'step' as const,
      w: [
        [0.1, 0.2],
        [0.1, 0.2],
      ],
      b: [[-0.3, -0.3]],
    };
    expect(solved(noisy).rows[3]).toMatchObject({z1: [0, 0], h: [0, 0]});
    const flat = {
      hidden: 'identity' as const,
      w: [
        [0.1, 0.1],
        [0.3, 0.3],
      ],
      b: [[0, 0]],
      v: [[3, -1]],
      c: [[0]],
    };
    expect(solved(flat).rows.map(({z}) => z)).toEqual([0, 0, 0, 0]);
  });

  it('draws no output line where the output weights are 0', () => {
    expect(solved({v: [[0, 0]]})).toMatchObject({
      hiddenLine: undefined,
      hiddenRegion: [],
      regions: [],
      right: 2,
    });
  });

  it('shows finite numbers and an area to draw in, whatever the controls give', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solved(inputs);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
        for (const [low, high] of [result.hiddenView.x, result.hiddenView.y])
          expect(high - low).toBeGreaterThan(1);
        expect(result.landings.flatMap(({name}) => name.split(', ')).sort()).toEqual([
          '00',
          '01',
          '10',
          '11',
        ]);
      }),
    );
  });

  it('offers the inputs in counting order, and shows the chosen one', () => {
    const inputs = fields.input.choices.map(({value}) => value);
    expect(inputs.map((input) => solved({input}).chosen.name)).toEqual(['00', '01', '10', '11']);
  });

  it('refuses weights that are no numbers or too large', () => {
    expect(fields.w.read('1,1;1,x')).toMatchObject({problem: expect.stringContaining('Row 2, column 2')});
    expect(fields.c.read('11')).toHaveProperty('problem');
  });
});
