import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const y = {output: 38, state: 118, input: 198};
const half = 19;

/** One step: input, state, output, and the two arrows between them. */
function Step({x, time, plain}: {x: number; time: string; plain?: boolean}) {
  return (
    <>
      <Arrow from={{x, y: y.input - 14}} to={{x, y: y.state + half}} gap={2} role="weight" />
      <Arrow from={{x, y: y.state - half}} to={{x, y: y.output + 8}} gap={2} role="weight" />
      <rect
        x={x - half}
        y={y.state - half}
        width={2 * half}
        height={2 * half}
        rx={4}
        className="fill-sheet stroke-state"
        strokeWidth={2}
      />
      <text x={x} y={y.state + 5} textAnchor="middle" className="fill-state">
        h{time}
      </text>
      <text x={x} y={y.input + 4} textAnchor="middle" className="fill-input">
        x{time}
      </text>
      <text x={x} y={y.output} textAnchor="middle" className="fill-output">
        ŷ{time}
      </text>
      {!plain && (
        <>
          <text x={x + 7} y={y.state + 48} className="fill-weight">
            W
          </text>
          <text x={x + 7} y={y.state - 40} className="fill-weight">
            V
          </text>
        </>
      )}
    </>
  );
}

/** A recurrent layer as a loop, and the same layer unrolled along three steps. */
export function RnnUnrolled() {
  const cells = [202, 278, 354];
  return (
    <Figure
      width={400}
      height={226}
      label="Left, rolled: a cell h with input x through W, output ŷ through V, and a loop through U back to itself. Right, unrolled: the same cell at steps 1, 2 and 3, each with its own input and output; an arrow U leads from h₀ to h₁, from h₁ to h₂, from h₂ to h₃ and on. W, U and V bear the same names at every step."
      caption="Rolled (left) and unrolled along three steps (right). The letters W, U and V are the same at every step because the weights are: one cell, used three times. No arrow leads back, so the unrolled graph has no cycle."
    >
      <Step x={40} time="" />
      <path
        d={`M${40 + half} ${y.state - 9}C104 ${y.state - 46} 104 ${y.state + 46} ${40 + half + 7} ${y.state + 13}`}
        fill="none"
        className="stroke-weight"
        strokeWidth={2}
      />
      <path d={`M${40 + half + 1} ${y.state + 9}l12 0l-6 9z`} className="fill-weight" />
      <text x={94} y={y.state + 5} className="fill-weight">
        U
      </text>
      <path d="M120 22V214" className="stroke-rule" />
      {cells.map((x, i) => (
        <g key={x}>
          <Arrow
            from={{x: i === 0 ? 146 : cells[i - 1]! + half, y: y.state}}
            to={{x: x - half, y: y.state}}
            gap={1}
            role="weight"
          />
          <text x={x - 43} y={y.state - 8} className="fill-weight">
            U
          </text>
          <Step x={x} time={'₁₂₃'[i]!} />
        </g>
      ))}
      <text x={130} y={y.state + 5} className="fill-state">
        h₀
      </text>
      <Arrow from={{x: 354 + half, y: y.state}} to={{x: 399, y: y.state}} gap={1} role="weight" />
    </Figure>
  );
}
