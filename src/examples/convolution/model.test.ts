import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {fields, solve, windowNear} from './model';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('convolution', () => {
  it('begins on the curve: 4 · (50 · 30) + (20 · 30) = 6,600', () => {
    const {window, terms, map, side} = solved();
    expect(window.sum).toBe(6600);
    expect(terms).toEqual([
      {count: 4, value: 50, weight: 30},
      {count: 1, value: 20, weight: 30},
    ]);
    expect(side).toBe(6);
    expect(map[0]?.[0]).toBe(6600);
  });

  it('gives 0 at the top right, off the curve', () => {
    const {window, terms, map} = solved({column: 6});
    expect(window.sum).toBe(0);
    expect(terms).toEqual([]);
    expect(map[0]?.at(-1)).toBe(0);
  });

  it('finds the curve again where it stands a second time: the same weights everywhere', () => {
    expect(solved()).toMatchObject({
      largest: 6600,
      peaks: [
        {row: 1, column: 1},
        {row: 6, column: 1},
      ],
    });
  });

  it.each([
    ['sharpen' as const, 'kept'],
    ['boxBlur' as const, 'kept'],
    ['laplacian' as const, 'zero'],
    ['sobelX' as const, 'zero'],
    ['curveDetector' as const, 'scaled'],
  ])('%s leaves a flat area %s', (kernel, flatArea) => {
    expect(solved({kernel}).flatArea).toBe(flatArea);
  });

  it('changes the sign of Sobel when the kernel is flipped, and nothing where the kernel is symmetric', () => {
    const picture = 'lines' as const;
    const both = (kernel: 'sobelX' | 'gaussianBlur') =>
      (['correlate', 'convolve'] as const).map((operation) => solved({picture, kernel, operation}).map);
    const [sobel, flipped] = both('sobelX');
    expect(flipped).toEqual(sobel?.map((line) => line.map((value) => 0 - value)));
    const [blur, same] = both('gaussianBlur');
    expect(same).toEqual(blur);
  });

  it('is the Laplacian of a ramp only where the ramp ends', () => {
    const {map} = solved({picture: 'ramp', kernel: 'laplacian'});
    expect(map[0]).toEqual([0, 0, 0, 0, 0, 0, -10, 0, 0, 0]);
  });

  it('shows no noise of binary fractions: weights of 0.1, 0.2 and −0.3 cancel on a flat area', () => {
    const own = [
      [0, 0, 0],
      [0.1, 0.2, -0.3],
      [0, 0, 0],
    ];
    const {map, weightSum, flatArea} = solved({picture: 'square', kernel: 'own', own});
    expect(weightSum).toBe(0);
    expect(flatArea).toBe('zero');
    expect(map[0]).toEqual(Array<number>(10).fill(0));
  });

  it('moves the window to where the reader presses', () => {
    const solution = solved({pad: 1});
    expect(windowNear(solution, 0, 0)).toEqual({row: 1, column: 1});
    expect(windowNear(solution, 13, 13)).toEqual({row: 8, column: 8});
    expect(windowNear(solution, 5, 6)).toEqual({row: 3, column: 4});
  });

  it('solves any inputs, at a place that exists, with finite numbers that agree', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const solution = solved(inputs);
        expect(numbersIn(solution).every(Number.isFinite)).toBe(true);
        const {window, terms} = solution;
        const added = window.products.flat().reduce((total, product) => total + product, 0);
        expect(added).toBeCloseTo(window.sum, 6);
        const sum = terms.reduce((total, {count, value, weight}) => total + count * value * weight, 0);
        expect(sum).toBeCloseTo(window.sum, 6);
        expect(solution.isUnderKernel.flat().filter(Boolean)).toHaveLength(solution.kernelSide ** 2);
      }),
    );
  });

  it('refuses what is no stride, padding or weight', () => {
    expect(fields.stride.read('0')).toHaveProperty('problem');
    expect(fields.stride.read('1.5')).toHaveProperty('problem');
    expect(fields.pad.read('-1')).toHaveProperty('problem');
    expect(fields.own.read('1,2;3,4')).toEqual({problem: 'Give 3 rows of 3 numbers.'});
    expect(fields.own.read('1,1,1;1,x,1;1,1,1')).toEqual({
      problem: 'Row 2, column 2: type a number from -100 to 100.',
    });
  });
});
