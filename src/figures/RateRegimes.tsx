import {Figure} from '../components/Figure';
import {bowlGradient, bowlValue, gradientDescent} from '../math/gradient-descent';

const steps = 6;
const panels = [
  {rate: 0.04, title: 'too low: crawls', role: 'state', start: 1},
  {rate: 0.3, title: 'good: settles', role: 'output', start: 1},
  {rate: 0.9, title: 'high: overshoots', role: 'weight', start: 1},
  {rate: 1.1, title: 'too high: diverges', role: 'error', start: 0.5},
].map((panel) => ({
  ...panel,
  path: gradientDescent((point) => bowlGradient([2], point), [panel.start], {rate: panel.rate, steps}),
}));

const span = 1.55;
const [width, height] = [164, 116];
const place = ([x = 0]: readonly number[]) =>
  `${(width / 2 + (x / span) * (width / 2)).toFixed(1)} ${(height - (bowlValue([2], [x]) / span ** 2) * height).toFixed(1)}`;
const curve = Array.from({length: 41}, (_, i) => place([span * (i / 20 - 1)])).join('L');

/** Six steps of descent on x² with four learning rates. */
export function RateRegimes() {
  return (
    <Figure
      width={360}
      height={330}
      label={`Six steps on the curve x² with four learning rates. At 0.04 the path creeps down one side. At 0.3 it is at the bottom after a few steps. At 0.9 it jumps from side to side and comes down slowly. At 1.1 it jumps from side to side and climbs out.`}
      caption="Six steps on f(x) = x² (curvature 2), from the ringed point. Up to η = 1/2 the path stays on its side, below 1 it jumps across but closes in, at 1 it bounces, beyond 1 it climbs out."
    >
      {panels.map(({rate, title, role, path}, i) => (
        <g key={rate} transform={`translate(${8 + (i % 2) * 180} ${42 + Math.floor(i / 2) * 164})`}>
          <text x={width / 2} y={-22} textAnchor="middle" className={`fill-${role}`} fontWeight={700}>
            η = {rate}
          </text>
          <text x={width / 2} y={-5} textAnchor="middle" className="fill-ink">
            {title}
          </text>
          <path d={`M${curve}`} fill="none" className="stroke-rule" strokeWidth={2} />
          <g className={`stroke-${role}`} fill="none">
            <path d={`M${path.map(place).join('L')}`} strokeWidth={1.5} />
            <path
              d={path.map((point) => `M${place(point)}h0`).join('')}
              strokeWidth={7}
              strokeLinecap="round"
            />
            <path d={`M${place(path[0]!)}m-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0`} strokeWidth={1.5} />
          </g>
        </g>
      ))}
    </Figure>
  );
}
