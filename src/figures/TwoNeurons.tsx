import {Figure} from '../components/Figure';

const inputs = [70, 120, 170];
const label = {fontSize: 13};

/** A nerve cell above, an artificial unit below, with the parts that correspond under one another. */
export function TwoNeurons() {
  return (
    <Figure
      label="Above, a nerve cell: dendrites with synapses on them on the left, the cell body in the middle, the axon hillock where a spike starts, and the axon to the right with terminals that end in synapses on the next cells. Below, an artificial unit with its parts in the same columns: inputs x with weights w, the weighted sum plus bias z, the activation function phi, and the output a."
      width={390}
      height={430}
      caption="One nerve cell and one artificial unit, like under like: dendrites and inputs, synapses and weights, cell body and sum, spike initiation and activation, axon and output."
    >
      <g fill="none" strokeWidth={2.5} strokeLinecap="round">
        <path
          className="stroke-input"
          d="M145 120 C110 110 95 80 62 68 M103 95 C92 100 78 96 58 104 M145 128 C110 132 88 128 60 136 M145 136 C115 148 95 165 64 172 M108 152 C92 152 80 150 60 156"
        />
        <path
          className="stroke-output"
          d="M205 128 C250 124 270 132 318 128 M318 128 C335 124 345 110 362 99 M318 128 C338 130 348 130 366 128 M318 128 C335 134 346 148 362 160"
        />
      </g>
      <g className="fill-weight">
        {[
          [54, 66],
          [50, 104],
          [52, 137],
          [56, 174],
          [52, 156],
        ].map(([x, y]) => (
          <circle key={y} cx={x} cy={y} r={5} />
        ))}
        {[
          [367, 97],
          [372, 128],
          [367, 163],
        ].map(([x, y]) => (
          <circle key={y} cx={x} cy={y} r={5} />
        ))}
      </g>
      <ellipse cx={170} cy={128} rx={40} ry={34} className="fill-tint stroke-state" strokeWidth={2.5} />
      <circle cx={166} cy={128} r={9} className="fill-sheet stroke-rule" strokeWidth={1.5} />
      <path d="M205 116 L222 124 L222 132 L205 140 Z" className="fill-gate" />
      <g style={label}>
        <text x={56} y={30} textAnchor="middle" className="fill-weight">
          synapses
        </text>
        <text x={92} y={52} textAnchor="middle" className="fill-input">
          dendrites
        </text>
        <text x={170} y={82} textAnchor="middle" className="fill-state">
          cell body
        </text>
        <text x={214} y={182} textAnchor="middle" className="fill-gate">
          axon hillock:
        </text>
        <text x={214} y={199} textAnchor="middle" className="fill-gate">
          spike starts here
        </text>
        <text x={272} y={116} textAnchor="middle" className="fill-output">
          axon
        </text>
        <text x={385} y={62} textAnchor="end" className="fill-weight">
          synapses on
        </text>
        <text x={385} y={78} textAnchor="end" className="fill-weight">
          the next cells
        </text>
      </g>
      <line x1={10} y1={222} x2={380} y2={222} className="stroke-rule" strokeDasharray="3 4" />
      <g transform="translate(0 190)">
        {inputs.map((y, i) => (
          <g key={y}>
            <line x1={48} y1={y} x2={136} y2={120} className="stroke-weight" strokeWidth={2} />
            <circle cx={34} cy={y} r={15} className="fill-sheet stroke-input" strokeWidth={2} />
            <text x={34} y={y + 5} textAnchor="middle" className="fill-input">
              x{'₁₂₃'[i]}
            </text>
            <text x={82} y={[76, 113, 166][i]} textAnchor="middle" className="fill-weight">
              w{'₁₂₃'[i]}
            </text>
          </g>
        ))}
        <circle cx={166} cy={120} r={30} className="fill-tint stroke-state" strokeWidth={2.5} />
        <text x={166} y={125} textAnchor="middle" style={{fontSize: 16}} className="fill-state">
          Σ + b
        </text>
        <line x1={196} y1={120} x2={226} y2={120} className="stroke-state" strokeWidth={2} />
        <text x={211} y={112} textAnchor="middle" className="fill-state">
          z
        </text>
        <rect
          x={226}
          y={96}
          width={48}
          height={48}
          rx={4}
          className="fill-sheet stroke-gate"
          strokeWidth={2.5}
        />
        <text x={250} y={126} textAnchor="middle" style={{fontSize: 18}} className="fill-gate">
          φ
        </text>
        <line x1={274} y1={120} x2={340} y2={120} className="stroke-output" strokeWidth={2} />
        <circle cx={356} cy={120} r={15} className="fill-sheet stroke-output" strokeWidth={2} />
        <text x={356} y={125} textAnchor="middle" className="fill-output">
          a
        </text>
        <g style={label}>
          <text x={34} y={210} textAnchor="middle" className="fill-input">
            inputs
          </text>
          <text x={92} y={210} textAnchor="middle" className="fill-weight">
            weights
          </text>
          <text x={166} y={210} textAnchor="middle" className="fill-state">
            sum, bias
          </text>
          <text x={250} y={210} textAnchor="middle" className="fill-gate">
            activation
          </text>
          <text x={350} y={210} textAnchor="middle" className="fill-output">
            output
          </text>
        </g>
      </g>
    </Figure>
  );
}
