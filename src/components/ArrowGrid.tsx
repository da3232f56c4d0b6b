import type {ReactNode} from 'react';
import type {Role} from './Controls';
import styles from './styles.module.css';

export interface Arrow {
  /** Counterclockwise from the right. */
  degrees: number;
  /** 0 to 1 of the longest arrow; at 0 a dot stands for it. */
  length: number;
}

interface Props {
  arrows: readonly (readonly Arrow[])[];
  /** What the arrows are: shown above. */
  label: ReactNode;
  /** The same in words, for those who cannot see them. */
  alt: string;
  role?: Role;
  isMarked?: (row: number, column: number) => boolean;
}

const unit = 36;

/** An arrow in each cell of a grid: a field of gradients. */
export function ArrowGrid({arrows, label, alt, role = 'output', isMarked}: Props) {
  const height = arrows.length * unit;
  const width = (arrows[0]?.length ?? 0) * unit;
  return (
    <div className={styles.matrix}>
      <p className={`${styles.matrixLabel} role-${role}`}>{label}</p>
      <svg
        className={styles.arrows}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={alt}
      >
        {arrows.map((row, i) =>
          row.map(({degrees, length}, j) => (
            <g key={`${i},${j}`} transform={`translate(${j * unit} ${i * unit})`}>
              <rect width={unit} height={unit} className="fill-sheet stroke-rule" strokeWidth={0.5} />
              {isMarked?.(i, j) && (
                <rect x={1.5} y={1.5} width={unit - 3} height={unit - 3} className={styles.arrowMark} />
              )}
              <g transform={`translate(${unit / 2} ${unit / 2}) rotate(${-degrees})`}>
                {length === 0 ? (
                  <circle r={1.8} className="fill-soft" />
                ) : (
                  <path
                    d={arrowPath(length * (unit / 2 - 4))}
                    className={`stroke-${role}`}
                    fill="none"
                    strokeWidth={2}
                  />
                )}
              </g>
            </g>
          )),
        )}
      </svg>
    </div>
  );
}

function arrowPath(reach: number): string {
  const head = Math.min(5, reach);
  return `M${-reach} 0H${reach}M${reach - head} ${-head}L${reach} 0L${reach - head} ${head}`;
}
