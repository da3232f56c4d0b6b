import {line} from 'd3-shape';
import type {ReactNode} from 'react';
import type {Role} from './Controls';
import {format} from './format';
import {linearScale, logScale, type Scale} from './scale';
import styles from './styles.module.css';

export interface Axis {
  domain: [number, number];
  label: string;
  log?: boolean;
  ticks?: number;
}

interface Props {
  x: Axis;
  y: Axis;
  /** What the plot shows, in words: the picture's text alternative. */
  label: string;
  width?: number;
  height?: number;
  children: (scales: {x: Scale; y: Scale}) => ReactNode;
}

const margin = {top: 10, right: 12, bottom: 40, left: 52};

/** Axes, grid and labels; the curves and points are drawn by `children` in the units of the scales. */
export function Plot({x, y, label, width = 480, height = 280, children}: Props) {
  const xScale = (x.log ? logScale : linearScale)(x.domain, [margin.left, width - margin.right]);
  const yScale = (y.log ? logScale : linearScale)(y.domain, [height - margin.bottom, margin.top]);
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${height}`}
      style={{maxWidth: 1.2 * width}}
      role="img"
      aria-label={label}
    >
      <g className={styles.plotGrid}>
        {xScale.ticks(x.ticks ?? 5).map((value) => (
          <g key={value} transform={`translate(${xScale(value)} 0)`}>
            <line y1={margin.top} y2={height - margin.bottom} />
            <text y={height - margin.bottom + 15} textAnchor="middle">
              {format(value)}
            </text>
          </g>
        ))}
        {yScale.ticks(y.ticks ?? 5).map((value) => (
          <g key={value} transform={`translate(0 ${yScale(value)})`}>
            <line x1={margin.left} x2={width - margin.right} />
            <text x={margin.left - 6} dy="0.32em" textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
      </g>
      <text
        className={styles.plotLabel}
        x={(margin.left + width - margin.right) / 2}
        y={height - 6}
        textAnchor="middle"
      >
        {x.label}
      </text>
      <text
        className={styles.plotLabel}
        transform={`translate(13 ${(margin.top + height - margin.bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {y.label}
      </text>
      {children({x: xScale, y: yScale})}
    </svg>
  );
}

interface CurveProps {
  points: readonly (readonly [number, number])[];
  scales: {x: Scale; y: Scale};
  role?: Role;
  dashed?: boolean;
}

/** A line through points given in the units of the axes; points outside the y domain are cut off at the frame. */
export function Curve({points, scales, role = 'state', dashed}: CurveProps) {
  const [low, high] = scales.y.domain();
  const path = line<readonly [number, number]>()
    .defined(([, y]) => y >= low && y <= high)
    .x(([x]) => scales.x(x))
    .y(([, y]) => scales.y(y));
  return (
    <path
      d={path(points) ?? ''}
      className={`${styles.curve} stroke-${role}`}
      strokeDasharray={dashed ? '5 4' : undefined}
    />
  );
}
