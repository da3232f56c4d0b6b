import {Arrow} from '../components/Arrow';
import type {Role} from '../components/Controls';
import {Figure} from '../components/Figure';

const boxes: {x: number; y: number; role: Role; title: string; text: string}[] = [
  {x: 8, y: 74, role: 'state', title: '1 forward pass', text: 'ŷ = f(x; θ)'},
  {x: 192, y: 74, role: 'output', title: '2 loss', text: 'L(ŷ, y)'},
  {x: 192, y: 206, role: 'error', title: '3 backward pass', text: '∂L/∂θ'},
  {x: 8, y: 206, role: 'weight', title: '4 update', text: 'θ ← θ − η ∂L/∂θ'},
];
const width = 140;
const height = 62;

/** The training loop: forward, loss, backward, update, and what stands before and after it. */
export function LearningLoop() {
  return (
    <Figure
      label="The training loop: initialize θ once; for every mini-batch forward pass, loss, backward pass and update; after every epoch the validation loss decides whether to go on."
      width={340}
      height={360}
      caption="One turn works on one mini-batch. Only step 4 changes θ, the weights and biases."
    >
      <g textAnchor="middle">
        <rect x={8} y={4} width={140} height={32} rx={6} className="fill-tint stroke-rule" />
        <text x={78} y={25}>
          initialize θ, once
        </text>
        <rect x={8} y={312} width={324} height={42} rx={6} className="fill-tint stroke-rule" />
        <text x={170} y={330}>
          after each epoch: loss on validation data;
        </text>
        <text x={170} y={347}>
          go on, or stop and keep the best θ
        </text>
        <text x={170} y={168} className="fill-soft">
          next mini-batch
        </text>
        <text x={170} y={185} className="fill-soft">
          until the epoch ends
        </text>
        {boxes.map(({x, y, role, title, text}) => (
          <g key={title}>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              rx={8}
              className={`fill-sheet stroke-${role}`}
              strokeWidth={2}
            />
            <text x={x + width / 2} y={y + 26} className={`fill-${role}`} fontWeight={700}>
              {title}
            </text>
            <text x={x + width / 2} y={y + 47}>
              {text}
            </text>
          </g>
        ))}
      </g>
      <Arrow from={{x: 78, y: 38}} to={{x: 78, y: 72}} />
      <Arrow from={{x: 150, y: 105}} to={{x: 190, y: 105}} />
      <Arrow from={{x: 262, y: 138}} to={{x: 262, y: 204}} />
      <Arrow from={{x: 190, y: 237}} to={{x: 150, y: 237}} role="error" />
      <Arrow from={{x: 78, y: 204}} to={{x: 78, y: 138}} />
      <Arrow from={{x: 78, y: 270}} to={{x: 78, y: 310}} />
    </Figure>
  );
}
