import {line} from 'd3-shape';
import {Figure} from '../components/Figure';
import {type ActivationName, activations} from '../math/activations';

const shown: ActivationName[] = [
  'binaryStep',
  'sigmoid',
  'tanh',
  'relu',
  'leakyRelu',
  'elu',
  'gelu',
  'silu',
  'softplus',
];
const [width, height, columns] = [124, 112, 3];
/** Half the range of z and of φ that a panel shows, and its scale in px. */
const [reach, rise, scale] = [4, 2, 13];
const x = (z: number) => width / 2 + z * scale;
const y = (a: number) => 62 - a * scale;
const left = Array.from({length: 81}, (_, i) => -reach + i / 20 - 1e-9);
const right = Array.from({length: 81}, (_, i) => i / 20 + 1e-9);

/** A curve on one side of 0, cut where it leaves the panel: the sides are not joined, since steps and kinks stand at 0. */
const path = (zs: number[], g: (z: number) => number | undefined) =>
  line<number>()
    .digits(1)
    .defined((z) => Math.abs(g(z) ?? 9) <= rise + 0.4)
    .x(x)
    .y((z) => y(g(z) ?? 0))(zs) ?? '';

/** Nine activations and their derivatives on the same axes. */
export function ActivationGallery() {
  return (
    <Figure
      label="Nine small plots of an activation (solid) and its derivative (dashed) for z from −4 to 4: binary step, sigmoid, tanh, ReLU, leaky ReLU, ELU, GELU, SiLU and softplus. The derivative of the sigmoid reaches 0.25 at most, that of tanh 1; both fall to 0 on both sides. The derivative of ReLU is 0 on the left and 1 on the right."
      width={width * columns}
      height={height * Math.ceil(shown.length / columns)}
      caption="Solid: φ(z). Dashed: φ′(z). All panels have the same axes, z from −4 to 4; the leaky ReLU has its usual slope 0.01, the ELU its usual α = 1."
    >
      {shown.map((name, i) => (
        <g
          key={name}
          transform={`translate(${(i % columns) * width} ${Math.floor(i / columns) * height})`}
          fill="none"
          strokeWidth={2}
        >
          <line x1={x(-reach)} x2={x(reach)} y1={y(0)} y2={y(0)} className="stroke-rule" strokeWidth={1} />
          <line x1={x(0)} x2={x(0)} y1={y(-1.5)} y2={y(rise)} className="stroke-rule" strokeWidth={1} />
          <path
            d={path(left, (z) => activations[name].df(z))}
            className="stroke-error"
            strokeDasharray="4 3"
          />
          <path
            d={path(right, (z) => activations[name].df(z))}
            className="stroke-error"
            strokeDasharray="4 3"
          />
          <path d={path(left, (z) => activations[name].f(z))} className="stroke-output" />
          <path d={path(right, (z) => activations[name].f(z))} className="stroke-output" />
          <text x={width / 2} y={22} textAnchor="middle" style={{fontWeight: 600}}>
            {activations[name].name}
          </text>
        </g>
      ))}
    </Figure>
  );
}
