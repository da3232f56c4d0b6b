import type {Matrix} from './matrix';

/** Leaves the picture as it is. */
export const identity: Matrix = [
  [0, 0, 0],
  [0, 1, 0],
  [0, 0, 0],
];

/** Mean of the 3×3 neighborhood. */
export const boxBlur: Matrix = [
  [1 / 9, 1 / 9, 1 / 9],
  [1 / 9, 1 / 9, 1 / 9],
  [1 / 9, 1 / 9, 1 / 9],
];

/** Weighted mean, [1 2 1]/4 down and along: the binomial approximation of a Gaussian. */
export const gaussianBlur: Matrix = [
  [1 / 16, 2 / 16, 1 / 16],
  [2 / 16, 4 / 16, 2 / 16],
  [1 / 16, 2 / 16, 1 / 16],
];

/** The picture minus its Laplacian: stronger where it differs from its neighbors. */
export const sharpen: Matrix = [
  [0, -1, 0],
  [-1, 5, -1],
  [0, -1, 0],
];

/** The four-neighbor Laplacian: edges of every direction; 0 where the brightness is constant or a ramp. */
export const laplacian: Matrix = [
  [0, 1, 0],
  [1, -4, 1],
  [0, 1, 0],
];

/** Horizontal derivative: answers to vertical edges, positive where brightness grows to the right. */
export const sobelX: Matrix = [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
];

/** Vertical derivative: answers to horizontal edges, positive where brightness grows upward (OpenCV: downward). */
export const sobelY: Matrix = [
  [1, 2, 1],
  [0, 0, 0],
  [-1, -2, -1],
];

/** As `sobelX`, with an unweighted mean across the derivative. */
export const prewittX: Matrix = [
  [-1, 0, 1],
  [-1, 0, 1],
  [-1, 0, 1],
];

/** As `sobelY`, with an unweighted mean across the derivative. */
export const prewittY: Matrix = [
  [1, 1, 1],
  [0, 0, 0],
  [-1, -1, -1],
];

/** As `sobelX`, weighted so that the direction is more nearly right at every angle (Scharr, 2000). */
export const scharrX: Matrix = [
  [-3, 0, 3],
  [-10, 0, 10],
  [-3, 0, 3],
];

/** As `sobelY`, weighted like `scharrX`. */
export const scharrY: Matrix = [
  [3, 10, 3],
  [0, 0, 0],
  [-3, -10, -3],
];

/** Roberts cross, one diagonal: a bare difference, with no mean across it. */
export const robertsA: Matrix = [
  [1, 0],
  [0, -1],
];

/** Roberts cross, the other diagonal. */
export const robertsB: Matrix = [
  [0, 1],
  [-1, 0],
];

/** Embossing: brightness growing toward the lower right, added to the picture. */
export const emboss: Matrix = [
  [-2, -1, 0],
  [-1, 1, 1],
  [0, 1, 2],
];

/** A 7×7 filter that looks for the left end of a bowl: 30 along the curve, 0 elsewhere. */
export const curveDetector: Matrix = [
  [0, 0, 0, 0, 0, 0, 0],
  [0, 30, 0, 0, 0, 0, 0],
  [0, 30, 0, 0, 0, 0, 0],
  [0, 30, 0, 0, 0, 0, 0],
  [0, 0, 30, 0, 0, 0, 0],
  [0, 0, 0, 30, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
];

/**
 * A 7×7 patch with a brush stroke along that curve, fainter (20) where it ends. Four bright pixels and the
 * faint one lie under the filter: 4 · (50 · 30) + (20 · 30) = 6,600.
 */
export const curvePatch: Matrix = [
  [50, 0, 0, 0, 0, 0, 0],
  [50, 50, 0, 0, 0, 0, 0],
  [50, 50, 0, 0, 0, 0, 0],
  [0, 50, 50, 0, 0, 0, 0],
  [0, 0, 50, 50, 0, 0, 0],
  [0, 0, 0, 20, 50, 50, 50],
  [0, 0, 0, 0, 0, 0, 0],
];

/** A 7×7 patch just as bright whose pixels all miss the filter's weights: the response is 0. */
export const offCurvePatch: Matrix = [
  [0, 0, 0, 0, 0, 50, 50],
  [0, 0, 0, 0, 50, 50, 0],
  [0, 0, 0, 0, 50, 50, 0],
  [0, 0, 0, 0, 50, 50, 0],
  [0, 0, 0, 0, 0, 50, 50],
  [0, 0, 0, 0, 0, 0, 50],
  [0, 0, 0, 0, 0, 20, 50],
];
