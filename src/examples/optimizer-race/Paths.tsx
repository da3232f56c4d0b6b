import {line} from 'd3-shape';
import {Contours} from '../../components/Contours';
import {Plot} from '../../components/Plot';
import type {model, Racer} from './model';
import type {Solved} from '../fields';

type Solution = Solved<ReturnType<typeof model.solve>>;
type Point = readonly [number, number];

/** Each racer's color and dashes, in drawing and table alike. */
export const strokes: Record<Racer, {role: string; dashes?: string}> = {
  SGD: {role: 'input'},
  momentum: {role: 'weight', dashes: '9 3'},
  Adagrad: {role: 'state', dashes: '2 3'},
  RMSProp: {role: 'gate', dashes: '10 3 2 3'},
  Adadelta: {role: 'output', dashes: '5 5'},
  Adam: {role: 'error'},
};

const round = (value: number) => Math.round(value * 10) / 10;

interface Props {
  of: Solution;
  label: string;
}

/** The paths of all six over the contours of the loss, the chosen one last and wide with a dot for each step. */
export function Paths({of: {x, y, height, start, minima, contours, racers, chosen}, label}: Props) {
  const drawn = [...racers.filter((racer) => racer !== chosen), chosen];
  return (
    <Plot
      width={380}
      height={height}
      x={{domain: [...x], label: 'x'}}
      y={{domain: [...y], label: 'y'}}
      label={label}
    >
      {(scales) => {
        const at = ([a, b]: Point): Point => [round(scales.x(a)), round(scales.y(b))];
        const draw = line<Point>();
        const [left, top] = at([x[0], y[1]]);
        const [right, bottom] = at([x[1], y[0]]);
        const frame = {x: left, y: top, width: right - left, height: bottom - top};
        return (
          // A nested picture cuts off what leaves the frame.
          <svg {...frame} viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} overflow="hidden">
            <Contours levels={contours} scales={scales} />
            {minima.map((minimum) => {
              const [a, b] = at(minimum);
              return (
                <path
                  key={b}
                  d={`M${a - 6} ${b}h12M${a} ${b - 6}v12`}
                  className="stroke-ink"
                  strokeWidth={2}
                />
              );
            })}
            {drawn.map((racer) => {
              const {role, dashes} = strokes[racer.name];
              const points = racer.path.map(at);
              const isChosen = racer === chosen;
              return (
                <g key={racer.name} className={`stroke-${role}`}>
                  <path
                    d={draw(points) ?? ''}
                    fill="none"
                    strokeWidth={isChosen ? 2.5 : 1.8}
                    strokeDasharray={dashes}
                    strokeLinejoin="round"
                  />
                  {isChosen && (
                    <path
                      d={points.map(([a, b]) => `M${a} ${b}h0`).join('')}
                      strokeWidth={5}
                      strokeLinecap="round"
                    />
                  )}
                </g>
              );
            })}
            <circle
              cx={at(start)[0]}
              cy={at(start)[1]}
              r={5}
              className="fill-sheet stroke-ink"
              strokeWidth={2}
            />
          </svg>
        );
      }}
    </Plot>
  );
}
