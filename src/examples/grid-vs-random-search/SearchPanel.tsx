import {format} from '../../components/format';
import {bump, type Setting, type Trial} from '../../math/search';
import styles from './styles.module.css';

interface Props {
  name: string;
  settings: readonly Setting[];
  best: Trial;
  /** The values of the important parameter that were tried. */
  values: readonly number[];
  peak: Setting;
  weight: number;
  /** The bump of each parameter as (value, height) from 0 to 1. */
  curves: readonly (readonly (readonly [number, number])[])[];
}

const left = 28;
const top = 98;
const side = 180;
const tall = 64;
const gap = 6;
const right = left + side;
const bottom = top + side;

const atX = (x: number) => left + x * side;
const atY = (y: number) => bottom - y * side;
const path = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

/** The settings that a search tried, in the square of two parameters; above it what the first contributes, beside it the second. */
export function SearchPanel({name, settings, best, values, peak, weight, curves}: Props) {
  const above = (height: number) => top - gap - height * tall;
  const beside = (height: number) => right + gap + weight * height * tall;
  const [first = [], second = []] = curves;
  return (
    <svg
      className={styles.panel}
      viewBox={`0 0 ${right + gap + tall + 6} ${bottom + 26}`}
      role="img"
      aria-label={`${name}: ${settings.length} settings in a square, with ${values.length} values of the important parameter. The score of that parameter peaks at ${format(peak[0], 2)}; the best setting tried is at ${format(best.setting[0], 2)}, ${format(best.setting[1], 2)}.`}
    >
      <text x={left} y={14} fontWeight={700} className="fill-ink">
        {name}
      </text>
      <rect x={left} y={top} width={side} height={side} className="fill-tint" />
      <path
        d={values
          .map((x) => `M${atX(x).toFixed(1)} ${above(bump(x, peak[0])).toFixed(1)}V${bottom}`)
          .join('')}
        className="stroke-input"
        strokeWidth={1}
        opacity={0.55}
      />
      <path
        d={path(first.map(([x, height]) => [atX(x), above(height)]))}
        fill="none"
        className="stroke-output"
        strokeWidth={2}
      />
      <path
        d={path(second.map(([y, height]) => [beside(height), atY(y)]))}
        fill="none"
        className="stroke-output"
        strokeWidth={2}
      />
      {values.map((x) => (
        <circle key={x} cx={atX(x)} cy={above(bump(x, peak[0]))} r={3} className="fill-input" />
      ))}
      {settings.map(([x, y]) => (
        <circle key={`${x},${y}`} cx={atX(x)} cy={atY(y)} r={4.5} className="fill-input" />
      ))}
      <circle
        cx={atX(best.setting[0])}
        cy={atY(best.setting[1])}
        r={9}
        fill="none"
        className="stroke-ink"
        strokeWidth={2.5}
      />
      <path
        d={`M${atX(peak[0]) - 6} ${atY(peak[1])}h12m-6-6v12`}
        className="stroke-output"
        strokeWidth={2.5}
      />
      <text x={(left + right) / 2} y={bottom + 19} textAnchor="middle" className="fill-soft">
        first parameter x
      </text>
      <text
        transform={`translate(${left - 10} ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        className="fill-soft"
      >
        second parameter y
      </text>
    </svg>
  );
}
