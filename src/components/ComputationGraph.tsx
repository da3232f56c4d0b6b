import type {ReactNode} from 'react';
import {Arrow, type Point} from './Arrow';
import {compact} from './compact';
import type {Role} from './Controls';
import {Figure} from './Figure';
import styles from './graph.module.css';

export interface DrawnNode {
  name: string;
  /** What stands in the circle: a variable, or the sign of an operation. */
  sign: string;
  /** What the node computes, such as `p = w·x`. */
  formula?: string;
  at: Point;
  role?: Role;
  /** The side on which the numbers stand. */
  side: 'left' | 'right';
  value?: number;
  gradient?: number;
}

interface Props {
  label: string;
  width: number;
  height: number;
  nodes: readonly DrawnNode[];
  /** From an operand to its user; `local` is written beside the arrow, if given. */
  edges: readonly {from: string; to: string; note?: string; noteAt?: Point}[];
  caption?: ReactNode;
}

const radius = 23;

/** A computational graph: solid arrows and values forward, dashed arrows and derivatives (marked ∂) backward. */
export function ComputationGraph({label, width, height, nodes, edges, caption}: Props) {
  const node = (name: string) => nodes.find((one) => one.name === name)!;
  return (
    <Figure label={label} width={width} height={height} caption={caption}>
      {edges.map(({from, to, note, noteAt}) => (
        <g key={`${from} ${to}`}>
          <Arrow from={node(from).at} to={node(to).at} gap={radius + 2} shift={5} />
          {node(from).gradient !== undefined && (
            <Arrow from={node(to).at} to={node(from).at} gap={radius + 2} shift={5} role="error" dashed />
          )}
          {note && noteAt && (
            <text x={noteAt.x} y={noteAt.y} className="fill-error">
              {note}
            </text>
          )}
        </g>
      ))}
      {nodes.map((one) => (
        <Node key={one.name} {...one} />
      ))}
    </Figure>
  );
}

function Node({sign, formula, at, role = 'state', side, value, gradient}: DrawnNode) {
  const lines = [
    formula && {text: formula, className: 'fill-ink'},
    value !== undefined && {text: compact(value), className: `fill-${role} ${styles.value}`},
    gradient !== undefined && {text: `∂ ${compact(gradient)}`, className: 'fill-error'},
  ].filter((one) => one !== false && one !== undefined && one !== '');
  const x = side === 'left' ? at.x - radius - 7 : at.x + radius + 7;
  const top = at.y + 5 - 8 * (lines.length - 1);
  return (
    <g className={styles.graph}>
      <circle cx={at.x} cy={at.y} r={radius} className={`fill-sheet stroke-${role}`} strokeWidth={2} />
      <text x={at.x} y={at.y + 6} textAnchor="middle" className={`fill-${role} ${styles.sign}`}>
        {sign}
      </text>
      <g textAnchor={side === 'left' ? 'end' : 'start'} className={styles.numbers}>
        {lines.map((one, i) => (
          <text key={i} x={x} y={top + 16 * i} className={one.className}>
            {one.text}
          </text>
        ))}
      </g>
    </g>
  );
}
