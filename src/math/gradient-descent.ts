/**
 * Gradient descent: x ← x − η∇f(x), so many times (Cauchy 1847; Goodfellow, Bengio & Courville 2016, section 4.3). Returns the
 * points of the path, the start first. Nothing stops a path that diverges: the caller chooses sizes that floats can hold.
 */
export function gradientDescent(
  gradient: (point: readonly number[]) => number[],
  start: readonly number[],
  {rate, steps}: {rate: number; steps: number},
): number[][] {
  const path = [[...start]];
  for (let step = 0; step < steps; step += 1) {
    const point = path[step]!;
    const slope = gradient(point);
    path.push(point.map((value, i) => value - rate * slope[i]!));
  }
  return path;
}

/** The bowl f(x) = ½ Σ λ_i x_i², with its minimum at 0: x² has the one curvature 2. */
export const bowlValue = (curvatures: readonly number[], point: readonly number[]): number =>
  curvatures.reduce((sum, curvature, i) => sum + (curvature * point[i]! ** 2) / 2, 0);

/** Its gradient (λ_1 x_1, λ_2 x_2, …). */
export const bowlGradient = (curvatures: readonly number[], point: readonly number[]): number[] =>
  curvatures.map((curvature, i) => curvature * point[i]!);

/** Semi-axes √(2c/λ_i) of the contour f = c of a bowl: an ellipse. */
export const contourAxes = (curvatures: readonly number[], level: number): number[] =>
  curvatures.map((curvature) => Math.sqrt((2 * level) / curvature));

/** By what a step multiplies each coordinate on a bowl, 1 − ηλ_i. */
export const stepFactors = (curvatures: readonly number[], rate: number): number[] =>
  curvatures.map((curvature) => 1 - rate * curvature);

/** What learning rates a bowl allows. */
export interface RateLimits {
  /** Descent converges from every start below 2/λ_max, and not from this rate on. */
  limit: number;
  /** The rate 2/(λ_min + λ_max), which makes the slowest coordinate as fast as it can be. */
  best: number;
  /** The factor (κ − 1)/(κ + 1) of the slowest coordinate then, κ = λ_max/λ_min the condition number. */
  bestFactor: number;
  condition: number;
}

/** The rates that a bowl allows (LeCun et al. 1998, Efficient BackProp, section 5; Nesterov 2018, section 2.1.5). */
export function rateLimits(curvatures: readonly number[]): RateLimits {
  const [low, high] = [Math.min(...curvatures), Math.max(...curvatures)];
  return {
    limit: 2 / high,
    best: 2 / (low + high),
    bestFactor: (high - low) / (high + low),
    condition: high / low,
  };
}

export type Regime = 'approaches' | 'jumps' | 'overshoots' | 'bounces' | 'diverges';

/** How far from ±1 and 0 a factor counts as that number: rounding. */
const rounding = 1e-12;

/**
 * What a coordinate does that each step multiplies by `factor` = 1 − ηλ < 1: above 0 it approaches from its side, 0 jumps to
 * the minimum, down to −1 it overshoots and closes in, −1 bounces for ever, and below it diverges.
 */
export function regimeOf(factor: number): Regime {
  if (Math.abs(factor) <= rounding) return 'jumps';
  if (factor > 0) return 'approaches';
  if (Math.abs(factor + 1) <= rounding) return 'bounces';
  return factor > -1 ? 'overshoots' : 'diverges';
}

/** Steps until a coordinate multiplied by `factor` at each is within this share of its first distance; undefined if never. */
export function stepsWithin(factor: number, share: number): number | undefined {
  const size = Math.abs(factor);
  if (size <= rounding) return 1;
  return size < 1 - rounding ? Math.ceil(Math.log(share) / Math.log(size)) : undefined;
}

/** A path up to its first point outside a box (that point included), given by the lowest and highest value of each coordinate. */
export function pathWithin(
  path: readonly (readonly number[])[],
  box: readonly (readonly [number, number])[],
): (readonly number[])[] {
  const exit = path.findIndex((point) => box.some(([low, high], i) => point[i]! < low || point[i]! > high));
  return exit < 0 ? [...path] : path.slice(0, exit + 1);
}
