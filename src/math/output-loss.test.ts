import fc from 'fast-check';
import {expect, it} from 'vitest';
import {centralDifference, relativeDifference} from './finite-difference';
import {linearSquared, sigmoidCrossEntropy, sigmoidSquared} from './output-loss';
import {crossEntropyFromLogits} from './softmax';

const all = {linearSquared, sigmoidSquared, sigmoidCrossEntropy};

it.each(Object.entries(all))('%s: ∂L/∂z is what a central difference finds', (_, {loss, delta}) => {
  fc.assert(
    fc.property(
      fc.double({min: -30, max: 30, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (z, y) => {
        const [numeric] = centralDifference(([at = 0]) => loss(at, y), [z]);
        expect(relativeDifference(delta(z, y), numeric!)).toBeLessThan(1e-8);
        expect(loss(z, y)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('has ŷ − y at the output for a linear unit with squared error and for a sigmoid with cross-entropy', () => {
  for (const [z, y] of [
    [0.3, 1],
    [-2, 0],
    [4, 0],
  ] as const) {
    for (const {activation, delta} of [linearSquared, sigmoidCrossEntropy])
      expect(delta(z, y)).toBe(activation.f(z) - y);
  }
});

it('is the two-class softmax cross-entropy of the logits (0, z)', () => {
  for (const z of [-40, -1, 0, 0.5, 40]) {
    expect(sigmoidCrossEntropy.loss(z, 1)).toBeCloseTo(crossEntropyFromLogits([0, z], 1), 12);
    expect(sigmoidCrossEntropy.loss(z, 0)).toBeCloseTo(crossEntropyFromLogits([0, z], 0), 12);
  }
});

it('punishes a sure mistake: the squared error on a sigmoid hardly pushes, cross-entropy does', () => {
  expect(sigmoidSquared.delta(-10, 1)).toBeCloseTo(0, 4);
  expect(sigmoidCrossEntropy.delta(-10, 1)).toBeCloseTo(-1, 4);
  expect(sigmoidCrossEntropy.loss(-1000, 1)).toBe(1000);
});

it('refuses a target that is no probability', () => {
  expect(() => sigmoidCrossEntropy.loss(0, 2)).toThrow('Cross-entropy takes a target from 0 to 1.');
  expect(() => sigmoidCrossEntropy.delta(0, -1)).toThrow(RangeError);
});
