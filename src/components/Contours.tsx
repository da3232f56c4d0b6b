import {line} from 'd3-shape';
import type {PlanePoint} from '../math/contours';
import type {Scale} from './scale';

interface Props {
  /** The lines of each level, as `contourLines` gives them, lowest first. */
  levels: readonly (readonly (readonly PlanePoint[])[])[];
  scales: {x: (value: number) => number; y: Scale | ((value: number) => number)};
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Contour lines in a plot or figure: one path for each level, the lower the stronger. */
export function Contours({levels, scales}: Props) {
  const draw = line<PlanePoint>()
    .x(([x]) => round(scales.x(x)))
    .y(([, y]) => round(scales.y(y)));
  return (
    <g fill="none" aria-hidden="true">
      {levels.map((lines, level) => (
        <path
          key={level}
          d={lines.map((points) => draw(points)).join('')}
          className="stroke-ink"
          strokeOpacity={0.5 - (0.3 * level) / Math.max(1, levels.length - 1)}
        />
      ))}
    </g>
  );
}
