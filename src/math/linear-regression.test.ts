import fc from 'fast-check';
import {expect, it} from 'vitest';
import {identity} from './activations';
import {centralDifference, relativeDifference} from './finite-difference';
import {lineGradient, lineLoss, type Point, trainLine} from './linear-regression';
import {linearSquared} from './output-loss';
import {iterate} from './training';

const number = fc.double({min: -5, max: 5, noNaN: true});
const points = fc.array(fc.record({x: number, y: number}), {minLength: 1, maxLength: 6});
/** Points of y = 2x + 1. */
const exact: Point[] = [-1, 0, 1, 2].map((x) => ({x, y: 2 * x + 1}));

it('has the gradient that a central difference finds', () => {
  fc.assert(
    fc.property(number, number, points, (w, b, data) => {
      const [dw, db] = centralDifference(([at = 0, to = 0]) => lineLoss({w: at, b: to}, data), [w, b]);
      const gradient = lineGradient({w, b}, data);
      expect(relativeDifference(gradient.w, dw!)).toBeLessThan(1e-6);
      expect(relativeDifference(gradient.b, db!)).toBeLessThan(1e-6);
    }),
  );
});

it('takes the step that backpropagation through a network of one linear unit takes', () => {
  fc.assert(
    fc.property(number, number, points, (w, b, data) => {
      const network = [{weights: [[w]], biases: [b], activation: identity}];
      const samples = data.map(({x, y}) => ({x: [x], y}));
      const {loss, layers} = iterate(network, linearSquared, samples, 0.1);
      const [entry] = trainLine({w, b}, [data], {rate: 0.1, epochs: 1});
      expect(relativeDifference(entry!.loss, loss)).toBeLessThan(1e-12);
      expect(relativeDifference(entry!.line.w, layers[0]!.weights[0]![0]!)).toBeLessThan(1e-12);
      expect(relativeDifference(entry!.line.b, layers[0]!.biases[0]!)).toBeLessThan(1e-12);
    }),
  );
});

it('computes the first two iterations as by hand', () => {
  // From w = b = 0 the errors ŷ − y at x = −1 and 1 are 1 and −3.
  const log = trainLine(
    {w: 0, b: 0},
    [
      [exact[0]!, exact[2]!],
      [exact[1]!, exact[3]!],
    ],
    {rate: 0.3, epochs: 2},
  );
  expect(log[0]).toMatchObject({
    epoch: 1,
    step: 1,
    loss: 2.5,
    gradient: {w: -2, b: -1},
    line: {w: 0.6, b: 0.3},
  });
  expect(log[1]!.gradient.w).toBeCloseTo(-3.5, 12);
  expect(log[1]!.gradient.b).toBeCloseTo(-2.1, 12);
  expect(log.map(({epoch, step}) => [epoch, step])).toEqual([
    [1, 1],
    [1, 2],
    [2, 3],
    [2, 4],
  ]);
});

it('finds the line behind the points', () => {
  const {line} = trainLine({w: 0, b: 0}, [exact], {rate: 0.3, epochs: 300}).at(-1)!;
  expect(line.w).toBeCloseTo(2, 10);
  expect(line.b).toBeCloseTo(1, 10);
  expect(lineLoss(line, exact)).toBeCloseTo(0, 12);
});

it('refuses an empty batch', () => {
  expect(() => lineLoss({w: 0, b: 0}, [])).toThrow('A batch has at least one example.');
  expect(() => lineGradient({w: 0, b: 0}, [])).toThrow(RangeError);
});
