import {absoluteError, bestConstant, huber, meanLoss, squaredError} from '../../math/regression-losses';
import {toNineDecimals} from '../../math/decimals';
import {type InputsOf, matrix, real} from '../fields';

export const fields = {
  targets: matrix({label: 'Targets y of four examples', initial: [[1, 2, 3, 2]], min: -10, max: 10}),
  outlier: real({label: 'Target of a fifth example: the outlier', initial: 9, min: -10, max: 10, step: 0.5}),
  prediction: real({label: 'Prediction ŷ for all five', initial: 2, min: -10, max: 10, step: 0.1}),
  delta: real({label: 'Huber threshold δ', initial: 1, min: 0.1, max: 10, step: 0.1}),
};

/** The plot's range of residuals, and how finely its curves are drawn. */
const reach = 10;
const samples = Array.from({length: 161}, (_, i) => -reach + (2 * reach * i) / 160);

/** Residuals, the three mean losses and gradients, the prediction that each loss likes best, and the curves. */
export function solve({targets, outlier, prediction, delta}: InputsOf<typeof fields>) {
  const all = [...targets[0]!, outlier];
  const residuals = all.map((target) => toNineDecimals(prediction - target));
  const kinds = {mse: squaredError, mae: absoluteError, huber: huber(delta)};
  const rows = Object.entries(kinds).map(([id, kind]) => {
    const gradients = residuals.map(kind.gradient);
    const pull = gradients.reduce((sum, g) => sum + Math.abs(g), 0);
    return {
      id: id as keyof typeof kinds,
      each: residuals.map(kind.loss),
      loss: meanLoss(kind, residuals),
      /** The outlier's share of all that pulls on the prediction, in percent. */
      outlierShare: pull === 0 ? 0 : (100 * Math.abs(gradients.at(-1)!)) / pull,
      best: bestConstant(kind, all),
      curve: samples.map((e) => [e, kind.loss(e)] as const),
      slope: samples.map((e) => [e, kind.gradient(e)] as const),
    };
  });
  return {residuals, marks: residuals.filter((e) => Math.abs(e) <= reach), rows};
}

export const model = {fields, solve};
