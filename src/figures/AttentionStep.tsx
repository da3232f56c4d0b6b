import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {attention} from '../math/attention';
import {sentence} from '../math/sample-attention';

const {tokens, queries, keys, values} = sentence;
/** The query of "her". */
const at = 2;
const {scores, weights, output} = attention(queries, keys, values);
const columns = [108, 178, 248, 318];
const vector = (entries: readonly number[], digits = 2) =>
  `(${entries.map((entry) => format(entry, digits)).join(', ')})`;
const large = {fontSize: 14};
const barsFrom = 262;
const barHeight = 70;

/** One query against four keys: scores, softmax weights as bars, and the weighted sum of the values. */
export function AttentionStep() {
  const shares = weights[at]!;
  return (
    <Figure
      width={360}
      height={414}
      label={`The query ${vector(queries[at]!)} of ${tokens[at]} is compared with the keys of ${tokens.join(', ')}. The scaled scores are ${scores[at]!.map((s) => format(s, 2)).join(', ')}; the softmax turns them into the weights ${shares.map((w) => format(w, 2)).join(', ')}; the values, weighted and added, give the output ${vector(output[at]!)}.`}
      caption={`What the token “${tokens[at]}” takes from its sentence: mostly the value of “${tokens[0]}”, whose key fits its query best. The vectors are made up; a network learns the matrices that make them.`}
    >
      <g textAnchor="middle">
        <rect
          x={140}
          y={6}
          width={146}
          height={30}
          rx={6}
          className="fill-tint stroke-state"
          strokeWidth={2}
        />
        <text x={213} y={26} style={large} className="fill-state">
          q of “{tokens[at]}” {vector(queries[at]!)}
        </text>
        {columns.map((x, j) => (
          <g key={tokens[j]}>
            <Arrow from={{x: 213, y: 37}} to={{x, y: 80}} role="state" />
            <text x={x} y={98} style={{...large, fontWeight: 700}}>
              {tokens[j]}
            </text>
            <rect x={x - 30} y={106} width={60} height={28} rx={4} className="fill-sheet stroke-input" />
            <text x={x} y={125} style={large} className="fill-input">
              {vector(keys[j]!)}
            </text>
            <text x={x} y={162} style={large}>
              {format(scores[at]![j]!, 2)}
            </text>
            <rect
              x={x - 17}
              y={barsFrom - shares[j]! * barHeight}
              width={34}
              height={shares[j]! * barHeight}
              className="fill-gate"
            />
            <text
              x={x}
              y={barsFrom - shares[j]! * barHeight - 5}
              style={{...large, fontWeight: 700}}
              className="fill-gate"
            >
              {shares[j]!.toFixed(2)}
            </text>
            <rect x={x - 30} y={280} width={60} height={28} rx={4} className="fill-sheet stroke-input" />
            <text x={x} y={299} style={large} className="fill-input">
              {vector(values[j]!)}
            </text>
            <Arrow from={{x, y: 309}} to={{x: 213 + (x - 213) / 4, y: 364}} role="gate" />
          </g>
        ))}
        <rect
          x={140}
          y={366}
          width={146}
          height={32}
          rx={6}
          className="fill-tint stroke-output"
          strokeWidth={2}
        />
        <text x={213} y={387} style={{...large, fontWeight: 700}} className="fill-output">
          {vector(output[at]!)}
        </text>
      </g>
      <path d={`M78 ${barsFrom}H348`} className="stroke-rule" />
      <g className="fill-soft">
        <text x={4} y={26}>
          query
        </text>
        <text x={4} y={125}>
          keys k
        </text>
        <text x={4} y={162}>
          q·k/√dₖ
        </text>
        <text x={4} y={226}>
          softmax
        </text>
        <text x={4} y={244}>
          weights α
        </text>
        <text x={4} y={299}>
          values v
        </text>
        <text x={4} y={387}>
          output Σαv
        </text>
      </g>
    </Figure>
  );
}
