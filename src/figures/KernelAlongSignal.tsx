import {Figure} from '../components/Figure';
import {conv1d} from '../math/conv1d';

/** A made-up heartbeat: a small wave, a sharp peak, a broad wave. */
const beat = [0, 1, 2, 1, 0, -1, 9, -3, 0, 0, 1, 2, 3, 2, 1, 0];
const rest = (samples: number) => Array<number>(samples).fill(0);
const signal = [...rest(4), ...beat, ...rest(8), ...beat, ...rest(4)];
const kernel = [-1, 3, -1];
const output = conv1d(signal, kernel, {pad: 1});
const peak = Math.max(...output);
const peaks = output.flatMap((value, i) => (value === peak ? [i] : []));
const second = Math.max(...output.filter((value) => value < peak));
const broad = signal.indexOf(3);

const step = 7;
/** The output's axis, and pixels for each unit of it. */
const zero = 222;
const scale = 1.6;
const at = (sample: number) => 14 + sample * step;
const curve = (values: readonly number[], zero: number, scale: number) =>
  values.map((value, i) => `${i === 0 ? 'M' : 'L'}${at(i)} ${zero - value * scale}`).join('');

/** One small kernel along a signal with two beats: it answers at both peaks alike, and hardly elsewhere. */
export function KernelAlongSignal() {
  return (
    <Figure
      width={360}
      height={256}
      label={`A signal with two heartbeats, each a small wave, a sharp peak and a broad wave. A kernel of three weights, ${kernel.join(', ')}, slides along it. The output below has two equal peaks of ${peak}, one under each beat, and stays at ${second} or less elsewhere.`}
      caption={`The same three weights (−1, 3, −1) at every place. They answer ${peak} at each sharp peak and at most ${second} anywhere else: a detector of “sharp peak” that does not care when it comes.`}
    >
      <text x={6} y={16} fontWeight={700} className="fill-input">
        signal
      </text>
      <path d={`M6 98H354`} className="stroke-rule" />
      <path
        d={curve(signal, 98, 8)}
        fill="none"
        className="stroke-input"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {[broad, ...peaks].map((center) => (
        <g key={center}>
          <rect
            x={at(center - 1) - 3}
            y={20}
            width={2 * step + 6}
            height={108}
            className="fill-weight stroke-weight"
            fillOpacity={0.1}
            strokeWidth={1.5}
            strokeDasharray={center === broad ? '4 3' : undefined}
          />
          <path
            d={`M${at(center)} 131V${zero - output[center]! * scale - 7}m-4 -6l4 6l4 -6`}
            fill="none"
            className="stroke-ink"
            strokeWidth={1.5}
          />
          <text
            x={at(center) + 8}
            y={zero - Math.max(output[center]! * scale, 12)}
            fontWeight={700}
            className="fill-output"
          >
            {output[center]}
          </text>
        </g>
      ))}
      <text x={at(broad) + 50} y={34} textAnchor="middle" fontWeight={700} className="fill-weight">
        kernel
        <tspan x={at(broad) + 50} dy={16}>
          −1, 3, −1
        </tspan>
      </text>
      <path
        d={`M${at(broad) + 18} 62h64m-7 -5l7 5l-7 5`}
        fill="none"
        className="stroke-weight"
        strokeWidth={1.5}
      />
      <text x={6} y={176} fontWeight={700} className="fill-output">
        output
      </text>
      <path d={`M6 ${zero}H354`} className="stroke-rule" />
      <path
        d={curve(output, zero, scale)}
        fill="none"
        className="stroke-output"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {[broad, ...peaks].map((center) => (
        <circle
          key={center}
          cx={at(center)}
          cy={zero - output[center]! * scale}
          r={4}
          className="fill-output"
        />
      ))}
    </Figure>
  );
}
