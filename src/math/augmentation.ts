import {type Affine, applyAffine, composeAffine} from './affine';
import {buildMatrix, type Matrix, sizeOf, valueAt} from './matrix';
import type {Random} from './random';
import {requireWholeNumber} from './whole-number';

/** How a value is read between pixels: that of the nearest one, or the mean of four, weighted by nearness. */
export type Resampling = 'nearest' | 'bilinear';
export type Flip = 'none' | 'horizontal' | 'vertical';

/** What is done to a square picture of values from 0 (black) to 1 (white); `neutral` does nothing. */
export interface Amounts {
  /** Rotation about the center, counterclockwise. */
  readonly degrees: number;
  /** Magnification about the center. */
  readonly scale: number;
  /** Columns to the right for each row down. */
  readonly shear: number;
  readonly flip: Flip;
  /** Translation in pixels. */
  readonly right: number;
  readonly down: number;
  /** Side of the square that is cut out and enlarged to the whole picture; 0 for no crop. */
  readonly side: number;
  /** Where the cut-out starts: columns from the left, rows from the top. */
  readonly left: number;
  readonly top: number;
  /** Factor on each value's distance from the mean. */
  readonly contrast: number;
  /** Added to each value. */
  readonly brightness: number;
  /** Standard deviation of the normal noise that is added. */
  readonly noise: number;
}

export const neutral: Amounts = {
  degrees: 0,
  scale: 1,
  shear: 0,
  flip: 'none',
  right: 0,
  down: 0,
  side: 0,
  left: 0,
  top: 0,
  contrast: 1,
  brightness: 0,
  noise: 0,
};

type Square = readonly [readonly [number, number], readonly [number, number]];

/** Cosine and sine, exact at quarter turns, where those of the computer's π are not. */
function turn(degrees: number): {cos: number; sin: number} {
  const within = ((degrees % 360) + 360) % 360;
  const exact = {0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1]}[within];
  const angle = (within * Math.PI) / 180;
  const [cos, sin] = exact ?? [Math.cos(angle), Math.sin(angle)];
  return {cos: cos!, sin: sin!};
}

/**
 * The matrix of flip, shear, magnification and rotation, in this order, for offsets (x to the right, y down) from the center.
 *
 * @throws RangeError if the scale is not above 0
 */
export function geometryMatrix({
  degrees,
  scale,
  shear,
  flip,
}: Pick<Amounts, 'degrees' | 'scale' | 'shear' | 'flip'>): number[][] {
  if (!(scale > 0)) throw new RangeError('The scale must be above 0.');
  const {cos, sin} = turn(degrees);
  const b = [0, 0];
  const mirror = {
    W: [
      [flip === 'horizontal' ? -1 : 1, 0],
      [0, flip === 'vertical' ? -1 : 1],
    ],
    b,
  };
  const slant = {
    W: [
      [1, shear],
      [0, 1],
    ],
    b,
  };
  // y points down, so that a counterclockwise turn has its minus in the lower row.
  const rotation = {
    W: [
      [scale * cos, scale * sin],
      [-scale * sin, scale * cos],
    ],
    b,
  };
  return composeAffine(rotation, composeAffine(slant, mirror)).W.map((row) => row.map((value) => value + 0));
}

/** The inverse of a 2×2 matrix. */
function inverse([[a, b], [c, d]]: Square): Square {
  const determinant = a * d - b * c;
  return [
    [d / determinant + 0, -b / determinant + 0],
    [-c / determinant + 0, a / determinant + 0],
  ];
}

/**
 * Where the pixel (x, y) of the result looks in a picture of n×n, columns and rows counted from 0: the inverse of flip, shear,
 * magnification, rotation, translation and crop, as one map. All of them together need one resampling only.
 *
 * @throws RangeError if the scale is not above 0, or the crop does not lie in the picture
 */
export function lookBack(amounts: Amounts, n: number): Affine {
  requireWholeNumber('The side of the picture', n, 1);
  const center = (n - 1) / 2;
  const [[a, b], [c, d]] = inverse(geometryMatrix(amounts) as unknown as Square);
  const x = center + amounts.right;
  const y = center + amounts.down;
  const geometry = {
    W: [
      [a, b],
      [c, d],
    ],
    b: [center - (a * x + b * y), center - (c * x + d * y)],
  };
  const {side, left, top} = amounts;
  if (side === 0) return geometry;
  for (const [what, value, least] of [
    ['The side of the crop', side, 1],
    ['The left edge of the crop', left, 0],
    ['The top edge of the crop', top, 0],
  ] as const)
    requireWholeNumber(what, value, least);
  if (Math.max(left, top) + side > n) throw new RangeError('The crop must lie inside the picture.');
  const share = side / n;
  const edge = share / 2 - 0.5;
  return composeAffine(geometry, {
    W: [
      [share, 0],
      [0, share],
    ],
    b: [left + edge, top + edge],
  });
}

