import {toNineDecimals} from '../../math/decimals';
import {
  bowlGradient,
  bowlValue,
  gradientDescent,
  pathWithin,
  rateLimits,
  type Regime,
  regimeOf,
  stepFactors,
  stepsWithin,
} from '../../math/gradient-descent';
import {attempt, choice, type InputsOf, integer, real} from '../fields';

export const fields = {
  shape: choice('Surface', 'curve', {curve: 'curve ½λx² (λ = 2: x²)', bowl: 'stretched bowl ½(x² + λy²)'}),
  curvature: real({label: 'Curvature λ of the curve', initial: 2, min: 0.5, max: 100, step: 0.5}),
  stretch: real({label: 'Curvature λ along y', initial: 16, min: 1, max: 100, step: 1}),
  rate: real({label: 'Learning rate η', initial: 0.1, min: 0.001, max: 2, step: 0.001}),
  x: real({label: 'Start x', initial: 1, min: -10, max: 10}),
  y: real({label: 'Start y', initial: 0.3, min: -10, max: 10}),
  steps: integer({label: 'Steps', initial: 10, min: 1, max: 50}),
};

/** From the calmest to the worst: a path is what its worst coordinate is. */
const regimes: Regime[] = ['jumps', 'approaches', 'overshoots', 'bounces', 'diverges'];
const rows = 5;

/** The path of gradient descent on a curve or a bowl, what each step does to each coordinate, and from which rate it diverges. */
export function solve({shape, curvature, stretch, rate, x, y, steps}: InputsOf<typeof fields>) {
  return attempt('rate', () => {
    const curvatures = shape === 'curve' ? [curvature] : [1, stretch];
    const start = (shape === 'curve' ? [x] : [x, y]).map(toNineDecimals);
    const value = (point: readonly number[]) => bowlValue(curvatures, point);
    const path = gradientDescent((point) => bowlGradient(curvatures, point), start, {rate, steps});
    const factors = stepFactors(curvatures, rate);
    // A coordinate that starts at its minimum stays there, whatever the rate.
    const moving = factors.filter((_, i) => start[i] !== 0);
    const regime = regimes.findLast((each) => moving.some((factor) => regimeOf(factor) === each));
    const slowest = Math.max(0, ...moving.map(Math.abs));
    const limits = rateLimits(curvatures);
    const table = path.map((point, step) => ({
      step,
      point,
      value: value(point),
      gradient: bowlGradient(curvatures, point),
    }));

    const widest = Math.max(...start.map(Math.abs)) || 1;
    const zoom = regime === 'diverges' ? 2 : 1.2;
    const reach = zoom * widest;
    const high = shape === 'curve' ? 0 : zoom * Math.max(0.4 * widest, Math.abs(start[1]!));
    const along = (at: number) => bowlValue(curvatures.slice(0, 1), [at]);
    const top = along(reach);
    const corner = value([reach, high]);
    const box: [number, number][] = [
      [-reach, reach],
      [-high, high],
    ];
    return {
      table: table.length <= rows + 1 ? table : [...table.slice(0, rows), table.at(-1)!],
      factors,
      limits,
      regime,
      /** Steps until 1% of the distance is left in the slowest coordinate. */
      toOnePercent: stepsWithin(slowest, 0.01),
      slowest,
      first: {gradient: table[0]!.gradient, next: path[1]!},
      box,
      top,
      curve: Array.from({length: 61}, (_, i) => {
        const at = reach * (i / 30 - 1);
        return [at, along(at)] as const;
      }),
      levels: Array.from({length: 9}, (_, i) => corner * ((i + 1) / 9) ** 2),
      drawn:
        shape === 'curve'
          ? pathWithin(
              path.map((point) => [point[0]!, value(point)]),
              [box[0]!, [0, top]],
            )
          : pathWithin(path, box),
    };
  });
}

export const model = {fields, solve};
