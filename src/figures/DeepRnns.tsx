import {Figure} from '../components/Figure';

const unit = 22;

interface Way {
  title: string;
  /** Boxes at (x, y): of a state, or of an added layer that keeps none. */
  states: readonly (readonly [number, number])[];
  added: readonly (readonly [number, number])[];
  /** Arrows along which values go, as paths with their heads. */
  arrows: string;
}

const up = (x: number, from: number, to: number) => `M${x} ${from}V${to}m-4 6l4 -6l4 6`;
const right = (y: number, from: number, to: number) => `M${from} ${y}H${to}m-6 -4l6 4l-6 4`;
const columns = [34, 124];
const each = (draw: (x: number) => string) => columns.map(draw).join('');

/** Rows from the input below (120) to the output above (0). */
const ways: readonly Way[] = [
  {
    title: '1 stacked',
    states: columns.flatMap((x) => [[x, 82] as const, [x, 44] as const]),
    added: [],
    arrows:
      each((x) => up(x, 114, 94) + up(x, 71, 56) + up(x, 33, 15)) + right(82, 46, 111) + right(44, 46, 111),
  },
  {
    title: '2 deep input-to-hidden',
    states: columns.map((x) => [x, 44] as const),
    added: columns.map((x) => [x, 82] as const),
    arrows: each((x) => up(x, 114, 94) + up(x, 71, 56) + up(x, 33, 15)) + right(44, 46, 111),
  },
  {
    title: '3 deep transition',
    states: columns.map((x) => [x, 64] as const),
    added: [[79, 64]],
    arrows: each((x) => up(x, 114, 76) + up(x, 53, 15)) + right(64, 46, 66) + right(64, 91, 111),
  },
  {
    title: '4 deep output',
    states: columns.map((x) => [x, 82] as const),
    added: columns.map((x) => [x, 44] as const),
    arrows: each((x) => up(x, 114, 94) + up(x, 71, 56) + up(x, 33, 15)) + right(82, 46, 111),
  },
];

const boxes = (at: readonly (readonly [number, number])[]) =>
  at.map(([x, y]) => `M${x - unit / 2} ${y - unit / 2}h${unit}v${unit}h${-unit}z`).join('');

/** Four places where a recurrent network can be made deeper. */
export function DeepRnns() {
  return (
    <Figure
      width={400}
      height={374}
      label="Four recurrent networks of two steps each, inputs below, outputs above. 1, stacked: two rows of states, each with its own arrow to the next step; the lower row feeds the upper. 2, deep input-to-hidden: a layer without memory between input and state. 3, deep transition: a layer without memory between the state of one step and that of the next. 4, deep output: a layer without memory between state and output."
      caption="Four places for more depth, two steps of each. Solid boxes are states, which pass to the next step; dashed boxes are added layers without a memory of their own."
    >
      {ways.map(({title, states, added, arrows}, i) => (
        <g key={title} transform={`translate(${i % 2 ? 206 : 10} ${i < 2 ? 30 : 216})`}>
          <text y={-12} fontWeight={700} className="fill-ink">
            {title}
          </text>
          <path d={arrows} fill="none" className="stroke-ink" strokeWidth={1.5} />
          <path d={boxes(states)} className="fill-tint stroke-state" strokeWidth={2} />
          <path d={boxes(added)} className="fill-sheet stroke-weight" strokeWidth={2} strokeDasharray="4 3" />
          {columns.map((x, t) => (
            <g key={x}>
              <text x={x} y={130} textAnchor="middle" className="fill-input">
                {t ? 'xₜ' : 'xₜ₋₁'}
              </text>
              <text x={x} y={10} textAnchor="middle" className="fill-output">
                {t ? 'ŷₜ' : 'ŷₜ₋₁'}
              </text>
            </g>
          ))}
        </g>
      ))}
    </Figure>
  );
}
