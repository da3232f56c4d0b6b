import {format} from '../../components/format';
import styles from './styles.module.css';

interface Props {
  kind: 'L1' | 'L2';
  /** Minimum of the data loss, and the penalized one. */
  data: readonly number[];
  at: readonly number[];
  /** Norm of the penalized minimum: half the diagonal of the diamond, radius of the circle. */
  size: number;
  /** Half axes of the contour of the data loss that runs through it. */
  contour: readonly number[];
  /** The largest coordinate to show. */
  reach: number;
}

const side = 260;
const center = side / 2;

/** The plane of two weights: the region of smaller penalty and the contour of the data loss touch at the penalized minimum. */
export function Plane({kind, data, at, size, contour, reach}: Props) {
  const unit = center / reach;
  const place = ([x = 0, y = 0]: readonly number[]) => ({cx: center + x * unit, cy: center - y * unit});
  const said = (v: readonly number[]) => `(${v.map((value) => format(value, 2)).join(', ')})`;
  const radius = size * unit;
  return (
    <svg
      className={styles.plane}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={`${kind}: a contour of the data loss around ${said(data)} touches the ${kind === 'L1' ? 'diamond' : 'circle'} of size ${format(size, 2)} at ${said(at)}.`}
    >
      {kind === 'L1' ? (
        <path
          d={`M${center} ${center - radius}L${center + radius} ${center}L${center} ${center + radius}L${center - radius} ${center}Z`}
          className="fill-tint stroke-state"
          strokeWidth={2}
        />
      ) : (
        <circle cx={center} cy={center} r={radius} className="fill-tint stroke-state" strokeWidth={2} />
      )}
      <path d={`M0 ${center}H${side}M${center} 0V${side}`} className="stroke-rule" />
      <ellipse
        {...place(data)}
        rx={contour[0]! * unit}
        ry={contour[1]! * unit}
        fill="none"
        className="stroke-error"
        strokeWidth={1.5}
        strokeDasharray="5 4"
      />
      <circle {...place(data)} r={5} className="fill-sheet stroke-error" strokeWidth={2} />
      <circle {...place(at)} r={6} className="fill-output" />
      <text x={side - 4} y={center - 6} textAnchor="end">
        w₁
      </text>
      <text x={center + 6} y={14}>
        w₂
      </text>
    </svg>
  );
}
