import clsx from 'clsx';
import {compact} from '../../components/compact';
import {Figure} from '../../components/Figure';
import {biases, edges, line, places, type Point, radius} from './layout';
import styles from './styles.module.css';

interface Parameter {
  value: number;
  gradient: number;
}

interface Props {
  label: string;
  input: readonly number[];
  hidden: readonly number[];
  prediction: number;
  target: number;
  loss: number;
  /** By name: w11, w12, w21, w22, b1, b2, v1, v2, c. */
  parameter: (name: string) => Parameter;
  /** Parameters on the path to follow, from the loss back. */
  path: readonly string[];
}

function Numbers({
  at,
  anchor,
  bias,
  of,
}: {
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  bias?: boolean;
  of: Parameter;
}) {
  return (
    <g textAnchor={anchor} className={styles.halo}>
      <text x={at.x} y={at.y - 3} className="fill-weight">
        {bias && 'b '}
        {compact(of.value)}
      </text>
      <text x={at.x} y={at.y + 13} className="fill-error">
        ∂ {compact(of.gradient)}
      </text>
    </g>
  );
}

function Unit({
  at,
  role,
  name,
  value,
  isMarked,
}: {
  at: Point;
  role: string;
  name: string;
  value: number;
  isMarked?: boolean;
}) {
  return (
    <g textAnchor="middle">
      <circle
        cx={at.x}
        cy={at.y}
        r={radius}
        className={clsx('fill-sheet', isMarked ? 'stroke-error' : `stroke-${role}`)}
        strokeWidth={isMarked ? 4 : 2}
      />
      <text x={at.x} y={at.y - 4} className={clsx(styles.name, `fill-${role}`)}>
        {name}
      </text>
      <text x={at.x} y={at.y + 13}>
        {compact(value)}
      </text>
    </g>
  );
}

/** The 2-2-1 network with its forward values, and at each edge and bias the parameter above its derivative. */
export function Network({label, input, hidden, prediction, target, loss, parameter, path}: Props) {
  const isOn = (name: string) => path.includes(name);
  return (
    <Figure label={label} width={320} height={416}>
      {edges.map(({name, from, to}) => (
        <line
          key={name}
          {...line(places[from], places[to])}
          className={isOn(name) ? 'stroke-error' : 'stroke-rule'}
          strokeWidth={isOn(name) ? 4 : 1.5}
        />
      ))}
      <line x1={160} x2={160} y1={308 + radius} y2={376} className="stroke-error" strokeWidth={4} />
      <Unit at={places.x1} role="input" name="x₁" value={input[0]!} />
      <Unit at={places.x2} role="input" name="x₂" value={input[1]!} />
      <Unit at={places.h1} role="state" name="h₁" value={hidden[0]!} isMarked={isOn('b1')} />
      <Unit at={places.h2} role="state" name="h₂" value={hidden[1]!} isMarked={isOn('b2')} />
      <Unit at={places.out} role="output" name="ŷ" value={prediction} isMarked={isOn('c')} />
      <g textAnchor="middle">
        <rect
          x={45}
          y={376}
          width={230}
          height={34}
          rx={6}
          className="fill-tint stroke-error"
          strokeWidth={2}
        />
        <text x={160} y={398}>
          target y = {compact(target)}, loss L = {compact(loss)}
        </text>
      </g>
      {edges.map(({name, at, anchor}) => (
        <Numbers key={name} at={at} anchor={anchor} of={parameter(name)} />
      ))}
      {biases.map(({name, at, anchor}) => (
        <Numbers key={name} at={at} anchor={anchor} of={parameter(name)} bias />
      ))}
    </Figure>
  );
}
