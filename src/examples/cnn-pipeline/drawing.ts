import {type Matrix, buildMatrix} from '../../math/matrix';
import type {Random} from '../../math/random';

/** The pictures have this many rows and columns of one channel: 1 is ink, 0 is paper. */
export const side = 12;

export const shapes = ['circle', 'cross', 'square', 'triangle'] as const;

export type Shape = (typeof shapes)[number];

interface Brush {
  /** Half the size of the shape, in pixels. */
  readonly radius: number;
  /** Half the width of the line, in pixels. */
  readonly half: number;
}

const sin60 = Math.sqrt(3) / 2;

/** Whether a point is inked, in pixels from the shape's center: x to the right, y downward. */
const isInked: Record<Shape, (x: number, y: number, brush: Brush) => boolean> = {
  circle: (x, y, {radius, half}) => Math.abs(Math.hypot(x, y) - radius) <= half,
  cross: (x, y, {radius, half}) => {
    const near = Math.min(Math.abs(x), Math.abs(y));
    const far = Math.max(Math.abs(x), Math.abs(y));
    return near <= half && far <= radius;
  },
  square: (x, y, {radius, half}) => {
    const edge = radius * 0.9;
    return Math.abs(Math.max(Math.abs(x), Math.abs(y)) - edge) <= half;
  },
  triangle: (x, y, {radius, half}) => {
    const edge = radius * 0.62;
    const below = y - radius * 0.25;
    const distance = Math.max(below, sin60 * Math.abs(x) - below / 2) - edge;
    return Math.abs(distance) <= half;
  },
};

/**
 * A picture of the shape, as a hasty hand might draw it: its place, size, line width and tilt vary, and a few
 * pixels are wrong. A cross may stand upright or lie on its side (+ or ×).
 */
export function drawShape(shape: Shape, random: Random): Matrix {
  const brush = {radius: random.uniform(3.4, 5.2), half: random.uniform(0.45, 1)};
  const middle = (side - 1) / 2;
  const play = Math.max(middle - brush.radius, 0) + 0.3;
  const centerX = middle + random.uniform(-play, play);
  const centerY = middle + random.uniform(-play, play);
  const turn = (shape === 'cross' && random.uniform() < 0.5 ? Math.PI / 4 : 0) + random.uniform(-0.25, 0.25);
  const noise = random.uniform(0, 0.02);
  return buildMatrix({rows: side, columns: side}, (row, column) => {
    const [x, y] = [column - centerX, row - centerY];
    const inked = isInked[shape](
      x * Math.cos(turn) + y * Math.sin(turn),
      y * Math.cos(turn) - x * Math.sin(turn),
      brush,
    );
    const wrong = random.uniform() < noise;
    return inked !== wrong ? 1 : 0;
  });
}
