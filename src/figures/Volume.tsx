/** Pixels of the drawing for each pixel of a map, and from one channel to the next behind it. */
const unit = 4;
const behind = 6;

type Role = 'input' | 'weight' | 'state' | 'output';
interface Place {
  x: number;
  y: number;
  size: number;
  role: Role;
  /** How strongly it is filled, 0 to 1; unlike values for unlike weights. */
  tone?: number;
}

/** One channel, with a grid on it: x and y are its lower left corner. */
export function Sheet({x, y, size, role, tone = 0}: Place) {
  const length = size * unit;
  const lines = Array.from({length: size - 1}, (_, i) => (i + 1) * unit);
  return (
    <g transform={`translate(${x} ${y - length})`} className={`stroke-${role}`}>
      <rect width={length} height={length} className="fill-sheet" />
      <rect width={length} height={length} className={`fill-${role}`} fillOpacity={tone} />
      <path
        d={lines.map((at) => `M${at} 0v${length}M0 ${at}h${length}`).join('')}
        strokeWidth={0.5}
        opacity={0.5}
      />
      <rect width={length} height={length} fill="none" strokeWidth={1.5} />
    </g>
  );
}

/** The channels of a volume, one behind the other. */
export const Sheets = ({depth, ...place}: Place & {depth: number}) => (
  <>
    {Array.from({length: depth}, (_, i) => (depth - 1 - i) * behind).map((shift) => (
      <Sheet key={shift} {...place} x={place.x + shift} y={place.y - shift} />
    ))}
  </>
);

/** A volume too deep to draw channel by channel. */
export function Block({x, y, size, role}: Place) {
  const length = size * unit;
  const depth = 30;
  return (
    <>
      <path
        d={`M${x} ${y - length}l${depth} ${-depth}h${length}v${length}l${-depth} ${depth}M${x + length} ${y - length}l${depth} ${-depth}`}
        className={`fill-tint stroke-${role}`}
        strokeWidth={1.5}
      />
      <Sheet x={x} y={y} size={size} role={role} />
    </>
  );
}
