/** A loss of one residual e = prediction − target, and its derivative with respect to the prediction. */
export interface ResidualLoss {
  readonly loss: (residual: number) => number;
  /** Where the loss has a kink (MAE at 0) this is 0, the choice of the frameworks. */
  readonly gradient: (residual: number) => number;
}

/** Squared error e², gradient 2e. Its mean over examples is the MSE: Bishop (2006), section 1.1. */
export const squaredError: ResidualLoss = {loss: (e) => e * e, gradient: (e) => 2 * e};

/** Absolute error |e|, gradient sign(e). Its mean is the MAE. */
export const absoluteError: ResidualLoss = {loss: Math.abs, gradient: (e) => Math.sign(e)};

/**
 * Huber's loss: e²/2 for |e| ≤ δ, δ(|e| − δ/2) beyond; its gradient is e clipped to [−δ, δ].
 *
 * Huber (1964), Robust Estimation of a Location Parameter.
 *
 * @throws RangeError if δ is not a finite number above 0
 */
export function huber(delta: number): ResidualLoss {
  if (!(delta > 0 && Number.isFinite(delta)))
    throw new RangeError('The threshold δ must be a finite number above 0.');
  return {
    loss: (e) => (Math.abs(e) <= delta ? (e * e) / 2 : delta * (Math.abs(e) - delta / 2)),
    gradient: (e) => Math.max(-delta, Math.min(delta, e)),
  };
}

/**
 * Smooth L1: Huber's loss with δ = β, divided by β; its gradient never exceeds 1.
 *
 * Girshick (2015), Fast R-CNN, equation 3, where β = 1.
 *
 * @throws RangeError if β is not a finite number above 0
 */
export function smoothL1(beta: number): ResidualLoss {
  const {loss, gradient} = huber(beta);
  return {loss: (e) => loss(e) / beta, gradient: (e) => gradient(e) / beta};
}

/** Mean of a loss over residuals. @throws RangeError if there is none */
export function meanLoss({loss}: ResidualLoss, residuals: readonly number[]): number {
  if (residuals.length === 0) throw new RangeError('There must be at least one residual.');
  return residuals.reduce((sum, residual) => sum + loss(residual), 0) / residuals.length;
}

/**
 * The constant prediction that makes the mean loss of the targets smallest: the mean for squared error, the median for
 * absolute error; Huber's, usually between the two, need not be. Found by bisection on the gradient, which never falls as the prediction rises.
 *
 * @throws RangeError if there is no target
 */
export function bestConstant({gradient}: ResidualLoss, targets: readonly number[]): number {
  if (targets.length === 0) throw new RangeError('There must be at least one target.');
  let low = Math.min(...targets);
  let high = Math.max(...targets);
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    const slope = targets.reduce((sum, target) => sum + gradient(middle - target), 0);
    if (slope < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
