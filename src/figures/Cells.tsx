import {format} from '../components/format';
import type {Matrix} from '../math/matrix';

export type CellRole = 'input' | 'weight' | 'output';

interface Props {
  x: number;
  y: number;
  /** Side of a cell. */
  unit: number;
  rows: Matrix;
  role: CellRole;
  /** Text of a cell; '' for none. Default: the number. */
  text?: (value: number) => string;
  /** Cells to outline. */
  isMarked?: (row: number, column: number) => boolean;
  /** A window to frame. */
  frame?: {row: number; column: number; rows: number; columns: number};
}

/** A table of numbers inside a figure: the larger a value, the fuller its color; negative ones in the error color. */
export function Cells({x, y, unit, rows, role, text = format, isMarked, frame}: Props) {
  const largest = Math.max(1e-12, ...rows.flat().map(Math.abs));
  const width = (rows[0]?.length ?? 0) * unit;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={width} height={rows.length * unit} className="fill-sheet" />
      {rows.map((row, i) =>
        row.map((value, j) => (
          <g key={`${i},${j}`} transform={`translate(${j * unit} ${i * unit})`}>
            <rect
              width={unit}
              height={unit}
              className={`fill-${value < 0 ? 'error' : role} stroke-rule`}
              fillOpacity={(0.38 * Math.abs(value)) / largest}
              strokeWidth={0.75}
            />
            {text(value) && (
              <text x={unit / 2} y={unit / 2} dy="0.36em" textAnchor="middle">
                {text(value)}
              </text>
            )}
          </g>
        )),
      )}
      {rows.map((row, i) =>
        row.map(
          (_, j) =>
            isMarked?.(i, j) && (
              <rect
                key={`${i},${j}`}
                x={j * unit + 1}
                y={i * unit + 1}
                width={unit - 2}
                height={unit - 2}
                className={`stroke-${role}`}
                fill="none"
                strokeWidth={2.5}
              />
            ),
        ),
      )}
      {frame && (
        <rect
          x={frame.column * unit}
          y={frame.row * unit}
          width={frame.columns * unit}
          height={frame.rows * unit}
          className={`stroke-${role}`}
          fill="none"
          strokeWidth={3.5}
        />
      )}
    </g>
  );
}
