import type {Role} from './Controls';
import {polyline} from './polyline';
import type {Scale} from './scale';

interface Props {
  points: readonly (readonly number[])[];
  scales: {x: Scale; y: Scale};
  role: Role;
  width?: number;
  dashed?: boolean;
  /** Marks each point with a dot. */
  dots?: boolean;
}

/** A line of hundreds of points, thinner than a curve and in few bytes, with a dot at each point if asked for. */
export function Trace({points, scales, role, width = 1, dashed, dots}: Props) {
  const places = points.map(([x = 0, y = 0]) => [scales.x(x), scales.y(y)] as const);
  return (
    <g className={`stroke-${role}`} fill="none" strokeLinejoin="round">
      <path d={polyline(places)} strokeWidth={width} strokeDasharray={dashed ? '5 4' : undefined} />
      {dots && (
        <path
          d={places.map((place) => `M${place.map((px) => px.toFixed(1)).join(' ')}h0`).join('')}
          strokeWidth={7}
          strokeLinecap="round"
        />
      )}
    </g>
  );
}
