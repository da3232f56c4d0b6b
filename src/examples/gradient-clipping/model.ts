import {angleBetween, clipByNorm, clipByValue, norm} from '../../math/clipping';
import {attempt, type InputsOf, matrix, real} from '../fields';

export const fields = {
  g: matrix({label: 'Gradient g', initial: [[3, 4]], min: -100, max: 100}),
  t: real({label: 'Threshold τ', initial: 1, min: 0.1, max: 20}),
};

/** The gradient clipped both ways, what each does to its length and direction, and how far the drawing must reach. */
export function solve({g: [g = []], t}: InputsOf<typeof fields>) {
  return attempt('t', () => {
    const byNorm = clipByNorm(g, t);
    const byValue = clipByValue(g, t);
    const length = norm(g);
    return {
      norm: length,
      isClipped: length > t,
      byNorm,
      byValue,
      byNormLength: norm(byNorm),
      byValueLength: norm(byValue),
      turn: angleBetween(g, byValue),
      reach: 1.15 * Math.max(t, ...g.map(Math.abs)),
    };
  });
}

export const model = {fields, solve};
