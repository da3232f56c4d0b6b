import type {Position} from './matrix';

/**
 * The cells of a grid on a straight line from one cell to another, both included; each touches the next by an edge or a corner.
 *
 * Bresenham (1965), Algorithm for computer control of a digital plotter.
 */
export function rasterLine(from: Position, to: Position): Position[] {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const steps = Math.max(Math.abs(rows), Math.abs(columns));
  return Array.from({length: steps + 1}, (_, i) => {
    const share = steps === 0 ? 0 : i / steps;
    return {row: from.row + Math.round(share * rows), column: from.column + Math.round(share * columns)};
  });
}
