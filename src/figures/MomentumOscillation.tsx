import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {settle} from '../math/momentum';
import {descend, momentum} from '../math/optimizers';

const left = 40;
const right = 350;
const steps = 400;
const rate = 0.01;
const height = 84;
const atStep = (t: number) => left + (t / steps) * (right - left);

const panels = [0.9, 0.99, 0.9999].map((beta, i) => {
  const top = 30 + i * 122;
  const {path} = descend(momentum({rate, beta}), (theta) => theta, [1], steps);
  const atX = (value: number) => top + (height * (1 - value)) / 2;
  return {
    beta,
    top,
    settled: settle({rate, beta}).steps ?? 0,
    curve: path
      .filter((_, t) => t % 2 === 0)
      .map(([value], k) => `${k === 0 ? 'M' : 'L'}${atStep(2 * k).toFixed(1)} ${atX(value!).toFixed(1)}`)
      .join(''),
  };
});

/** One parameter over 400 steps with three values of momentum: settled, dying down, hardly dying down. */
export function MomentumOscillation() {
  return (
    <Figure
      width={360}
      height={410}
      label={`The parameter x over ${steps} steps from 1, minimum at 0, with three values of β. ${panels.map(({beta, settled}) => `β = ${beta}: settled after ${format(settled)} steps`).join('; ')}. With 0.9 it overshoots and is calm after about 100 steps; with 0.99 it swings some six times with falling height; with 0.9999 the swings stay almost as high as at the start.`}
      caption={`Momentum on x²/2 with η = ${rate}, for three values of β. The swings take about equally long; what changes is how fast they die down.`}
    >
      {panels.map(({beta, top, settled, curve}) => (
        <g key={beta}>
          <text x={left} y={top - 10} fontWeight={700} className="fill-state">
            β = {beta}
          </text>
          <text x={right} y={top - 10} textAnchor="end" className="fill-soft">
            settles in {format(settled)} steps
          </text>
          {[-1, 0, 1].map((value) => (
            <g key={value}>
              <path
                d={`M${left} ${top + (height * (1 - value)) / 2}H${right}`}
                className={value === 0 ? 'stroke-ink' : 'stroke-rule'}
              />
              <text
                x={left - 8}
                y={top + (height * (1 - value)) / 2 + 5}
                textAnchor="end"
                className="fill-soft"
              >
                {format(value)}
              </text>
            </g>
          ))}
          <path d={curve} fill="none" className="stroke-state" strokeWidth={2} />
        </g>
      ))}
      {[0, 100, 200, 300, 400].map((t) => (
        <text key={t} x={atStep(t)} y={378} textAnchor={t === 400 ? 'end' : 'middle'} className="fill-soft">
          {t}
        </text>
      ))}
      <text x={(left + right) / 2} y={400} textAnchor="middle" className="fill-ink">
        step
      </text>
    </Figure>
  );
}
