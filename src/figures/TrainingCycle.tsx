import {ArrowHead} from '../components/ArrowHead';
import {Figure} from '../components/Figure';

interface Step {
  x: number;
  y: number;
  name: string;
  does: string;
  role: string;
  by: string;
}

const steps: Step[] = [
  {x: 8, y: 24, name: '1. Forward pass', does: 'x → layers → ŷ', role: 'output', by: 'the network'},
  {x: 232, y: 24, name: '2. Loss', does: 'L(ŷ, y), one number', role: 'error', by: 'the loss function'},
  {
    x: 232,
    y: 190,
    name: '3. Backward pass',
    does: '∂L/∂W of every layer',
    role: 'error',
    by: 'backpropagation',
  },
  {x: 8, y: 190, name: '4. Weight update', does: 'W ← W − η ∂L/∂W', role: 'weight', by: 'the optimizer'},
];

const [width, height] = [160, 76];

/** The four steps of one training iteration, and who does each. */
export function TrainingCycle() {
  return (
    <Figure
      width={400}
      height={272}
      label="The training cycle, four boxes in a circle. 1, forward pass: the network turns the inputs x into outputs ŷ. 2, loss: the loss function compares ŷ with the labels y and gives one number. 3, backward pass: backpropagation computes the gradient of the loss for the weights of every layer. 4, weight update: the optimizer moves each weight against its gradient, by the learning rate η. Then the next mini-batch begins at 1."
      caption="One iteration. Backpropagation is step 3 alone; the optimizer does step 4. An epoch is one pass through all mini-batches."
    >
      <defs>
        <ArrowHead id="training-cycle-head" />
      </defs>
      {steps.map(({x, y, name, does, role, by}) => (
        <g key={name} transform={`translate(${x} ${y})`}>
          <rect
            width={width}
            height={height}
            rx={6}
            className={`fill-sheet stroke-${role}`}
            strokeWidth={2}
          />
          <text x={width / 2} y={22} textAnchor="middle" fontWeight={700}>
            {name}
          </text>
          <text x={width / 2} y={43} textAnchor="middle" className={`fill-${role}`}>
            {does}
          </text>
          <text x={width / 2} y={63} textAnchor="middle" className="fill-soft">
            by {by}
          </text>
        </g>
      ))}
      {['M170 62H228', 'M312 102V186', 'M230 228H172', 'M88 188V104'].map((path) => (
        <path
          key={path}
          d={path}
          className="stroke-ink"
          fill="none"
          strokeWidth={2}
          markerEnd="url(#training-cycle-head)"
        />
      ))}
      <text x={200} y={150} textAnchor="middle" className="fill-soft">
        repeat for every
      </text>
      <text x={200} y={167} textAnchor="middle" className="fill-soft">
        mini-batch, epoch after epoch
      </text>
      <text x={8} y={14} className="fill-input">
        mini-batch of inputs x
      </text>
      <text x={392} y={14} textAnchor="end">
        labels y
      </text>
    </Figure>
  );
}
