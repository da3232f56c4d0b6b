import {norm} from '../../math/clipping';
import {l1Norm, shrink, softThreshold} from '../../math/weight-penalty';
import {attempt, type InputsOf, integer, matrix, real} from '../fields';

export const fields = {
  w: matrix({label: 'Weights w* without a penalty', initial: [[0.3, 1.2, -0.8, 0.1]], min: -3, max: 3}),
  h: matrix({label: 'Curvature h of the loss', initial: [[1, 1, 1, 1]], min: 0.1, max: 10}),
  lambda: real({label: 'Strength λ', initial: 0.5, min: 0, max: 3, step: 0.05}),
  which: integer({label: 'Weight to work out', initial: 1, min: 1, max: 4}),
};

/** Both penalties at work on each weight alone, and on the first two in their plane. */
export function solve({w: [w = []], h: [h = []], lambda, which}: InputsOf<typeof fields>) {
  return attempt('lambda', () => {
    const rows = w.map((weight, i) => ({
      weight,
      curvature: h[i]!,
      threshold: lambda / h[i]!,
      l1: softThreshold(weight, lambda, h[i]),
      l2: shrink(weight, lambda, h[i]),
    }));
    const data = w.slice(0, 2);
    const plane = (key: 'l1' | 'l2', length: (v: readonly number[]) => number) => {
      const at = rows.slice(0, 2).map((row) => row[key]);
      // The contour of the data loss through the penalized minimum: Σ h_i (v_i − w_i)² is the same all along it.
      const level = at.reduce((sum, value, i) => sum + h[i]! * (value - data[i]!) ** 2, 0);
      return {at, size: length(at), contour: data.map((_, i) => Math.sqrt(level / h[i]!))};
    };
    const [l1, l2] = [plane('l1', l1Norm), plane('l2', norm)];
    // Far enough for both contours, but not so far that long ones leave the rest too small to see.
    const largest = Math.max(0.4, ...data.map(Math.abs));
    const ends = [l1, l2].flatMap(({contour}) => contour.map((half, i) => Math.abs(data[i]!) + half));
    return {
      rows,
      chosen: rows[which - 1]!,
      zeros: rows.filter(({l1}) => l1 === 0).length,
      data,
      l1,
      l2,
      reach: 1.05 * Math.min(Math.max(largest, ...ends), 1.6 * largest),
    };
  });
}

export const model = {fields, solve};
