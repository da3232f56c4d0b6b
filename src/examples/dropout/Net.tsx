import {format} from '../../components/format';
import type {Mask} from '../../math/dropout';
import styles from './styles.module.css';

interface Props {
  title: string;
  /** The same in words, with the numbers. */
  label: string;
  x: readonly number[];
  hidden: readonly number[];
  mask: Mask;
  output: number;
}

const radius = 22;
const columns = {x: 28, hidden: 104, output: 180};
const rowOf = (i: number, count: number) => 118 + (i - (count - 1) / 2) * 49;

/** Three significant digits, two decimals at most: what a circle has room for. */
const short = (value: number) => format(Number(Number(value.toPrecision(3)).toFixed(2)), 2);

/** A net of one hidden layer with its activations; dropped units are dashed and crossed out, and their connections are gone. */
export function Net({title, label, x, hidden, mask, output}: Props) {
  const kept = hidden.map((_, j) => j).filter((j) => mask[j] === 1);
  const edges = kept.flatMap((j) => {
    const y = rowOf(j, hidden.length);
    const into = x.map((_, i) => `M${columns.x} ${rowOf(i, x.length)}L${columns.hidden} ${y}`);
    return [...into, `M${columns.hidden} ${y}L${columns.output} ${rowOf(0, 1)}`];
  });
  const circle = (key: string, cx: number, cy: number, role: string, value: number) => (
    <g key={key}>
      <circle cx={cx} cy={cy} r={radius} className={`fill-sheet stroke-${role}`} strokeWidth={2} />
      <text x={cx} y={cy + 4.5} textAnchor="middle" className={`fill-${role}`}>
        {short(value)}
      </text>
    </g>
  );
  return (
    <svg className={styles.net} viewBox="0 0 208 230" role="img" aria-label={label}>
      <text x={104} y={14} textAnchor="middle" className="fill-ink">
        {title}
      </text>
      <path d={edges.join('')} className="stroke-weight" strokeWidth={1.4} fill="none" />
      {x.map((value, i) => circle(`x${i}`, columns.x, rowOf(i, x.length), 'input', value))}
      {hidden.map((value, j) => {
        const y = rowOf(j, hidden.length);
        if (mask[j] === 1) return circle(`h${j}`, columns.hidden, y, 'state', value);
        return (
          <g key={`h${j}`} className="stroke-rule" fill="none" strokeWidth={2}>
            <circle cx={columns.hidden} cy={y} r={radius} strokeDasharray="4 4" />
            <path d={`M${columns.hidden - 11} ${y - 11}l22 22m0 -22l-22 22`} className="stroke-error" />
          </g>
        );
      })}
      {circle('y', columns.output, rowOf(0, 1), 'output', output)}
    </svg>
  );
}
