import {describe, expect, it} from 'vitest';
import {forwardPass} from './network';
import {sawtooth, sawtoothNetwork, unitsForPieces} from './sawtooth';

const outputOf = (depth: number, x: number) => forwardPass(sawtoothNetwork(depth), [x]).at(-1)!.a[0]!;

describe('sawtooth', () => {
  it.each([1, 2, 3, 4, 10])(
    'of depth %i is what the network computes, at the corners and halfway between',
    (depth) => {
      const corners = sawtooth(depth);
      expect(corners).toHaveLength(2 ** depth + 1);
      corners.forEach(([x, y], i) => {
        expect(outputOf(depth, x)).toBe(y);
        const next = corners[i + 1];
        if (next) expect(outputOf(depth, (x + next[0]) / 2)).toBe(0.5);
      });
    },
  );

  it('takes twice its layers in units, against one less than its pieces in one layer', () => {
    const units = sawtoothNetwork(10)
      .slice(0, -1)
      .reduce((sum, {biases}) => sum + biases.length, 0);
    expect([units, unitsForPieces(2 ** 10)]).toEqual([20, 1023]);
  });

  it('refuses no layer at all', () => {
    expect(() => sawtoothNetwork(0)).toThrow('The number of hidden layers');
    expect(() => sawtooth(0.5)).toThrow('The number of hidden layers');
    expect(() => unitsForPieces(0)).toThrow('The number of pieces');
  });
});
