import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const lastX = (change: Parameters<typeof solved>[0]) =>
  Math.abs(solved({steps: 50, ...change}).table.at(-1)!.point[0]!);

describe('gradient-descent', () => {
  it('starts on x² with η = 0.1: x ← 0.8x', () => {
    const {factors, table, regime, limits} = solved();
    expect(factors).toEqual([0.8]);
    expect(table.map(({point}) => point[0]!.toFixed(4))).toEqual([
      '1.0000',
      '0.8000',
      '0.6400',
      '0.5120',
      '0.4096',
      '0.1074',
    ]);
    expect(regime).toBe('approaches');
    expect(limits.limit).toBe(1);
  });

  it('jumps at 0.5, oscillates at 1, diverges from above 1', () => {
    expect(solved({rate: 0.5})).toMatchObject({regime: 'jumps', toOnePercent: 1});
    expect(solved({rate: 0.9}).regime).toBe('overshoots');
    const bouncing = solved({rate: 1});
    expect(bouncing).toMatchObject({regime: 'bounces', toOnePercent: undefined});
    expect(bouncing.table.map(({point}) => point[0])).toEqual([1, -1, 1, -1, 1, 1]);
    expect(solved({rate: 1.1}).regime).toBe('diverges');
  });

  it('has the numbers of the learning-rate page for 5x²', () => {
    expect(lastX({curvature: 10, rate: 0.01})).toBeCloseTo(0.005, 3);
    expect(lastX({curvature: 10, rate: 0.19})).toBeCloseTo(0.005, 3);
    expect(lastX({curvature: 10, rate: 0.1})).toBe(0);
    expect(lastX({curvature: 10, rate: 0.2})).toBe(1);
    expect(lastX({curvature: 10, rate: 0.21})).toBeCloseTo(117.4, 1);
  });

  it('zigzags in a bowl, and is limited by the steep side alone', () => {
    const {factors, regime, limits, slowest} = solved({shape: 'bowl'});
    expect(factors).toEqual([0.9, 1 - 0.1 * 16]);
    expect(regime).toBe('overshoots');
    expect(limits.limit).toBe(0.125);
    expect(slowest).toBe(0.9);
    expect(solved({shape: 'bowl', rate: 0.13}).regime).toBe('diverges');
    expect(solved({shape: 'bowl', rate: 0.13, y: 0}).regime).toBe('approaches');
  });

  it('does not move from the minimum', () => {
    expect(solved({x: 0}).regime).toBeUndefined();
    expect(solved({x: 0, rate: 2}).table.at(-1)!.value).toBe(0);
  });

  it('refuses what is no learning rate', () => {
    for (const text of ['0', '-0.1', '3', 'fast', ''])
      expect(fields.rate.read(text)).toHaveProperty('problem');
  });

  it('stays finite for all inputs, and converges exactly below 2/λ', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solved(inputs);
        const {
          table,
          factors,
          limits,
          first,
          box,
          top,
          curve,
          levels,
          drawn,
          slowest,
          toOnePercent = 0,
        } = result;
        const numbers = [
          ...table.flatMap(({point, value, gradient}) => [...point, value, ...gradient]),
          ...factors,
          ...Object.values(limits),
          ...first.gradient,
          ...first.next,
          ...box.flat(),
          top,
          ...curve.flat(),
          ...levels,
          ...drawn.flat(),
          slowest,
          toOnePercent,
        ];
        expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
        expect(top).toBeGreaterThan(0);
        const {shape, rate} = inputs;
        const [x, y] = table[0]!.point;
        if (x !== 0 && (shape === 'curve' || y !== 0) && Math.abs(rate / limits.limit - 1) > 1e-9) {
          expect(['bounces', 'diverges'].includes(result.regime!)).toBe(rate > limits.limit);
        }
      }),
    );
  });
});
