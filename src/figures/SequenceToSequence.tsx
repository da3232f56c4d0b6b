import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const encoder = [
  {x: 52, token: 'see', state: 'h₁'},
  {x: 142, token: 'you', state: 'h₂'},
  {x: 232, token: 'later', state: 'h₃'},
];
const decoder = [
  {x: 84, previous: '<bos>', token: 'hasta', state: 's₁'},
  {x: 192, previous: 'hasta', token: 'luego', state: 's₂'},
  {x: 300, previous: 'luego', token: '<eos>', state: 's₃'},
];
const large = {fontSize: 15};
const upper = 50;
const lower = 232;

function State({x, y, name}: {x: number; y: number; name: string}) {
  return (
    <g textAnchor="middle">
      <rect
        x={x - 27}
        y={y - 18}
        width={54}
        height={36}
        rx={6}
        className="fill-tint stroke-state"
        strokeWidth={2}
      />
      <text x={x} y={y + 5} style={large} className="fill-state">
        {name}
      </text>
    </g>
  );
}

/** An encoder that reads three words, the context vector, and a decoder that writes two. */
export function SequenceToSequence() {
  return (
    <Figure
      width={360}
      height={348}
      label="Above, the encoder: three states h1, h2, h3 in a row read the words see, you, later; from the last one comes the context vector c. Below, the decoder: c starts the states s1, s2, s3. They read the start token, hasta, luego and put out hasta, luego, end token. Dashed arrows lead from each output to the next input."
      caption="Three words in, two out. The encoder leaves one vector c; the decoder starts from it and reads its own last output (dashed). In training it reads the true last token instead."
    >
      <text x={8} y={18} style={{fontSize: 15, fontWeight: 700}}>
        Encoder
      </text>
      {encoder.map(({x, token, state}, i) => (
        <g key={state}>
          <Arrow from={{x, y: 100}} to={{x, y: upper + 19}} role="input" />
          <text x={x} y={117} textAnchor="middle" style={large} className="fill-input">
            {token}
          </text>
          <State x={x} y={upper} name={state} />
          {i < 2 && <Arrow from={{x: x + 28, y: upper}} to={{x: x + 62, y: upper}} role="state" />}
        </g>
      ))}
      <Arrow from={{x: 260, y: upper}} to={{x: 294, y: upper}} role="state" />
      <circle cx={316} cy={upper} r={20} className="fill-sheet stroke-state" strokeWidth={3} />
      <text
        x={316}
        y={upper + 5}
        textAnchor="middle"
        style={{fontSize: 16, fontWeight: 700}}
        className="fill-state"
      >
        c
      </text>
      <text x={350} y={18} textAnchor="end" className="fill-state">
        context vector
      </text>
      <path d={`M316 ${upper + 20}V140H20V${lower}`} fill="none" className="stroke-state" strokeWidth={2} />
      <Arrow from={{x: 20, y: lower}} to={{x: 56, y: lower}} role="state" />
      <text x={8} y={342} style={{fontSize: 15, fontWeight: 700}}>
        Decoder
      </text>
      {decoder.map(({x, previous, token, state}, i) => (
        <g key={state}>
          <Arrow from={{x, y: 290}} to={{x, y: lower + 19}} role="input" />
          <text x={x} y={307} textAnchor="middle" style={large} className="fill-input">
            {previous}
          </text>
          <State x={x} y={lower} name={state} />
          <Arrow from={{x, y: lower - 19}} to={{x, y: 184}} role="output" />
          <text x={x} y={176} textAnchor="middle" style={large} className="fill-output">
            {token}
          </text>
          {i < 2 && (
            <>
              <Arrow from={{x: x + 28, y: lower}} to={{x: x + 80, y: lower}} role="state" />
              <path
                d={`M${x + 24} 171H${x + 46}V302`}
                fill="none"
                className="stroke-output"
                strokeWidth={1.5}
                strokeDasharray="4 4"
              />
              <Arrow from={{x: x + 46, y: 302}} to={{x: x + 84, y: 302}} role="output" dashed />
            </>
          )}
        </g>
      ))}
    </Figure>
  );
}
