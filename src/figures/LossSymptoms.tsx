import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {linearScale} from '../components/scale';
import {faultyRuns} from '../math/faulty-runs';

const last = 60;
const top = 1.1;
const highest = Math.max(...faultyRuns.fast);

const panels: {run: keyof typeof faultyRuns; title: string; text: string; faulty?: false}[] = [
  {run: 'none', title: 'healthy, η = 2', text: 'dips, then falls', faulty: false},
  {run: 'slow', title: 'η = 0.002', text: 'falls, but hardly'},
  {run: 'fast', title: 'η = 12', text: `jumps up to ${format(highest, 0)}`},
  {run: 'zero', title: 'all weights zero', text: 'exactly ln 2, for ever'},
  {run: 'shuffled', title: 'labels shuffled', text: 'falls a little, stalls'},
  {run: 'unscaled', title: 'inputs × 100', text: 'starts high, then crawls'},
];
const x = linearScale([0, last], [34, 180]);
const y = linearScale([0, top], [116, 26]);

/** Training losses of one small network, healthy and with one fault each, on the same axes. */
export function LossSymptoms() {
  return (
    <Figure
      width={380}
      height={438}
      label="Six training losses over 60 steps with the first and the last value. The healthy run falls from 0.74 to 0.06. With a learning rate of 0.002 the loss hardly moves. With 12 it jumps far above the axis. With all weights zero it stays at ln 2. With shuffled labels it stalls a little below ln 2. With inputs a hundred times too large it starts at 1, swings and then falls slowly."
      caption="A network of 2 inputs, 8 tanh units and a sigmoid output, on 32 examples of two classes: the training loss over 60 steps of gradient descent, in a healthy run and with one fault each; the numbers are the first and the last loss. What lies above the axis is drawn at its edge. Dashed: ln 2 ≈ 0.693, the loss of a guess."
    >
      {panels.map(({run, title, text, faulty = true}, k) => (
        <g key={run} transform={`translate(${(k % 2) * 192} ${Math.floor(k / 2) * 144})`}>
          <text x={34} y={16} fontWeight={600} className={faulty ? 'fill-error' : 'fill-state'}>
            {title}
          </text>
          <path d={`M34 26V116H180`} className="stroke-rule" fill="none" />
          {[0, 0.5, 1].map((tick) => (
            <text key={tick} x={29} y={y(tick) + 4} textAnchor="end" className="fill-soft">
              {tick}
            </text>
          ))}
          <path
            d={`M34 ${y(Math.log(2)).toFixed(1)}H180`}
            className="stroke-ink"
            strokeDasharray="3 4"
            fill="none"
          />
          <path
            d={`M${faultyRuns[run].map((loss, step) => `${x(step).toFixed(1)} ${y(Math.min(loss, top)).toFixed(1)}`).join('L')}`}
            className={faulty ? 'stroke-error' : 'stroke-state'}
            strokeWidth={2}
            fill="none"
          />
          <text x={107} y={faulty ? 108 : 40} textAnchor="middle">
            {`${faultyRuns[run][0]!.toFixed(3)} → ${faultyRuns[run][last]!.toFixed(3)}`}
          </text>
          <text x={107} y={133} textAnchor="middle" className="fill-soft">
            {text}
          </text>
        </g>
      ))}
    </Figure>
  );
}
