import {crossCorrelate} from './convolution';
import {sobelX, sobelY} from './kernels';
import {type Matrix, buildMatrix, sizeOf, valueAt} from './matrix';
import type {SlideOptions} from './shape';

export interface SobelGradient {
  /** Answers to vertical edges, positive where brightness grows to the right. */
  readonly gx: Matrix;
  /** Answers to horizontal edges, positive where brightness grows upward. */
  readonly gy: Matrix;
  /** √(Gx² + Gy²). */
  readonly magnitude: Matrix;
  /** |Gx| + |Gy|, the cheap approximation; at most √2 times the magnitude. */
  readonly absoluteSum: Matrix;
  /** atan2(Gy, Gx) in radians, counterclockwise from "brighter to the right"; across the edge. 0 if both are 0. */
  readonly direction: Matrix;
}

/**
 * The Sobel gradient of a gray picture, by cross-correlation; with no padding H×W gives (H − 2)×(W − 2).
 *
 * Sobel & Feldman (1968), A 3x3 Isotropic Gradient Operator for Image Processing.
 *
 * @throws RangeError if the picture is empty, ragged, or smaller than 3×3 with its padding
 */
export function sobel(picture: Matrix, options: SlideOptions = {}): SobelGradient {
  const gx = crossCorrelate(picture, sobelX, options);
  const gy = crossCorrelate(picture, sobelY, options);
  const combine = (f: (x: number, y: number) => number) =>
    buildMatrix(sizeOf(gx, 'The gradient'), (row, column) =>
      f(valueAt(gx, row, column), valueAt(gy, row, column)),
    );
  return {
    gx,
    gy,
    magnitude: combine(Math.hypot),
    absoluteSum: combine((x, y) => Math.abs(x) + Math.abs(y)),
    direction: combine((x, y) => (x === 0 && y === 0 ? 0 : Math.atan2(y, x))),
  };
}

/**
 * The largest values the Sobel operator can give for pixels from 0 to `maximum`: 4 times that for |Gx| and
 * |Gy|, √20 times for the magnitude, 6 times for the absolute sum. For 8-bit pixels 1,020, 1,140.4 and 1,530.
 *
 * @throws RangeError if the maximum is negative or not finite
 */
export function sobelBounds(maximum: number): {component: number; magnitude: number; absoluteSum: number} {
  if (!(maximum >= 0 && Number.isFinite(maximum)))
    throw new RangeError('The largest pixel value must be at least 0.');
  return {component: 4 * maximum, magnitude: Math.sqrt(20) * maximum, absoluteSum: 6 * maximum};
}

/**
 * A value as an 8-bit unsigned pixel keeps it, rounded first. 'clip' stops at 0 and 255, so strong edges look
 * alike and negative ones vanish; 'wrap' keeps the remainder modulo 256, so a strong edge may turn dark.
 *
 * Fisher, Perkins, Walker & Wolfart (2003), HIPR2, "Sobel Edge Detector".
 *
 * @throws RangeError if the value is not finite
 */
export function toEightBit(value: number, overflow: 'clip' | 'wrap'): number {
  if (!Number.isFinite(value)) throw new RangeError('A pixel must be a finite number.');
  const rounded = Math.round(value);
  if (overflow === 'clip') return Math.min(Math.max(rounded, 0), 255);
  return ((rounded % 256) + 256) % 256;
}
