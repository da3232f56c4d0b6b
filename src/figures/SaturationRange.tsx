import {line} from 'd3-shape';
import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {linearScale} from '../components/scale';
import {sigmoid, tanh} from '../math/activations';

const x = linearScale([-6, 6], [34, 370]);
const y = linearScale([-1, 1], [212, 24]);
const zs = Array.from({length: 241}, (_, i) => -6 + i / 20);
const path = (g: (z: number) => number) =>
  line<number>()
    .x(x)
    .y((z) => y(g(z)))(zs) ?? '';
const slope = (f: typeof tanh) => (z: number) => f.df(z)!;
/** Where tanh still passes back about a tenth of a gradient. */
const good = 2;

/** Tanh, its derivative and the sigmoid's, with the range in which gradients survive. */
export function SaturationRange() {
  return (
    <Figure
      label={`Tanh from −1 to 1 and, dashed, its derivative, which is 1 at 0, ${format(tanh.df(2)!, 3)} at 2 and ${format(tanh.df(5)!, 5)} at 5. Dotted, the derivative of the sigmoid, 0.25 at its highest. The band from −2 to 2 is shaded.`}
      width={390}
      height={262}
      caption="Outside the shaded band tanh passes back less than a tenth of the gradient. The sigmoid never passes back more than a quarter."
    >
      <rect x={x(-good)} y={24} width={x(good) - x(-good)} height={188} className="fill-tint" />
      <line x1={34} x2={370} y1={y(0)} y2={y(0)} className="stroke-rule" />
      <g fill="none" strokeWidth={2.5}>
        <path d={path((z) => tanh.f(z))} className="stroke-output" />
        <path d={path(slope(tanh))} className="stroke-error" strokeDasharray="7 4" />
        <path d={path(slope(sigmoid))} className="stroke-weight" strokeDasharray="2 4" />
      </g>
      {[-6, -4, -2, 0, 2, 4, 6].map((z) => (
        <text key={z} x={x(z)} y={230} textAnchor="middle" className="fill-soft">
          {format(z)}
        </text>
      ))}
      {[-1, 0, 1].map((a) => (
        <text key={a} x={28} y={y(a) + 4} textAnchor="end" className="fill-soft">
          {format(a)}
        </text>
      ))}
      <text x={x(0)} y={252} textAnchor="middle">
        pre-activation z
      </text>
      <text x={x(4)} y={y(1) + 20} textAnchor="middle" className="fill-output">
        tanh z
      </text>
      <text x={x(-2.1)} y={y(0.62)} textAnchor="end" className="fill-error">
        slope of tanh
      </text>
      <text x={x(-2.4)} y={y(0.2)} textAnchor="end" className="fill-weight">
        slope of σ
      </text>
    </Figure>
  );
}
