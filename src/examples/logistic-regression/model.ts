import {centralDifference} from '../../math/finite-difference';
import {
  decisionBoundary,
  descentPath,
  type LogisticModel,
  logLoss,
  logLossGradient,
  maximumLikelihood,
  pointLoss,
  predict,
  requireLabeled,
  separation,
} from '../../math/logistic-regression';
import {attempt, type InputsOf, integer, matrix, real} from '../fields';

/** Gradient steps that can be looked at. */
export const lastStep = 500;

export const fields = {
  x: matrix({label: 'Hours studied x', initial: [[1, 3, 4, 5, 6, 8]], min: -10, max: 10}),
  y: matrix({label: 'Passed y (1) or not (0)', initial: [[0, 0, 0, 1, 0, 1]], min: 0, max: 1}),
  w: real({label: 'Start: weight w', initial: 1, min: -10, max: 10}),
  b: real({label: 'Start: bias b', initial: -3, min: -20, max: 20}),
  rate: real({label: 'Learning rate η', initial: 0.1, min: 0.01, max: 2, step: 0.01}),
  k: integer({label: 'Gradient steps taken', initial: 0, min: 0, max: lastStep}),
};

const curveOf = (model: LogisticModel, [low, high]: readonly [number, number]) =>
  Array.from({length: 121}, (_, i) => {
    const x = low + ((high - low) * i) / 120;
    return [x, predict(model, x).p] as const;
  });

/** The model after k steps of gradient descent on six points, its loss and gradient, the step that follows, and the best fit. */
export function solve({x, y, w, b, rate, k}: InputsOf<typeof fields>) {
  return attempt('y', () => {
    const data = x[0]!.map((value, i) => ({x: value, y: y[0]![i]!}));
    requireLabeled(data);
    const path = descentPath(data, {w, b}, rate, lastStep);
    const model = path[k]!;
    const gradient = logLossGradient(data, model);
    const numeric = centralDifference(
      ([dw = 0, db = 0]) => logLoss(data, {w: dw, b: db}),
      [model.w, model.b],
    );
    const rows = data.map((point) => {
      const {z, p} = predict(model, point.x);
      const error = p - point.y;
      return {...point, z, p, error, share: error * point.x, loss: pointLoss(model, point)};
    });
    const sum = (value: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + value(row), 0);
    const losses = path.map((each) => logLoss(data, each));
    const best = maximumLikelihood(data);
    const span: [number, number] = [Math.min(...x[0]!) - 1, Math.max(...x[0]!) + 1];
    const boundary = decisionBoundary(model);
    return {
      model,
      rows,
      sums: {loss: sum((row) => row.loss), share: sum((row) => row.share), error: sum((row) => row.error)},
      loss: losses[k]!,
      gradient,
      numeric: {w: numeric[0]!, b: numeric[1]!},
      next: k < lastStep ? {...path[k + 1]!, loss: losses[k + 1]!, step: k + 1} : undefined,
      right: rows.filter((row) => row.p > 0.5 === (row.y === 1)).length,
      boundary,
      isBoundaryInView: boundary !== undefined && boundary > span[0] && boundary < span[1],
      best: best && {...best, loss: logLoss(data, best), curve: curveOf(best, span)},
      kind: separation(data),
      rises: losses.filter((loss, i) => i > 0 && loss > losses[i - 1]! + 1e-12).length,
      span,
      curve: curveOf(model, span),
      losses: losses.map((loss, i) => [i, loss] as const),
      top: 1.08 * Math.max(...losses),
    };
  });
}

export const model = {fields, solve};
