import {toDegrees} from '../../math/angle';
import {toNineDecimals} from '../../math/decimals';
import {reconstruct, reconstructionLoss, trainAutoencoder} from '../../math/linear-autoencoder';
import {chord, rectangle} from '../../math/half-plane';
import {covariance, meanPoint, principalAxes} from '../../math/principal-axis';
import {attempt, type InputsOf, integer, matrix, real} from '../fields';

export const fields = {
  points: matrix({
    label: 'Points x (a row each)',
    initial: [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 4],
    ],
    min: -10,
    max: 10,
  }),
  start: real({label: 'Start: direction of the weights, degrees', initial: -30, min: -90, max: 90, step: 1}),
  steps: integer({label: 'Training steps', initial: 300, min: 0, max: 500}),
};

/** Learning rate times the total variance: a rate that suits points of any scale. */
export const relativeRate = 0.2;

const parabola = [-2, -1, 0, 1, 2].map((x) => [x, x * x - 2]);
const square = [
  [1, 1],
  [1, -1],
  [-1, -1],
  [-1, 1],
  [0, 0],
];
const line = [-2, -1, 0, 1, 2].map((x) => [x, 2 * x + 1]);

export const presets = [
  {label: 'no step yet', inputs: {steps: 0}},
  {label: 'a saddle', inputs: {points: [[-2, 0], [2, 0], [0, 1], [0, -1], [0, 0]], start: 90}}, // prettier-ignore
  {label: 'on a line', inputs: {points: line}},
  {label: 'on a curve', inputs: {points: parabola}},
  {label: 'no main axis', inputs: {points: square}},
];

/** An angle of a line with the x₁ axis, in (−90°, 90°]. */
const lineAngle = ([x = 0, y = 0]: readonly number[]) => {
  const angle = toDegrees(Math.atan2(y, x));
  return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
};

/** The autoencoder after its training steps, what it makes of each point, and the best that any could do. */
export function solve({points, start, steps}: InputsOf<typeof fields>) {
  return attempt('points', () => {
    const center = meanPoint(points);
    const reach = Math.max(...points.flatMap((x) => x.map((value, i) => Math.abs(value - center[i]!))));
    if (reach < 1e-6) throw new RangeError('All points are the same, so there is nothing to encode.');
    const S = covariance(points);
    const {direction, variances} = principalAxes(S);
    const total = variances[0] + variances[1];
    const angle = (start * Math.PI) / 180;
    // Rounded, so that 90° is exactly (0, 1): a start on the second axis stays there.
    const unit = [Math.cos(angle), Math.sin(angle)].map(toNineDecimals);
    const path = trainAutoencoder({encoder: unit, decoder: unit}, S, {rate: relativeRate / total, steps});
    const machine = path.at(-1)!;
    const rows = points.map((x) => {
      const {code, output} = reconstruct(machine, center, x);
      return {x, code, output, error: output.reduce((sum, value, i) => sum + (x[i]! - value) ** 2, 0)};
    });
    const loss = rows.reduce((sum, {error}) => sum + error, 0) / rows.length;
    const coordinates = rows
      .flatMap(({x, output}) => [x, output])
      .flatMap((at) => at.map((value, i) => value - center[i]!));
    const view = 1.15 * Math.max(...coordinates.map(Math.abs));
    const domain = center.map((c) => [c - view, c + view] as [number, number]);
    const through = ([dx = 0, dy = 0]: readonly number[]) =>
      chord(rectangle(domain[0]!, domain[1]!), {a: dy, b: -dx, c: dx * center[1]! - dy * center[0]!});
    const hasAxis = variances[0] - variances[1] > 1e-9 * total;
    return {
      center,
      machine,
      rows,
      loss,
      total,
      /** Share of the variance that is lost: now, and at best. */
      lost: loss / total,
      best: variances[1],
      bestLost: variances[1] / total,
      startLoss: reconstructionLoss(path[0]!, S),
      decoderAngle: lineAngle(machine.decoder),
      axisAngle: lineAngle(direction),
      hasAxis,
      /** Stuck on the second axis, where the gradient is 0. */
      isSaddle:
        hasAxis &&
        Math.abs(loss - variances[0]) < 1e-9 * total &&
        Math.abs(machine.decoder[0]! * direction[0] + machine.decoder[1]! * direction[1]) < 1e-6,
      isBest: loss - variances[1] < 1e-4 * total,
      /** Ends, at the edge of the view, of the line that the decoder can reach, and of the principal axis. */
      reachable: through(machine.decoder),
      axis: through(direction),
      domain,
    };
  });
}

export const model = {fields, solve};
