import {line} from 'd3-shape';
import {Contours} from '../components/Contours';
import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {contourLines} from '../math/contours';
import {norm} from '../math/clipping';
import {descend, momentum, type Rule, sgd} from '../math/optimizers';
import {surfaces} from '../math/surfaces';

const {f, gradient, x, y, start, levels, cells} = surfaces.bowl;
const unit = 84;
const left = 12;
const atX = (value: number) => left + (value - x[0]) * unit;
const contours = levels.map((level) => contourLines(f, {x, y}, level, cells));
const steps = 12;
const rate = 0.09;
const beta = 0.5;

const run = (rule: Rule) => descend(rule, ([a, b]) => gradient(a!, b!), start, steps).path;
const panels = [
  {name: 'gradient descent', role: 'output', top: 28, path: run(sgd({rate}))},
  {name: `momentum, β = ${beta}`, role: 'state', top: 290, path: run(momentum({rate, beta}))},
];
const draw = line<readonly number[]>();
const distances = panels.map(({path}) => norm(path.at(-1)!));

/** Gradient descent and momentum in the same long bowl, with the same learning rate and number of steps. */
export function MomentumPaths() {
  return (
    <Figure
      width={360}
      height={512}
      label={`Two pictures of the contours of a long, narrow bowl, each with a path of ${steps} steps from the upper left. Gradient descent zigzags across the bowl and crawls along it; it ends ${format(distances[0]!, 2)} from the minimum. Momentum, with the same learning rate, zigzags less after a few steps and moves faster along the bowl; it ends ${format(distances[1]!, 2)} from the minimum.`}
      caption={`${steps} steps in a bowl that is twenty times as steep along y as along x, both with η = ${rate}. Across the bowl successive gradients disagree and cancel in the velocity; along it they agree and add up.`}
    >
      {panels.map(({name, role, top, path}, i) => {
        const atY = (value: number) => top + (y[1] - value) * unit;
        const points = path.map(([a, b]) => [Math.round(atX(a!) * 10) / 10, Math.round(atY(b!) * 10) / 10]);
        return (
          <g key={name}>
            <text x={left} y={top - 10} fontWeight={700} className={`fill-${role}`}>
              {name}
            </text>
            <text x={348} y={top - 10} textAnchor="end" className="fill-soft">
              {format(distances[i]!, 2)} from the minimum
            </text>
            <Contours levels={contours} scales={{x: atX, y: atY}} />
            <path
              d={`M${atX(0) - 6} ${atY(0)}h12M${atX(0)} ${atY(0) - 6}v12`}
              className="stroke-ink"
              strokeWidth={2}
            />
            <path
              d={draw(points as [number, number][]) ?? ''}
              fill="none"
              className={`stroke-${role}`}
              strokeWidth={2.5}
            />
            <path
              d={points.map(([a, b]) => `M${a} ${b}h0`).join('')}
              className={`stroke-${role}`}
              strokeWidth={7}
              strokeLinecap="round"
            />
          </g>
        );
      })}
    </Figure>
  );
}
