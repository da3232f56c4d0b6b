import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {adagrad, rmsprop, type Rule, updatesFor} from '../math/optimizers';

const left = 44;
const right = 350;
const top = 20;
const bottom = 210;
const steps = 100;
const every = 10;
const atStep = (t: number) => left + (t / steps) * (right - left);
const atRate = (rate: number) => bottom - rate * (bottom - top);

/** The gradient 1 at each step for one parameter, at every tenth for the other. */
const gradients = Array.from({length: steps}, (_, t) => [1, t % every === 0 ? 1 : 0]);
const ratesOf = (rule: Rule, of: 0 | 1) =>
  updatesFor(rule, gradients).flatMap((update, t) =>
    gradients[t]![of] === 0 ? [] : [{t: t + 1, rate: Math.abs(update[of]!)}],
  );
const frequent = ratesOf(adagrad({rate: 1}), 0);
const rare = ratesOf(adagrad({rate: 1}), 1);
const last = ratesOf(rmsprop({rate: 1}), 0).at(-1)!.rate;

/** The rate that Adagrad leaves to a parameter with a gradient at every step, and to one with a rare gradient. */
export function AdagradRates() {
  return (
    <Figure
      width={360}
      height={266}
      label={`Adagrad's effective learning rate as a share of η over ${steps} steps. A parameter with a gradient of 1 at every step falls along a curve to ${format(frequent.at(-1)!.rate, 2)}; one with a gradient at every tenth step, drawn as dots, is at ${format(rare.at(-1)!.rate, 2)} at its tenth. Both only fall. Dashed: the constant rate of plain gradient descent.`}
      caption={`What Adagrad leaves of the learning rate. The rare feature keeps the larger rate, but both only shrink. RMSProp's rate for the frequent one would settle at ${format(last, 2)} η.`}
    >
      {[0, 0.5, 1].map((rate) => (
        <g key={rate}>
          <path d={`M${left} ${atRate(rate)}H${right}`} className="stroke-rule" />
          <text x={left - 8} y={atRate(rate) + 5} textAnchor="end" className="fill-soft">
            {rate === 0 ? '0' : rate === 1 ? 'η' : 'η/2'}
          </text>
        </g>
      ))}
      <path d={`M${left} ${atRate(1)}H${right}`} className="stroke-ink" strokeDasharray="5 4" />
      <text x={right} y={top + 18} textAnchor="end" className="fill-soft">
        gradient descent
      </text>
      <path
        d={frequent
          .map(({t, rate}, i) => `${i === 0 ? 'M' : 'L'}${atStep(t).toFixed(1)} ${atRate(rate).toFixed(1)}`)
          .join('')}
        fill="none"
        className="stroke-state"
        strokeWidth={2.5}
      />
      <text x={right} y={atRate(0.19)} textAnchor="end" className="fill-state" fontWeight={700}>
        gradient at every step
      </text>
      <path
        d={rare.map(({t, rate}) => `M${atStep(t).toFixed(1)} ${atRate(rate).toFixed(1)}h0`).join('')}
        className="stroke-error"
        strokeWidth={9}
        strokeLinecap="round"
      />
      <text x={atStep(40)} y={atRate(0.62)} className="fill-error" fontWeight={700}>
        gradient at every tenth
      </text>
      {[0, 50, 100].map((t) => (
        <text
          key={t}
          x={atStep(t)}
          y={bottom + 20}
          textAnchor={t === 100 ? 'end' : 'middle'}
          className="fill-soft"
        >
          {t}
        </text>
      ))}
      <text x={(left + right) / 2} y={bottom + 42} textAnchor="middle" className="fill-ink">
        step
      </text>
    </Figure>
  );
}