/** A pixel that is read, and its share in the value. */
export interface Read {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** The pixels that make the value at column x, row y, with weights that sum to 1; those outside the picture count as 0. */
export function readsAt(x: number, y: number, resampling: Resampling): Read[] {
  if (resampling === 'nearest') return [{row: Math.round(y), column: Math.round(x), weight: 1}];
  const [row, column] = [Math.floor(y), Math.floor(x)];
  const [down, right] = [y - row, x - column];
  return [
    {row, column, weight: (1 - down) * (1 - right)},
    {row, column: column + 1, weight: (1 - down) * right},
    {row: row + 1, column, weight: down * (1 - right)},
    {row: row + 1, column: column + 1, weight: down * right},
  ];
}

const valueOf = (picture: Matrix, reads: readonly Read[]): number =>
  reads.reduce((sum, {row, column, weight}) => sum + weight * valueAt(picture, row, column), 0);

function squareSize(picture: Matrix): number {
  const {rows, columns} = sizeOf(picture, 'The picture');
  if (rows !== columns) throw new RangeError('The picture must be square.');
  return rows;
}

/**
 * The picture under the geometric amounts, by looking back from each pixel of the result. What comes in over the edges is black.
 *
 * Gonzalez & Woods (2018), Digital Image Processing, sections 2.4 (interpolation) and 2.6 (geometric transformations).
 *
 * @throws RangeError as `lookBack`, and if the picture is not square
 */
export function warp(picture: Matrix, amounts: Amounts, resampling: Resampling): number[][] {
  const n = squareSize(picture);
  const map = lookBack(amounts, n);
  return buildMatrix({rows: n, columns: n}, (row, column) => {
    const [x, y] = applyAffine(map, [column, row]);
    return valueOf(picture, readsAt(x!, y!, resampling));
  });
}

/** The mean of all values. */
export function meanValue(picture: Matrix): number {
  const values = picture.flat();
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Contrast, brightness and noise: m + contrast·(v − m) + brightness + noise·ε with m the mean and ε standard normal, cut to 0 … 1
 * at the end. TensorFlow's `adjust_contrast` and `adjust_brightness` compute the same.
 */
export function relight(
  picture: Matrix,
  {contrast, brightness, noise}: Pick<Amounts, 'contrast' | 'brightness' | 'noise'>,
  random: Random,
): number[][] {
  const mean = meanValue(picture);
  return picture.map((row) =>
    row.map((value) => {
      const level = contrast === 1 ? value : mean + contrast * (value - mean);
      return clamp(level + brightness + (noise === 0 ? 0 : noise * random.normal()));
    }),
  );
}

/** All amounts: geometry first, in one resampling, then light and noise. @throws RangeError as `warp` */
export const augment = (
  picture: Matrix,
  amounts: Amounts,
  resampling: Resampling,
  random: Random,
): number[][] => relight(warp(picture, amounts, resampling), amounts, random);

/**
 * Amounts drawn at random, as a data loader does for each example: evenly up to the limit on both sides of neutral (factors on a
 * logarithmic scale), a flip with probability ½, a crop of at least the limit's side anywhere, noise as strong as the limit.
 *
 * @throws RangeError if a factor is not above 0
 */
export function drawAmounts(limits: Amounts, n: number, random: Random): Amounts {
  if (!(limits.scale > 0 && limits.contrast > 0)) throw new RangeError('Scale and contrast must be above 0.');
  const around = (limit: number) => random.uniform(-1, 1) * limit + 0;
  const factor = (limit: number) => Math.exp(around(Math.log(limit)));
  const whole = (limit: number) => random.integer(2 * Math.abs(limit) + 1) - Math.abs(limit);
  const side = limits.side === 0 ? 0 : limits.side + random.integer(n - limits.side + 1);
  const start = () => (side === 0 ? 0 : random.integer(n - side + 1));
  return {
    degrees: around(limits.degrees),
    scale: factor(limits.scale),
    shear: around(limits.shear),
    flip: random.uniform() < 0.5 ? limits.flip : 'none',
    right: whole(limits.right),
    down: whole(limits.down),
    side,
    left: start(),
    top: start(),
    contrast: factor(limits.contrast),
    brightness: around(limits.brightness),
    noise: limits.noise,
  };
}

/** The mean of |a − b| over all pixels: 0 for equal pictures, 1 for black against white. */
export function meanDifference(a: Matrix, b: Matrix): number {
  return meanValue(a.map((row, i) => row.map((value, j) => Math.abs(value - valueAt(b, i, j)))));
}

/**
 * A picture turned `times` times by the same angle, resampled after each turn: what repeated resampling costs.
 *
 * @throws RangeError as `warp`
 */
export function turnRepeatedly(
  picture: Matrix,
  degrees: number,
  times: number,
  resampling: Resampling,
): Matrix {
  requireWholeNumber('The number of turns', times, 0);
  return Array.from({length: times}).reduce<Matrix>(
    (turned) => warp(turned, {...neutral, degrees}, resampling),
    picture,
  );
}

/** The square of a Cutout or CutMix: its upper left pixel and its side. */
export interface Patch {
  readonly row: number;
  readonly column: number;
  readonly side: number;
}

const isIn = ({row, column, side}: Patch, i: number, j: number): boolean =>
  i >= row && i < row + side && j >= column && j < column + side;

/** Cutout: one square is set to `fill` (DeVries & Taylor 2017). */
export const cutout = (picture: Matrix, patch: Patch, fill = 0): number[][] =>
  picture.map((row, i) => row.map((value, j) => (isIn(patch, i, j) ? fill : value)));

/** CutMix: one square comes from a second picture of the same size (Yun et al. 2019). */
export const cutmix = (first: Matrix, second: Matrix, patch: Patch): number[][] =>
  first.map((row, i) => row.map((value, j) => (isIn(patch, i, j) ? valueAt(second, i, j) : value)));

/** The share of the first picture that CutMix leaves in one of n×n, which is also its share of the label. */
export const cutmixShare = ({side}: Patch, n: number): number => 1 - side ** 2 / n ** 2;

/** Mixup: λ·first + (1 − λ)·second, for pictures and for one-hot labels (Zhang et al. 2018). */
export const mixup = (first: Matrix, second: Matrix, share: number): number[][] =>
  first.map((row, i) => row.map((value, j) => share * value + (1 - share) * valueAt(second, i, j)));
