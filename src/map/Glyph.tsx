import type {MapAnswer} from '../../plugins/map';

interface Props {
  level: MapAnswer['level'];
  x: number;
  y: number;
  radius: number;
}

/** An answer's circle: open if it is basic, with a dot if intermediate, full if advanced. */
export function Glyph({level, x, y, radius}: Props) {
  const heart = level === 'basic' ? 0 : level === 'intermediate' ? radius * 0.48 : radius;
  return (
    <>
      <circle className="map-dot" cx={x} cy={y} r={radius.toFixed(1)} />
      {heart > 0 && <circle className="map-heart" cx={x} cy={y} r={heart.toFixed(1)} />}
    </>
  );
}
