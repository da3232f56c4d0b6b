import {curvePatch, offCurvePatch} from '../../math/kernels';
import {type Matrix, buildMatrix, valueAt} from '../../math/matrix';

const size = {rows: 12, columns: 12};
const draw = (brightness: (row: number, column: number) => number) => buildMatrix(size, brightness);

/** Brush strokes: the curve at the top left, another stroke at the top right, the curve again at the bottom left. */
const strokes = draw((row, column) =>
  Math.max(
    valueAt(curvePatch, row, column),
    valueAt(offCurvePatch, row, column - 5),
    valueAt(curvePatch, row - 5, column),
  ),
);

/** A bright square on a dim ground, with one stray pixel. */
const square = draw((row, column) => {
  if (row === 2 && column === 2) return 100;
  return row >= 4 && row <= 9 && column >= 4 && column <= 9 ? 80 : 20;
});

/** Lines down, along and aslant. */
const lines = draw((row, column) =>
  column === 2 || row === 9 || (row + column === 12 && row < 9) ? 90 : 10,
);

/** Brightness that grows evenly to the right and then stays. */
const ramp = draw((_row, column) => Math.min(column, 7) * 10);

export const pictures: Record<'strokes' | 'square' | 'lines' | 'ramp', Matrix> = {
  strokes,
  square,
  lines,
  ramp,
};
