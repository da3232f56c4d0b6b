import fc from 'fast-check';
import {expect, it} from 'vitest';
import {activations} from './activations';
import {positiveRegions, unitLines} from './decision-regions';
import {type Point, positiveSide, rectangle} from './half-plane';
import {forwardPass} from './network';

const box = rectangle([-1, 2], [-1, 2]);
const orAnd = {
  weights: [
    [1, 1],
    [1, 1],
  ],
  biases: [-0.5, -1.5],
  activation: activations.binaryStep,
};

it('of OR and not AND is the band between two lines', () => {
  const regions = positiveRegions(orAnd, {weights: [1, -1], bias: -0.5}, box);
  const band = positiveSide(positiveSide(box, {a: 1, b: 1, c: -0.5}), {a: -1, b: -1, c: 1.5});
  expect(regions).toEqual([band]);
  expect(unitLines(orAnd)).toEqual([
    {a: 1, b: 1, c: -0.5},
    {a: 1, b: 1, c: -1.5},
  ]);
});

it.each([0, -1, 1])('are not lost where a unit has no weights and the bias %i', (bias) => {
  const hidden = {
    ...orAnd,
    weights: [
      [0, 0],
      [1, 1],
    ],
    biases: [bias, -1.5],
  };
  const corner = positiveSide(box, {a: 1, b: 1, c: -1.5});
  expect(positiveRegions(hidden, {weights: [-1, 2], bias: -0.5}, box)).toEqual([corner]);
});

it('hold a point exactly if the network says so', () => {
  const number = fc.integer({min: -300, max: 300}).map((hundredths) => hundredths / 100);
  // Distances, not products: a region as thin as a rounding error must not hold points far from it. Cuts that meet in one
  // point leave corners that differ by rounding; an edge between them has no direction and says nothing.
  const inside = (polygon: Point[], [x, y]: Point) => {
    const edges = polygon
      .map((p, i) => {
        const q = polygon[(i + 1) % polygon.length]!;
        const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
        return {length: Math.hypot(dx, dy), side: dx * (y - p[1]) - dy * (x - p[0])};
      })
      .filter(({length}) => length > 1e-9);
    return edges.length > 1 && edges.every(({length, side}) => side >= -1e-9 * length);
  };
  fc.assert(
    fc.property(
      fc.constantFrom(activations.binaryStep, activations.relu, activations.identity),
      fc.array(number, {minLength: 9, maxLength: 9}),
      fc.tuple(fc.integer({min: -999, max: 1999}), fc.integer({min: -999, max: 1999})),
      (activation, [a, b, c, d, e, f, g, h, k], thousandths) => {
        const x: Point = [thousandths[0] / 1000, thousandths[1] / 1000];
        const hidden = {
          weights: [
            [a!, b!],
            [c!, d!],
          ],
          biases: [e!, f!],
          activation,
        };
        const output = {weights: [g!, h!], bias: k!};
        const passes = forwardPass(
          [hidden, {weights: [output.weights], biases: [output.bias], activation: activations.identity}],
          x,
        );
        const z = passes[1]!.z[0]!;
        // Not on an edge, where rounding decides.
        fc.pre(Math.abs(z) > 1e-6 && passes[0]!.z.every((value) => Math.abs(value) > 1e-6));
        expect(positiveRegions(hidden, output, box).some((region) => inside(region, x))).toBe(z > 0);
      },
    ),
    {
      numRuns: 2000,
      // Three lines that nearly meet in one point.
      examples: [
        [activations.identity, [-1.2, 2.59, -0.28, -2.07, -0.86, 1.39, -0.77, -1.12, 0], [825, 560]],
      ],
    },
  );
});
