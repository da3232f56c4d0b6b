import {type Matrix, sizeOf} from './matrix';

/** The mean of points, coordinate by coordinate. */
export function meanPoint(points: Matrix): number[] {
  const {rows, columns} = sizeOf(points, 'The table of points');
  return Array.from({length: columns}, (_, i) => points.reduce((sum, point) => sum + point[i]!, 0) / rows);
}

/** Covariance matrix of points around their mean, (1/N) Σ (x − c)(x − c)ᵀ. */
export function covariance(points: Matrix): number[][] {
  const center = meanPoint(points);
  return center.map((a, i) =>
    center.map((b, j) => points.reduce((sum, x) => sum + (x[i]! - a) * (x[j]! - b), 0) / points.length),
  );
}

/** The principal axes of points of the plane. */
export interface PrincipalAxes {
  /** Unit vector along the first axis; its first coordinate is not negative. */
  readonly direction: readonly [number, number];
  /** Variance along the first axis and along the second, which is at right angles to it: the eigenvalues, largest first. */
  readonly variances: readonly [number, number];
}

/**
 * Eigenvectors and eigenvalues of a symmetric 2×2 matrix S in closed form: the first axis is at half the angle of
 * (S₁₁ − S₂₂, 2·S₁₂), and the eigenvalues are tr S/2 ± r, where r is half the length of that vector. If r = 0, every direction is an
 * axis, and this one is (1, 0).
 *
 * Pearson (1901), On lines and planes of closest fit to systems of points in space.
 *
 * @throws RangeError unless the matrix is 2×2
 */
export function principalAxes(S: Matrix): PrincipalAxes {
  const {rows, columns} = sizeOf(S, 'The covariance');
  if (rows !== 2 || columns !== 2) throw new RangeError('The covariance of points of the plane is 2×2.');
  const [[xx, xy], [, yy]] = S as [[number, number], [number, number]];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const middle = (xx + yy) / 2;
  const radius = Math.hypot(xx - yy, 2 * xy) / 2;
  return {
    direction: [Math.cos(angle), Math.sin(angle)],
    variances: [middle + radius, Math.max(0, middle - radius)],
  };
}
