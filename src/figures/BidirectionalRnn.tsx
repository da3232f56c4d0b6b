import {Figure} from '../components/Figure';

const columns = [60, 160, 260, 360];
const unit = 30;
const y = {output: 22, backward: 82, forward: 152, input: 220};
/** Forward and backward states stand a little apart, so that every arrow has its own way. */
const shift = 20;
const head = (x: number, at: number) => `M${x - 4} ${at + 6}l4 -6l4 6`;
const boxes = (dx: number, top: number) =>
  columns.map((x) => `M${x + dx - unit / 2} ${top - unit / 2}h${unit}v${unit}h${-unit}z`).join('');
const ups = columns
  .map((x) =>
    [
      `M${x - 4} ${y.input - 14}L${x - shift} ${y.forward + 16}`,
      head(x - shift, y.forward + 16),
      `M${x + 4} ${y.input - 14}L${x + shift} ${y.backward + 16}`,
      head(x + shift, y.backward + 16),
      `M${x - shift} ${y.forward - 15}L${x - 6} ${y.output + 8}`,
      head(x - 6, y.output + 8),
      `M${x + shift} ${y.backward - 15}L${x + 6} ${y.output + 8}`,
      head(x + 6, y.output + 8),
    ].join(''),
  )
  .join('');
const along = (dx: number, top: number, sign: 1 | -1) =>
  columns
    .slice(1)
    .map((x) => {
      const end = (sign > 0 ? x : x - 100) + dx - sign * (unit / 2 + 1);
      const start = (sign > 0 ? x - 100 : x) + dx + (sign * unit) / 2;
      return `M${start} ${top}H${end}m${-6 * sign} -4l${6 * sign} 4l${-6 * sign} 4`;
    })
    .join('');

/** Two independent chains over the same inputs, one in each direction, joined at every output. */
export function BidirectionalRnn() {
  return (
    <Figure
      width={400}
      height={244}
      label="Four inputs below. Each feeds two states: one of a chain that runs left to right, and above it one of a chain that runs right to left. The two chains are not connected with each other. At every position both states lead up to the output there."
      caption="A bidirectional network: two chains with weights of their own, never connected with each other, read the same inputs in opposite directions. Each output sees both states of its position, and so the whole sequence."
    >
      <path d={ups} fill="none" className="stroke-ink" strokeWidth={1.5} />
      <path d={along(-shift, y.forward, 1)} fill="none" className="stroke-state" strokeWidth={2} />
      <path d={along(shift, y.backward, -1)} fill="none" className="stroke-gate" strokeWidth={2} />
      <path d={boxes(-shift, y.forward)} className="fill-sheet stroke-state" strokeWidth={2} />
      <path d={boxes(shift, y.backward)} className="fill-sheet stroke-gate" strokeWidth={2} />
      {columns.map((x, i) => (
        <g key={x} textAnchor="middle">
          <text x={x - shift} y={y.forward + 5} className="fill-state">
            h→
          </text>
          <text x={x + shift} y={y.backward + 5} className="fill-gate">
            ←h
          </text>
          <text x={x} y={y.input} className="fill-input">
            x{'₁₂₃₄'[i]}
          </text>
          <text x={x} y={y.output} className="fill-output">
            ŷ{'₁₂₃₄'[i]}
          </text>
        </g>
      ))}
    </Figure>
  );
}
