import {useId} from 'react';
import {contourAxes} from '../math/gradient-descent';
import type {Role} from './Controls';
import {Plot} from './Plot';
import {Trace} from './Trace';

type Range = readonly [number, number];

interface Props {
  /** Range and name of the two coordinates. */
  x: {domain: Range; label: string};
  y: {domain: Range; label: string};
  /** What the picture shows, in words. */
  label: string;
  /** Of the bowl ½ Σ λ_i (x_i − c_i)². */
  curvatures: readonly number[];
  minimum?: readonly [number, number];
  /** Values of the bowl to draw a contour at. */
  levels: readonly number[];
  /** Paths over the bowl. A path with `dots` marks each of its points. */
  paths: readonly {
    points: readonly (readonly number[])[];
    role: Role;
    dots?: boolean;
    width?: number;
    dashed?: boolean;
  }[];
  width?: number;
  height?: number;
}

const round = (px: number) => Number(px.toFixed(1));

/** A bowl seen from above: its contours, which are ellipses, its minimum, and paths over it. What leaves the frame is cut off. */
export function BowlPlane({
  x,
  y,
  label,
  curvatures,
  minimum = [0, 0],
  levels,
  paths,
  width = 360,
  height = 300,
}: Props) {
  const frame = useId().replace(/\W/g, '');
  return (
    <Plot
      x={{domain: [...x.domain], label: x.label}}
      y={{domain: [...y.domain], label: y.label, ticks: 4}}
      label={label}
      width={width}
      height={height}
    >
      {(scales) => {
        const place = ([px = 0, py = 0]: readonly number[]) =>
          `${round(scales.x(px))} ${round(scales.y(py))}`;
        const [left, right] = x.domain.map(scales.x) as [number, number];
        const [bottom, top] = y.domain.map(scales.y) as [number, number];
        return (
          <g clipPath={`url(#${frame})`}>
            <clipPath id={frame}>
              <rect x={left} y={top} width={right - left} height={bottom - top} />
            </clipPath>
            {levels.map((level) => {
              const [a = 0, b = 0] = contourAxes(curvatures, level);
              return (
                <ellipse
                  key={level}
                  cx={round(scales.x(minimum[0]))}
                  cy={round(scales.y(minimum[1]))}
                  rx={round(scales.x(a) - scales.x(0))}
                  ry={round(scales.y(0) - scales.y(b))}
                  fill="none"
                  className="stroke-rule"
                />
              );
            })}
            <path
              d={`M${place(minimum)}m-5-5l10 10m0-10l-10 10`}
              className="stroke-output"
              strokeWidth={2.5}
              fill="none"
            />
            {paths.map((path, i) => (
              <Trace key={i} width={2} {...path} scales={scales} />
            ))}
          </g>
        );
      }}
    </Plot>
  );
}
