import {sigmoid} from './activations';
import {sigmoidCrossEntropy} from './output-loss';

/** An example with one feature x and its class y, 0 or 1. */
export interface LabeledPoint {
  readonly x: number;
  readonly y: number;
}

/** Logistic regression on one feature: P(y = 1 | x) = σ(wx + b). */
export interface LogisticModel {
  readonly w: number;
  readonly b: number;
}

/** z = wx + b, the log-odds of class 1, and p = σ(z), its probability. */
export function predict({w, b}: LogisticModel, x: number): {z: number; p: number} {
  const z = w * x + b;
  return {z, p: sigmoid.f(z)};
}

/** Where p = 1/2: x = −b/w. Undefined where there is no such x (w = 0), or none that a number can hold. */
export function decisionBoundary({w, b}: LogisticModel): number | undefined {
  const x = (0 - b) / w;
  return Number.isFinite(x) ? x : undefined;
}

/**
 * Checks a data set.
 *
 * @throws RangeError if there is no point, an x is not finite, or a label is neither 0 nor 1
 */
export function requireLabeled(points: readonly LabeledPoint[]): void {
  if (points.length === 0) throw new RangeError('There must be at least one point.');
  if (!points.every(({x}) => Number.isFinite(x))) throw new RangeError('Every x must be a finite number.');
  const odd = points.find(({y}) => y !== 0 && y !== 1);
  if (odd) throw new RangeError(`A label is 0 or 1; ${odd.y} is neither.`);
}

const meanOf = (points: readonly LabeledPoint[], value: (point: LabeledPoint) => number): number =>
  points.reduce((sum, point) => sum + value(point), 0) / points.length;

/** The loss of one example, −ln p for y = 1 and −ln(1 − p) for y = 0, computed from z and so finite however sure the model is. */
export const pointLoss = (model: LogisticModel, {x, y}: LabeledPoint): number =>
  sigmoidCrossEntropy.loss(predict(model, x).z, y);

/**
 * Log-loss: the mean over the points of −y ln p − (1 − y) ln(1 − p), the negative log-likelihood for each example.
 *
 * Bishop (2006), Pattern Recognition and Machine Learning, eq. 4.90.
 *
 * @throws RangeError as `requireLabeled`
 */
export function logLoss(points: readonly LabeledPoint[], model: LogisticModel): number {
  requireLabeled(points);
  return meanOf(points, (point) => pointLoss(model, point));
}

/** Gradient of the log-loss: ∂L/∂w is the mean of (p − y)x, ∂L/∂b the mean of p − y (Bishop 2006, eq. 4.91). Throws as `logLoss`. */
export function logLossGradient(points: readonly LabeledPoint[], model: LogisticModel): LogisticModel {
  requireLabeled(points);
  const error = ({x, y}: LabeledPoint) => predict(model, x).p - y;
  return {w: meanOf(points, (point) => error(point) * point.x), b: meanOf(points, error)};
}

/** One step of gradient descent on all points: (w, b) − η·(∂L/∂w, ∂L/∂b). Throws as `logLoss`. */
export function gradientStep(
  points: readonly LabeledPoint[],
  model: LogisticModel,
  rate: number,
): LogisticModel {
  const gradient = logLossGradient(points, model);
  return {w: model.w - rate * gradient.w, b: model.b - rate * gradient.b};
}

/** The models from the start (index 0) through `steps` steps of gradient descent. Throws as `logLoss`. */
export function descentPath(
  points: readonly LabeledPoint[],
  start: LogisticModel,
  rate: number,
  steps: number,
): LogisticModel[] {
  const path = [start];
  for (let model = start; path.length <= steps; path.push(model)) model = gradientStep(points, model, rate);
  return path;
}

/**
 * How far a threshold on x tells the classes apart. Only with `overlap` does the log-loss have one minimum at finite w and b; with
 * `complete` separation it falls towards 0 while |w| grows without end, with `touching` (both classes at the threshold, none beyond)
 * it falls too, but not to 0. With `one-class` data b grows without end; with `one-place` data (all x equal) many w and b fit alike.
 *
 * Albert & Anderson (1984), On the existence of maximum likelihood estimates in logistic regression models.
 */
export type Separation = 'overlap' | 'complete' | 'touching' | 'one-class' | 'one-place';

/** Throws as `logLoss`. */
export function separation(points: readonly LabeledPoint[]): Separation {
  requireLabeled(points);
  const [zeros, ones] = [0, 1].map((label) => points.filter(({y}) => y === label).map(({x}) => x));
  if (!zeros?.length || !ones?.length) return 'one-class';
  const [low0, high0, low1, high1] = [
    Math.min(...zeros),
    Math.max(...zeros),
    Math.min(...ones),
    Math.max(...ones),
  ];
  if (low0 === high0 && low1 === high1 && low0 === low1) return 'one-place';
  if (high0 < low1 || high1 < low0) return 'complete';
  return high0 === low1 || high1 === low0 ? 'touching' : 'overlap';
}

/**
 * The w and b with the smallest log-loss, by Newton's method (iteratively reweighted least squares) with step halving, on x moved and
 * scaled to [−1, 1]. Undefined where the classes do not overlap, or overlap so little that 100 steps do not settle.
 *
 * Bishop (2006), section 4.3.3. Throws as `logLoss`.
 */
export function maximumLikelihood(points: readonly LabeledPoint[]): LogisticModel | undefined {
  if (separation(points) !== 'overlap') return undefined;
  const xs = points.map(({x}) => x);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const [center, scale] = [low / 2 + high / 2, high / 2 - low / 2];
  const scaled = points.map(({x, y}) => ({x: (x - center) / scale, y}));
  let model: LogisticModel = {w: 0, b: 0};
  for (let i = 0; i < 100; i += 1) {
    const step = newtonStep(scaled, model);
    const loss = logLoss(scaled, model);
    const after = (share: number) => ({w: model.w - share * step.w, b: model.b - share * step.b});
    // A step that is too long is halved; near the minimum rounding alone may raise the loss.
    const share = halves.find((part) => logLoss(scaled, after(part)) <= loss * (1 + 1e-12));
    if (share === undefined) return undefined;
    model = after(share);
    if (Math.hypot(step.w, step.b) <= 1e-7 * (1 + Math.hypot(model.w, model.b))) {
      const w = model.w / scale;
      return Number.isFinite(w) ? {w, b: model.b - w * center} : undefined;
    }
  }
  return undefined;
}

const halves = Array.from({length: 40}, (_, i) => 2 ** -i);

/** H⁻¹g: the gradient g against the Hessian H, whose entries are the means of p(1 − p)·(x², x, 1). */
function newtonStep(points: readonly LabeledPoint[], model: LogisticModel): LogisticModel {
  const {w, b} = logLossGradient(points, model);
  const weight = ({x}: LabeledPoint) => sigmoid.autodiff(predict(model, x).z);
  const ww = meanOf(points, (point) => weight(point) * point.x ** 2);
  const wb = meanOf(points, (point) => weight(point) * point.x);
  const bb = meanOf(points, weight);
  const determinant = ww * bb - wb ** 2;
  return {w: (bb * w - wb * b) / determinant, b: (ww * b - wb * w) / determinant};
}
