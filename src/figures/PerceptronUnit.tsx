import {Figure} from '../components/Figure';

const inputs = [
  {y: 62, x: 'x₁', w: 'w₁'},
  {y: 120, x: 'x₂', w: 'w₂'},
  {y: 206, x: 'xₙ', w: 'wₙ'},
];
const text = {fontSize: 16};

/** One threshold unit: weighted inputs and a bias are summed, and a step decides. */
export function PerceptronUnit() {
  return (
    <Figure
      label="A perceptron: inputs x1, x2 to xn are multiplied by weights w1, w2 to wn and summed with the bias b to z; a step function turns z into the output, 0 or 1."
      width={380}
      height={250}
      caption="A perceptron, or threshold logic unit. Only the orange numbers are learned."
    >
      {inputs.map(({y, x, w}) => (
        <g key={x}>
          <line
            x1={48}
            y1={y}
            x2={159}
            y2={120 + (y - 120) * 0.16}
            className="stroke-weight"
            strokeWidth={2}
          />
          <circle cx={30} cy={y} r={18} className="fill-sheet stroke-input" strokeWidth={2} />
          <text x={30} y={y + 5} textAnchor="middle" style={text} className="fill-input">
            {x}
          </text>
          <text x={92} y={y + (120 - y) * 0.36 - 8} textAnchor="middle" style={text} className="fill-weight">
            {w}
          </text>
        </g>
      ))}
      <text x={30} y={168} textAnchor="middle" style={text}>
        ⋮
      </text>
      <line x1={184} y1={50} x2={184} y2={94} className="stroke-weight" strokeWidth={2} />
      <text x={184} y={42} textAnchor="middle" style={text} className="fill-weight">
        b
      </text>
      <circle cx={184} cy={120} r={25} className="fill-tint stroke-ink" strokeWidth={2} />
      <text x={184} y={127} textAnchor="middle" style={{fontSize: 22}}>
        Σ
      </text>
      <path d="M209 120H243m-8-5 8 5-8 5" fill="none" className="stroke-ink" strokeWidth={2} />
      <text x={226} y={108} textAnchor="middle" style={text}>
        z
      </text>
      <rect x={244} y={94} width={56} height={52} rx={6} className="fill-tint stroke-ink" strokeWidth={2} />
      <path d="M252 136H272V104H292" fill="none" className="stroke-ink" strokeWidth={2.5} />
      <path d="M300 120H335m-8-5 8 5-8 5" fill="none" className="stroke-ink" strokeWidth={2} />
      <circle cx={355} cy={120} r={18} className="fill-sheet stroke-output" strokeWidth={2} />
      <text x={355} y={125} textAnchor="middle" style={text} className="fill-output">
        ŷ
      </text>
      <text x={184} y={176} textAnchor="middle" style={{fontSize: 14}}>
        weighted
      </text>
      <text x={184} y={193} textAnchor="middle" style={{fontSize: 14}}>
        sum + bias
      </text>
      <text x={272} y={176} textAnchor="middle" style={{fontSize: 14}}>
        step
      </text>
      <text x={355} y={176} textAnchor="middle" style={{fontSize: 14}}>
        0 or 1
      </text>
      <text x={30} y={246} textAnchor="middle" style={{fontSize: 14}}>
        inputs
      </text>
    </Figure>
  );
}
