import {format} from '../../components/format';
import styles from './styles.module.css';

interface Props {
  g: readonly number[];
  byNorm: readonly number[];
  byValue: readonly number[];
  threshold: number;
  /** The largest coordinate to show. */
  reach: number;
}

const size = 320;
const center = size / 2;

/** The gradient and its two clipped forms as arrows, with the circle and the square that they are clipped to. */
export function Arrows({g, byNorm, byValue, threshold, reach}: Props) {
  const unit = center / reach;
  const at = ([x = 0, y = 0]: readonly number[]) => ({x: center + x * unit, y: center - y * unit});
  const said = (values: readonly number[]) => `(${values.map((value) => format(value, 2)).join(', ')})`;
  const arrows = [
    {to: g, role: 'error', name: 'g', width: 2},
    {to: byValue, role: 'state', name: 'by value', width: 4},
    {to: byNorm, role: 'output', name: 'by norm', width: 4},
  ];
  return (
    <>
      <svg
        className={styles.arrows}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`Arrows from the origin: the gradient ${said(g)}, clipped by norm ${said(byNorm)} inside the circle of radius ${format(threshold)}, clipped by value ${said(byValue)} inside the square of half side ${format(threshold)}.`}
      >
        <path d={`M0 ${center}H${size}M${center} 0V${size}`} className="stroke-rule" />
        <circle
          cx={center}
          cy={center}
          r={threshold * unit}
          fill="none"
          className="stroke-output"
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
        <rect
          x={center - threshold * unit}
          y={center - threshold * unit}
          width={2 * threshold * unit}
          height={2 * threshold * unit}
          fill="none"
          className="stroke-state"
          strokeWidth={1.5}
          strokeDasharray="5 4"
        />
        {arrows.map(({to, role, name, width}) => {
          const end = at(to);
          return (
            <g key={name}>
              <line
                x1={center}
                y1={center}
                x2={end.x}
                y2={end.y}
                className={`stroke-${role}`}
                strokeWidth={width}
              />
              <circle cx={end.x} cy={end.y} r={width + 2} className={`fill-${role}`} />
            </g>
          );
        })}
      </svg>
      <p className={styles.legend}>
        <strong className="role-error">thin: g</strong>,{' '}
        <strong className="role-output">by norm (circle)</strong>,{' '}
        <strong className="role-state">by value (square)</strong>
      </p>
    </>
  );
}
