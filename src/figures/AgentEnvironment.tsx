import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const large = {fontSize: 15};
const name = {fontSize: 17, fontWeight: 700};

/** The loop of reinforcement learning: the agent acts; the environment answers with a reward and a new observation. */
export function AgentEnvironment() {
  return (
    <Figure
      label="A loop. The agent, which holds the policy, sends action A at time t down to the environment, which holds the state. The environment sends back the reward R at time t plus 1 and an observation of the state S at time t plus 1. Then t rises by 1."
      width={340}
      height={272}
      caption="One time step. The reward comes from the environment, not from the agent. If the observation is the whole state, the problem is a Markov decision process; if it shows a part, it is partially observable."
    >
      <g textAnchor="middle">
        <rect
          x={138}
          y={8}
          width={156}
          height={70}
          rx={8}
          className="fill-tint stroke-weight"
          strokeWidth={2}
        />
        <text x={216} y={36} style={name} className="fill-weight">
          Agent
        </text>
        <text x={216} y={60} style={large}>
          policy π(a | s)
        </text>
        <rect
          x={138}
          y={194}
          width={156}
          height={70}
          rx={8}
          className="fill-tint stroke-state"
          strokeWidth={2}
        />
        <text x={216} y={222} style={name} className="fill-state">
          Environment
        </text>
        <text x={216} y={246} style={large}>
          state s
        </text>
      </g>
      <path d="M294 43H328V229" fill="none" className="stroke-output" strokeWidth={2} />
      <Arrow from={{x: 328, y: 229}} to={{x: 296, y: 229}} role="output" />
      <path d="M138 212H118V60" fill="none" className="stroke-error" strokeWidth={2} />
      <Arrow from={{x: 118, y: 60}} to={{x: 136, y: 60}} role="error" />
      <path d="M138 246H8V26" fill="none" className="stroke-input" strokeWidth={2} />
      <Arrow from={{x: 8, y: 26}} to={{x: 136, y: 26}} role="input" />
      <text x={318} y={131} textAnchor="end" style={large} className="fill-output">
        action
      </text>
      <text x={318} y={152} textAnchor="end" style={large} className="fill-output">
        Aₜ
      </text>
      <text x={127} y={131} style={large} className="fill-error">
        reward
      </text>
      <text x={127} y={152} style={large} className="fill-error">
        Rₜ₊₁
      </text>
      <text x={16} y={131} style={{fontSize: 14}} className="fill-input">
        observation
      </text>
      <text x={16} y={152} style={{fontSize: 14}} className="fill-input">
        of state Sₜ₊₁
      </text>
    </Figure>
  );
}
