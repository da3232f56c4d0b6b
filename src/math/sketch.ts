import {buildMatrix, type Matrix} from './matrix';

/** A point of a sketch in pixels: x to the right, y down, (0, 0) the center of the first pixel. */
export type SketchPoint = readonly [x: number, y: number];

/** Points on a circle, first and last the same. */
export const ring = (x: number, y: number, radius: number, corners = 16): SketchPoint[] =>
  Array.from({length: corners + 1}, (_, k) => {
    const angle = (2 * Math.PI * (k % corners)) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

function distanceToSegment([px, py]: SketchPoint, [ax, ay]: SketchPoint, [bx, by]: SketchPoint): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

/**
 * Strokes of a round pen on black, as gray values from 0 to 1 on n×n pixels: 1 under the pen, falling to 0 over the pixel at its rim,
 * in steps of 1/16.
 */
export function sketch(n: number, strokes: readonly (readonly SketchPoint[])[], width: number): Matrix {
  return buildMatrix({rows: n, columns: n}, (row, column) => {
    const distances = strokes.flatMap((points) =>
      points.slice(1).map((end, k) => distanceToSegment([column, row], points[k]!, end)),
    );
    return Math.round(16 * Math.min(1, Math.max(0, width / 2 + 0.5 - Math.min(...distances)))) / 16;
  });
}
