import fc from 'fast-check';
import {expect, it} from 'vitest';
import {identity, sigmoid, tanh} from './activations';
import {centralDifference, relativeDifference} from './finite-difference';
import {linearSquared, sigmoidCrossEntropy} from './output-loss';
import {iterate, lossAndGradients, type Sample} from './training';

const line = (weight: number, bias: number) => [{weights: [[weight]], biases: [bias], activation: identity}];
const batch: Sample[] = [
  {x: [-1], y: -1},
  {x: [0], y: 1},
  {x: [2], y: 5},
];

it('computes one iteration as by hand', () => {
  // From w = b = 0 the errors ŷ − y are 1, −1, −5: ∂L/∂w = (−1 + 0 − 10)/3, ∂L/∂b = −5/3, L = (1 + 1 + 25)/6.
  const {loss, layers} = iterate(line(0, 0), linearSquared, batch, 0.3);
  expect(loss).toBeCloseTo(4.5, 12);
  expect(layers[0]!.weights[0]![0]).toBeCloseTo(1.1, 12);
  expect(layers[0]!.biases[0]).toBeCloseTo(0.5, 12);
});

it('finds the line y = 2x + 1 behind the examples', () => {
  let layers = line(0, 0);
  for (let i = 0; i < 200; i += 1)
    layers = iterate(layers, linearSquared, batch, 0.3).layers as typeof layers;
  expect(layers[0]!.weights[0]![0]).toBeCloseTo(2, 10);
  expect(layers[0]!.biases[0]).toBeCloseTo(1, 10);
});

it('takes the gradient of the mean loss of the batch', () => {
  fc.assert(
    fc.property(
      fc.double({min: -2, max: 2, noNaN: true}),
      fc.double({min: -2, max: 2, noNaN: true}),
      (w, b) => {
        const {gradients} = iterate(line(w, b), linearSquared, batch, 1);
        const meanLoss = ([weight = 0, bias = 0]: readonly number[]) =>
          batch.reduce((sum, {x, y}) => sum + (weight * x[0]! + bias - y) ** 2 / 2, 0) / batch.length;
        const [dw, db] = centralDifference(meanLoss, [w, b]);
        expect(relativeDifference(gradients[0]!.weights[0]![0]!, dw!)).toBeLessThan(1e-6);
        expect(relativeDifference(gradients[0]!.biases[0]!, db!)).toBeLessThan(1e-6);
      },
    ),
  );
});

it('returns what the loss saw: forward values, prediction and gradients of one example', () => {
  const layers = [
    {weights: [[1, 2]], biases: [0], activation: tanh},
    {weights: [[3]], biases: [-1], activation: sigmoid},
  ];
  const {passes, prediction, gradients} = lossAndGradients(layers, sigmoidCrossEntropy, {
    x: [0.2, -0.1],
    y: 1,
  });
  expect(passes.map(({a}) => a)).toEqual([[0], [prediction]]);
  expect(prediction).toBe(sigmoid.f(-1));
  expect(gradients[1]!.delta).toEqual([prediction - 1]);
});

it('refuses an empty batch, and a loss that overflows', () => {
  expect(() => iterate(line(0, 0), linearSquared, [], 0.1)).toThrow('A batch has at least one example.');
  expect(() => lossAndGradients(line(1e200, 0), linearSquared, {x: [1], y: 0})).toThrow(
    'too large to compute with',
  );
});
