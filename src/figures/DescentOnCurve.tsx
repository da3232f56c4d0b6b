import {Figure} from '../components/Figure';
import {compact} from '../components/compact';
import {gradientDescent} from '../math/gradient-descent';

/** Two valleys, the left one deeper: f(x) = x⁴ − 2x² + 0.3x. */
const f = (x: number) => x ** 4 - 2 * x ** 2 + 0.3 * x;
const slope = ([x = 0]: readonly number[]) => [4 * x ** 3 - 4 * x + 0.3];
const rate = 0.04;
const descent = (start: number, steps: number) =>
  gradientDescent(slope, [start], {rate, steps}).map(([x]) => x!);
const runs = [
  {points: descent(-0.15, 24), role: 'output'},
  {points: descent(1.62, 12), role: 'error'},
];
const ends = [-0.15, 1.62].map((start) => descent(start, 300).at(-1)!);

const span = 1.7;
const atX = (x: number) => Number((180 + (x / span) * 165).toFixed(1));
const atY = (y: number) => Number((170 - y * 46).toFixed(1));
const curve = Array.from({length: 81}, (_, i) => -span + (i * span) / 40)
  .map((x) => `${atX(x)} ${atY(f(x))}`)
  .join('L');

/** Descent on a curve with two valleys, from two starts: each ends in its own valley. */
export function DescentOnCurve() {
  return (
    <Figure
      width={360}
      height={270}
      label={`A curve with two valleys. Descent from the left of the hill between them takes short steps, then longer, then short ones again, into the deeper valley at x = ${compact(ends[0]!)}. Descent from high on the right slope takes long steps at first and ends in the shallower valley at x = ${compact(ends[1]!)}. At the right start a tangent shows the slope.`}
      caption="The same rule from two starts, one fixed learning rate. Where the curve is steep the steps are long, near the bottom and on the hilltop short. Each run ends where the slope is 0: the right one in the shallower valley, blind to the deeper one."
    >
      <path d={`M${curve}`} fill="none" className="stroke-state" strokeWidth={2.5} />
      <path
        d={`M${atX(1.62 - 0.28)} ${atY(f(1.62) - 0.28 * slope([1.62])[0]!)}L${atX(1.62 + 0.08)} ${atY(f(1.62) + 0.08 * slope([1.62])[0]!)}`}
        className="stroke-ink"
        strokeDasharray="5 4"
        strokeWidth={1.5}
      />
      <text x={atX(1.45)} y={atY(-0.5)} className="fill-ink">
        slope
      </text>
      {runs.map(({points, role}) => (
        <g key={role} className={`stroke-${role}`} fill="none">
          <path d={`M${points.map((x) => `${atX(x)} ${atY(f(x))}`).join('L')}`} strokeWidth={2} />
          <path
            d={points.map((x) => `M${atX(x)} ${atY(f(x))}h0`).join('')}
            strokeWidth={8}
            strokeLinecap="round"
          />
        </g>
      ))}
      <text
        x={atX(-0.15)}
        y={atY(f(-0.15)) - 14}
        textAnchor="middle"
        className="fill-output"
        fontWeight={700}
      >
        start
      </text>
      <text x={atX(1.62) - 12} y={atY(f(1.62)) + 2} textAnchor="end" className="fill-error" fontWeight={700}>
        start
      </text>
      <text x={atX(ends[0]!)} y={atY(f(ends[0]!)) + 24} textAnchor="middle" className="fill-output">
        global minimum
      </text>
      <text x={atX(ends[1]!)} y={atY(f(ends[1]!)) + 24} textAnchor="middle" className="fill-error">
        local minimum
      </text>
    </Figure>
  );
}
