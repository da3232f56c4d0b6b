import {bowlValue} from './gradient-descent';
import {type Line, lineGradient, lineLoss, type Point} from './linear-regression';
import {createRandom} from './random';
import {requireWholeNumber} from './whole-number';

/** Updates that one pass over N examples makes with batches of B: ⌈N/B⌉, the last batch may be smaller. */
export function updatesPerEpoch(examples: number, batchSize: number): number {
  requireWholeNumber('The number of examples', examples, 1);
  requireWholeNumber('The batch size', batchSize, 1);
  return Math.ceil(examples / batchSize);
}

/** Examples scattered around y = 2x + 1, with x from −1 to 1 and mean 0, so that the loss is a bowl with level axes w and b. */
export function noisyLine(count: number, seed: number, noise = 0.5): Point[] {
  const random = createRandom(seed);
  const xs = Array.from({length: count}, (_, i) => (count > 1 ? (2 * i) / (count - 1) - 1 : 0));
  return xs.map((x) => ({x, y: 2 * x + 1 + random.normal(0, noise)}));
}

/** A loss of lines that is a bowl: least + ½(λ_w (w − w*)² + λ_b (b − b*)²). */
export interface LineBowl {
  minimum: Line;
  /** λ_w = mean of x² and λ_b = 1. */
  curvatures: [number, number];
}

/**
 * The mean of ½(wx + b − y)² over the points as a bowl, by least squares in closed form (Bishop 2006, section 3.1.1). For points
 * whose x have the mean 0; if all x are 0, every w fits as well and w* is 0.
 */
export function lineBowl(points: readonly Point[]): LineBowl {
  const mean = (value: (point: Point) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const square = mean(({x}) => x * x);
  return {
    minimum: {w: square > 0 ? mean(({x, y}) => x * y) / square : 0, b: mean(({y}) => y)},
    curvatures: [square, 1],
  };
}

/** How far a line's loss lies above the smallest one. */
export const excessLoss = ({minimum, curvatures}: LineBowl, {w, b}: Line): number =>
  bowlValue(curvatures, [w - minimum.w, b - minimum.b]);

interface RunOptions {
  batchSize: number;
  rate: number;
  epochs: number;
  /** Of the shuffle. */
  seed: number;
  start?: Line;
  /**
   * After so many updates the rate is half, after twice as many a third: η/(1 + t/T) for update t = 0, 1, …, which meets the
   * conditions of Robbins & Monro (1951). Without it the rate is constant.
   */
  halvedAfter?: number;
  /** The run ends where |w| or |b| exceeds this: it diverges. */
  bound?: number;
}

/** A run of training: one more model than losses. */
export interface BatchRun {
  /** The model before the first and after each update. */
  path: Line[];
  /** Of each update the loss of its batch, before the update: what a training log shows. */
  losses: number[];
}

/**
 * Gradient descent on a line with batches of one size, reshuffled every epoch. A batch of all examples is batch gradient descent
 * and shuffles nothing; a batch of 1 is stochastic gradient descent in the strict sense (Goodfellow, Bengio & Courville 2016,
 * section 8.1.3).
 */
export function descendByBatches(
  points: readonly Point[],
  {batchSize, rate, epochs, seed, start = {w: 0, b: 0}, halvedAfter = Infinity, bound = 1e6}: RunOptions,
): BatchRun {
  const updates = updatesPerEpoch(points.length, batchSize);
  const random = createRandom(seed);
  const path = [start];
  const losses: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = updates > 1 ? random.shuffle(points) : points;
    for (let k = 0; k < updates; k += 1) {
      const {w, b} = path[losses.length]!;
      const batch = order.slice(k * batchSize, (k + 1) * batchSize);
      const slope = lineGradient({w, b}, batch);
      const step = rate / (1 + losses.length / halvedAfter);
      const next = {w: w - step * slope.w, b: b - step * slope.b};
      losses.push(lineLoss({w, b}, batch));
      path.push(next);
      if (!(Math.abs(next.w) <= bound && Math.abs(next.b) <= bound)) return {path, losses};
    }
  }
  return {path, losses};
}

/**
 * Root mean square distance from the mean of `count` standard normal numbers, over the last 5 of 20 epochs, of single-example SGD
 * that estimates the mean: the smallest regression, a bias alone. With `isDecaying` the rate is 1/t, else it is `rate`.
 */
export function hoverDistance(
  count: number,
  {rate, seed, isDecaying}: {rate: number; seed: number; isDecaying: boolean},
): number {
  const random = createRandom(seed);
  const points = Array.from({length: count}, () => ({x: 0, y: random.normal()}));
  const {minimum} = lineBowl(points);
  const {path} = descendByBatches(points, {
    batchSize: 1,
    epochs: 20,
    seed,
    ...(isDecaying ? {rate: 1, halvedAfter: 1} : {rate}),
  });
  const last = path.slice(-5 * count);
  return Math.sqrt(last.reduce((sum, {b}) => sum + (b - minimum.b) ** 2, 0) / last.length);
}
