import {Figure} from '../components/Figure';
import {
  cosineDecay,
  type Schedule,
  stepDecay,
  warmupStableDecay,
  withWarmup,
} from '../math/learning-rate-schedules';

const total = 90;
const schedules: {name: string; role: string; schedule: Schedule}[] = [
  {name: 'step: ÷10 every 30', role: 'state', schedule: stepDecay({every: 30, factor: 0.1})},
  {name: 'cosine', role: 'weight', schedule: cosineDecay(total)},
  {name: 'warmup + cosine', role: 'output', schedule: withWarmup(9, cosineDecay(total - 9))},
  {
    name: 'warmup-stable-decay',
    role: 'error',
    schedule: warmupStableDecay({warmup: 9, decay: 18, total}),
  },
];

const [width, height] = [160, 84];
const curve = (schedule: Schedule) =>
  Array.from({length: 181}, (_, i) => {
    const step = (i * total) / 180;
    return `${((step / total) * width).toFixed(1)} ${(height * (1 - schedule(step))).toFixed(1)}`;
  }).join('L');

/** Four learning-rate schedules over the same run. */
export function LearningRateSchedules() {
  return (
    <Figure
      width={360}
      height={284}
      label="Four schedules of the learning rate over 90 epochs. Step: constant for 30 epochs, then a tenth, then a hundredth. Cosine: half a cosine wave from the peak to 0. Warmup and cosine: a straight rise over the first tenth, then the cosine. Warmup-stable-decay: the same rise, a plateau, and a straight fall over the last fifth."
      caption="Learning rate over a run of 90 epochs, from 0 to the peak rate."
    >
      {schedules.map(({name, role, schedule}, i) => (
        <g key={name} transform={`translate(${12 + (i % 2) * 180} ${30 + Math.floor(i / 2) * 140})`}>
          <text x={0} y={-10} className={`fill-${role}`} fontWeight={700}>
            {name}
          </text>
          <path d={`M0 0V${height}H${width}`} fill="none" className="stroke-rule" />
          <path d={`M${curve(schedule)}`} fill="none" className={`stroke-${role}`} strokeWidth={2.5} />
          <text x={0} y={height + 17} className="fill-soft">
            0
          </text>
          <text x={width} y={height + 17} textAnchor="end" className="fill-soft">
            90 epochs
          </text>
        </g>
      ))}
    </Figure>
  );
}
