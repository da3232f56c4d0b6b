import {Arrow} from '../components/Arrow';
import type {Role} from '../components/Controls';
import {Figure} from '../components/Figure';

function Box({x, y, width, text, role}: {x: number; y: number; width: number; text: string; role: Role}) {
  return (
    <>
      <rect
        x={x}
        y={y - 18}
        width={width}
        height={36}
        rx={6}
        className={`fill-sheet stroke-${role}`}
        strokeWidth={2}
      />
      <text x={x + width / 2} y={y + 5} textAnchor="middle" className={`fill-${role}`} style={{fontSize: 15}}>
        {text}
      </text>
    </>
  );
}

const Title = ({y, children}: {y: number; children: string}) => (
  <text x={4} y={y} style={{fontSize: 15, fontWeight: 700}}>
    {children}
  </text>
);

/** The way of one example or one step, left to right, ending in what the network is judged by. */
function Way({
  y,
  input,
  output,
  judge,
  from,
}: {
  y: number;
  input: string;
  output: string;
  judge: string;
  from: string;
}) {
  return (
    <>
      <Box x={4} y={y} width={40} text={input} role="input" />
      <Arrow from={{x: 46, y}} to={{x: 68, y}} />
      <Box x={70} y={y} width={78} text="network" role="weight" />
      <Arrow from={{x: 150, y}} to={{x: 172, y}} />
      <Box x={174} y={y} width={32} text={output} role="output" />
      <Arrow from={{x: 208, y}} to={{x: 230, y}} />
      <Box x={232} y={y} width={104} text={judge} role="error" />
      <Arrow from={{x: 284, y: y + 52}} to={{x: 284, y: y + 20}} />
      <text x={336} y={y + 68} textAnchor="end" style={{fontSize: 14}}>
        {from}
      </text>
    </>
  );
}

/** What teaches the network in the three ways to learn: a given target, the data themselves, a reward. */
export function LearningSignals() {
  return (
    <Figure
      label="Three rows. Supervised: the input x goes through the network to an output, which a loss compares with the label y given by people. Unsupervised and self-supervised: the loss compares the output with something made from x itself. Reinforcement: the state s goes through the network to an action a, the environment answers with a reward and the next state, and no target is given."
      width={340}
      height={394}
      caption="What teaches the network. In all three the weights follow a gradient that backpropagation computes; only where the signal comes from differs."
    >
      <Title y={18}>Supervised</Title>
      <Way y={50} input="x" output="ŷ" judge="loss" from="label y, given by a person" />
      <Title y={152}>Unsupervised, self-supervised</Title>
      <Way y={184} input="x" output="x̂" judge="loss" from="x itself, or a hidden part of it" />
      <Title y={286}>Reinforcement</Title>
      <Box x={4} y={318} width={40} text="s" role="input" />
      <Arrow from={{x: 46, y: 318}} to={{x: 68, y: 318}} />
      <Box x={70} y={318} width={78} text="network" role="weight" />
      <Arrow from={{x: 150, y: 318}} to={{x: 172, y: 318}} />
      <Box x={174} y={318} width={32} text="a" role="output" />
      <Arrow from={{x: 208, y: 318}} to={{x: 230, y: 318}} />
      <Box x={232} y={318} width={104} text="environment" role="state" />
      <path d="M272 336V366H109" fill="none" className="stroke-error" strokeWidth={2} />
      <Arrow from={{x: 109, y: 366}} to={{x: 109, y: 338}} role="error" />
      <path d="M300 336V386H24" fill="none" className="stroke-input" strokeWidth={2} />
      <Arrow from={{x: 24, y: 386}} to={{x: 24, y: 338}} role="input" />
      <text x={190} y={359} textAnchor="middle" className="fill-error" style={{fontSize: 14}}>
        reward r
      </text>
      <text x={66} y={380} textAnchor="middle" className="fill-input" style={{fontSize: 14}}>
        next s
      </text>
    </Figure>
  );
}
