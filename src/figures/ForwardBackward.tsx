import {Arrow} from '../components/Arrow';
import type {Role} from '../components/Controls';
import {Figure} from '../components/Figure';

interface Box {
  x: number;
  y: number;
  width: number;
  role: Role;
  lines: string[];
}

const height = 46;
const left = (row: number, role: Role, line: string): Box => ({
  x: 4,
  y: 30 + 70 * row,
  width: 144,
  role,
  lines: [line],
});
const right = (row: number, ...lines: string[]): Box => ({
  x: 196,
  y: 30 + 70 * row,
  width: 180,
  role: 'error',
  lines,
});
const result = (row: number, ...lines: string[]): Box => ({
  x: 240,
  y: 30 + 70 * row,
  width: 136,
  role: 'weight',
  lines,
});

const boxes = [
  left(0, 'input', 'x'),
  left(1, 'state', 'z⁽¹⁾ = W⁽¹⁾x + b⁽¹⁾'),
  left(2, 'state', 'a⁽¹⁾ = φ(z⁽¹⁾)'),
  left(3, 'state', 'z⁽²⁾ = W⁽²⁾a⁽¹⁾ + b⁽²⁾'),
  left(4, 'output', 'ŷ = φ(z⁽²⁾)'),
  result(0, '∂L/∂W⁽¹⁾ = δ⁽¹⁾ xᵀ', '∂L/∂b⁽¹⁾ = δ⁽¹⁾'),
  right(1, 'δ⁽¹⁾ = ∂L/∂z⁽¹⁾', '= W⁽²⁾ᵀ δ⁽²⁾ ⊙ φ′(z⁽¹⁾)'),
  result(2, '∂L/∂W⁽²⁾ = δ⁽²⁾ a⁽¹⁾ᵀ', '∂L/∂b⁽²⁾ = δ⁽²⁾'),
  right(3, 'δ⁽²⁾ = ∂L/∂z⁽²⁾', '= ∂L/∂ŷ ⊙ φ′(z⁽²⁾)'),
  right(4, '∂L/∂ŷ'),
];

/** Middle of the gap above or below a row. */
const bottom = (row: number) => 30 + 70 * row + height + 2;
const top = (row: number) => 30 + 70 * row - 2;

/** Forward and backward pass of a network with one hidden layer, side by side, and the values that the second takes from the first. */
export function ForwardBackward() {
  return (
    <Figure
      label="Two columns. On the left the forward pass goes down from x through z¹, a¹, z² and ŷ to the loss L. On the right the backward pass goes up from the derivative of L with respect to ŷ through δ² to δ¹; δ² gives the gradients of W² and b², δ¹ those of W¹ and b¹. Dotted lines lead from left to right: the stored values ŷ, z², a¹, z¹ and x, each used again in the backward pass."
      width={380}
      height={440}
      caption="Forward on the left, backward on the right. Dotted: values that the forward pass stores and the backward pass uses again. The orange boxes, the gradients for W and b, are what the optimizer gets."
    >
      <g textAnchor="middle" fontWeight={700}>
        <text x={76} y={18}>
          forward ↓
        </text>
        <text x={286} y={18} className="fill-error">
          backward ↑
        </text>
      </g>
      {[0, 1, 2, 3].map((row) => (
        <Arrow key={row} from={{x: 76, y: bottom(row)}} to={{x: 76, y: top(row + 1)}} />
      ))}
      <Arrow from={{x: 76, y: bottom(4)}} to={{x: 130, y: 388}} />
      <Arrow from={{x: 250, y: 388}} to={{x: 286, y: bottom(4)}} role="error" />
      <Arrow from={{x: 286, y: top(4)}} to={{x: 286, y: bottom(3)}} role="error" />
      <Arrow from={{x: 308, y: top(3)}} to={{x: 308, y: bottom(2)}} role="weight" />
      <Arrow from={{x: 218, y: top(3)}} to={{x: 218, y: bottom(1)}} role="error" />
      <Arrow from={{x: 308, y: top(1)}} to={{x: 308, y: bottom(0)}} role="weight" />
      {boxes.slice(0, 5).map(({y}, row) => (
        <line
          key={row}
          x1={150}
          x2={row % 2 === 0 && row < 4 ? 238 : 194}
          y1={y + height / 2}
          y2={y + height / 2}
          className="stroke-ink"
          strokeWidth={2}
          strokeDasharray="2 4"
        />
      ))}
      <g textAnchor="middle">
        {boxes.map(({x, y, width, role, lines}) => (
          <g key={lines[0]}>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              rx={6}
              className={`fill-sheet stroke-${role}`}
              strokeWidth={2}
            />
            {lines.map((line, i) => (
              <text key={line} x={x + width / 2} y={y + 28 + 17 * i - (lines.length - 1) * 8.5}>
                {line}
              </text>
            ))}
          </g>
        ))}
        <rect
          x={120}
          y={390}
          width={140}
          height={40}
          rx={6}
          className="fill-tint stroke-error"
          strokeWidth={2}
        />
        <text x={190} y={415}>
          L(ŷ, y)
        </text>
      </g>
    </Figure>
  );
}
