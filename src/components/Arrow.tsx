import clsx from 'clsx';
import type {Role} from './Controls';

export interface Point {
  x: number;
  y: number;
}

interface Props {
  from: Point;
  to: Point;
  /** Space to leave at both ends, such as the radius of the circles that the arrow joins. */
  gap?: number;
  /** Moves the arrow to its right, so that one there and one back do not cover each other. */
  shift?: number;
  role?: Role | 'ink';
  dashed?: boolean;
}

/** A straight arrow in a drawing. */
export function Arrow({from, to, gap = 0, shift = 0, role = 'ink', dashed}: Props) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const end = length - gap;
  return (
    <g
      transform={`translate(${from.x} ${from.y}) rotate(${Math.round(angle * 100) / 100}) translate(0 ${shift})`}
    >
      <line
        x1={gap}
        x2={end - 7}
        y1={0}
        y2={0}
        className={clsx(`stroke-${role}`)}
        strokeWidth={2}
        strokeDasharray={dashed ? '5 3' : undefined}
      />
      <path d={`M${end} 0l-9 -4.5v9z`} className={`fill-${role}`} />
    </g>
  );
}
