import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Matrix} from '../math/matrix';
import type {Role} from './Controls';
import {format} from './format';
import styles from './styles.module.css';

interface Props {
  rows: Matrix;
  /** What the table is, with its shape: read out, and shown above. */
  label: ReactNode;
  role?: Role;
  digits?: number;
  /** Colors cells by value like a picture: 0 is paper, the largest magnitude is ink, negatives are hatched in the error color. */
  shade?: boolean;
  /** Cells to outline, such as the window of a convolution; one frame around those that touch. */
  isMarked?: (row: number, column: number) => boolean;
  /** Cells that are not data, such as padding: shown faint. */
  isFaint?: (row: number, column: number) => boolean;
  /** Called with the cell that the reader presses; makes each cell a button. */
  onCell?: (row: number, column: number) => void;
  /** Steppers beside it do by keyboard what pressing a cell does: its many cells stay out of the tab order. */
  hasSteppers?: boolean;
  /** Shows no digits, for pictures too large for them. */
  plain?: boolean;
}

/** A table of numbers: a picture, a kernel, a feature map, a weight matrix. */
export function MatrixGrid({
  rows,
  label,
  role,
  digits = 2,
  shade,
  isMarked,
  isFaint,
  onCell,
  hasSteppers,
  plain,
}: Props) {
  const largest = Math.max(1e-12, ...rows.flat().map(Math.abs));
  // About what fits on the narrowest screen; beyond it the table scrolls, by keyboard too.
  const mayScroll =
    Math.max(
      ...rows.map((row) => row.map((value) => (plain ? '' : format(value, digits))).join('   ').length),
    ) > 30;
  const isOutlined = (i: number, j: number) => rows[i]?.[j] !== undefined && Boolean(isMarked?.(i, j));
  return (
    <div className={clsx(styles.matrix, role && styles[`matrix-${role}`])} data-role={role}>
      <p className={clsx(styles.matrixLabel, role && `role-${role}`)}>{label}</p>
      <div
        className={styles.matrixScroll}
        data-scroll=""
        {...(mayScroll && {tabIndex: 0, role: 'group', 'aria-label': 'table, scrolls sideways'})}
      >
        <table className={clsx(styles.matrixTable, plain && styles.plain)}>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {row.map((value, j) => {
                  const share = shade ? Math.abs(value) / largest : 0;
                  const text = format(value, digits);
                  return (
                    <td
                      key={j}
                      className={clsx(
                        isOutlined(i, j) && styles.marked,
                        isFaint?.(i, j) && styles.faint,
                        shade && styles.shaded,
                        value < 0 && styles.negative,
                      )}
                      style={cellStyle(
                        shade ? share : undefined,
                        isOutlined(i, j) ? frame(i, j, isOutlined) : undefined,
                      )}
                    >
                      {onCell ? (
                        <button
                          type="button"
                          tabIndex={hasSteppers ? -1 : undefined}
                          aria-label={`row ${i + 1}, column ${j + 1}: ${text}`}
                          onClick={() => onCell(i, j)}
                        >
                          {plain ? '' : text}
                        </button>
                      ) : plain ? (
                        <span className={styles.hidden}>{text}</span>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const cellStyle = (share?: number, boxShadow?: string) =>
  share === undefined && boxShadow === undefined
    ? undefined
    : ({
        ...(share === undefined ? {} : {'--share': `${Math.round(share * 100)}%`}),
        ...(boxShadow === undefined ? {} : {boxShadow}),
      } as object);

/** A line at each side of a marked cell beyond which no marked cell lies, with a light line inside it against dark cells. */
function frame(
  i: number,
  j: number,
  isOutlined: (row: number, column: number) => boolean,
): string | undefined {
  const sides = (
    [
      [-1, 0, '0', 1],
      [1, 0, '0', -1],
      [0, -1, '1', 1],
      [0, 1, '1', -1],
    ] as const
  ).filter(([down, right]) => !isOutlined(i + down, j + right));
  const line = (width: number, color: string) =>
    sides.map(
      ([, , axis, sign]) => `inset ${axis === '1' ? `${sign * width}px 0` : `0 ${sign * width}px`} ${color}`,
    );
  // A single cell keeps its room for digits.
  return (
    [...line(3, 'var(--accent)'), ...(sides.length < 4 ? line(4.5, 'var(--sheet)') : [])].join(',') ||
    undefined
  );
}
