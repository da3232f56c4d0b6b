import {Figure} from '../components/Figure';

const families = [
  {
    title: 'by connections',
    role: 'input',
    branches: [
      ['no cycles', 'MLP, CNN, Transformer, autoencoder'],
      ['with cycles in time', 'RNN, LSTM, GRU'],
      ['no direction', 'Boltzmann machine, Hopfield network'],
    ],
  },
  {
    title: 'by the layer that does the work',
    role: 'weight',
    branches: [
      ['dense', 'multilayer perceptron'],
      ['convolution', 'CNN, ResNet, U-Net'],
      ['recurrence', 'RNN, LSTM, GRU; state-space models'],
      ['attention', 'Transformer'],
      ['messages on edges', 'graph neural network'],
    ],
  },
  {
    title: 'by what it is trained to do',
    role: 'output',
    branches: [
      ['predict a target', 'classifiers, regressors'],
      ['give the input back', 'autoencoder, variational autoencoder'],
      ['fool a critic', 'GAN'],
      ['undo noise', 'diffusion model'],
      ['predict the next token', 'language model'],
    ],
  },
] as const;
const row = 36;
const block = (branches: readonly unknown[]) => 38 + branches.length * row + 8;
/** Where each branch of the tree begins. */
const tops = families.map((_, i) =>
  families.slice(0, i).reduce((sum, {branches}) => sum + block(branches), 8),
);

/** Three ways to sort networks, each with its branches and examples. */
export function NetworkFamilies() {
  return (
    <Figure
      label="A tree with three branches. By connections: no cycles, with cycles in time, no direction. By the layer that does the work: dense, convolution, recurrence, attention, messages on edges. By what it is trained to do: predict a target, give the input back, fool a critic, undo noise, predict the next token. Each branch names its networks."
      width={330}
      height={families.reduce((sum, {branches}) => sum + block(branches), 8)}
      caption="Most networks have a place in each of the three orders: a GPT-style language model is acyclic, works by attention, and predicts the next token."
    >
      {families.map(({title, role, branches}, family) => {
        return (
          <g key={title} transform={`translate(0 ${tops[family]})`}>
            <text x={6} y={18} className={`fill-${role}`} style={{fontSize: 15, fontWeight: 700}}>
              {title}
            </text>
            <line
              x1={14}
              y1={26}
              x2={14}
              y2={26 + branches.length * row - 14}
              className={`stroke-${role}`}
              strokeWidth={2}
            />
            {branches.map(([name, examples], i) => (
              <g key={name} transform={`translate(0 ${26 + i * row})`}>
                <line x1={14} y1={22} x2={30} y2={22} className={`stroke-${role}`} strokeWidth={2} />
                <text x={36} y={18} style={{fontWeight: 600}}>
                  {name}
                </text>
                <text x={36} y={34} className="fill-soft">
                  {examples}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </Figure>
  );
}
