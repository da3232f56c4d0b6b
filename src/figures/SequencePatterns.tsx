import {Figure} from '../components/Figure';

const unit = 20;
const step = 38;

interface Pattern {
  title: string;
  use: string;
  /** Steps at which something is read, and at which something is put out, of so many. */
  steps: number;
  reads: readonly number[];
  writes: readonly number[];
}

const patterns: readonly Pattern[] = [
  {title: 'one to many', use: 'image → caption', steps: 4, reads: [0], writes: [0, 1, 2, 3]},
  {title: 'many to one', use: 'review → sentiment', steps: 4, reads: [0, 1, 2, 3], writes: [3]},
  {
    title: 'many to many, aligned',
    use: 'words → their tags',
    steps: 4,
    reads: [0, 1, 2, 3],
    writes: [0, 1, 2, 3],
  },
  {
    title: 'many to many, unaligned',
    use: 'sentence → translation',
    steps: 5,
    reads: [0, 1, 2],
    writes: [3, 4],
  },
];

const boxes = (at: readonly number[], y: number) =>
  at.map((t) => `M${t * step} ${y}h${unit}v${unit}h${-unit}z`).join('');
const up = (at: readonly number[], y: number) =>
  at.map((t) => `M${t * step + unit / 2} ${y}v-16m-4 6l4 -6l4 6`).join('');

function Drawing({title, use, steps, reads, writes, x, y}: Pattern & {x: number; y: number}) {
  const all = Array.from({length: steps}, (_, t) => t);
  const along = all
    .slice(1)
    .map((t) => `M${t * step - 16} 50h14m-6 -4l6 4l-6 4`)
    .join('');
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={boxes(writes, 0)} className="fill-tint stroke-output" strokeWidth={1.5} />
      <path d={boxes(all, 40)} className="fill-tint stroke-state" strokeWidth={1.5} />
      <path d={boxes(reads, 80)} className="fill-tint stroke-input" strokeWidth={1.5} />
      <path d={up(writes, 38) + up(reads, 78) + along} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <text y={-14} fontWeight={700} className="fill-ink">
        {title}
      </text>
      <text y={120} className="fill-soft">
        {use}
      </text>
    </g>
  );
}

/** The four ways in which inputs and outputs go with the steps of a recurrent network. */
export function SequencePatterns() {
  return (
    <Figure
      width={400}
      height={330}
      label="Four patterns, inputs below, states in the middle, outputs above. One to many: an input at the first step, outputs at all. Many to one: inputs at all steps, an output at the last. Many to many, aligned: an input and an output at each step. Many to many, unaligned: all inputs first, then outputs, not necessarily as many."
      caption="Input (below), state and output (above) by step. In the unaligned pattern the part that reads is the encoder and the part that writes the decoder; three items may become two."
    >
      {patterns.map((pattern, i) => (
        <Drawing key={pattern.title} {...pattern} x={i % 2 ? 206 : 8} y={i < 2 ? 36 : 200} />
      ))}
    </Figure>
  );
}
