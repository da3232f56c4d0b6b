import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {sigmoid} from '../math/activations';
import {hadamard} from '../math/recurrent-map';

const sums = [4, 0, -4];
const signal = [2, -1.5, 1.8];
const gate = sums.map(sigmoid.f);
const passed = hadamard(gate, signal);
const columns = [
  {title: 'signal v', role: 'state', values: signal, x: 62},
  {title: 'gate σ(s)', role: 'gate', values: gate, x: 182},
  {title: 'σ(s) ⊙ v', role: 'state', values: passed, x: 302},
] as const;
const words = ['open', 'half', 'shut'];
const perUnit = 24;

/** A gate as a learned mask: a vector, a sigmoid vector, and their element-wise product. */
export function GateMask() {
  return (
    <Figure
      width={364}
      height={210}
      label={`A gate at work: the signal (${signal.map((v) => format(v)).join(', ')}) times the gate σ(${sums.map((v) => format(v)).join(', ')}) = (${gate.map((v) => format(v, 3)).join(', ')}), entry by entry, is (${passed.map((v) => format(v, 3)).join(', ')}).`}
      caption={`A gate is a sigmoid layer and an element-wise product. Here its sums s are ${sums.map((v) => format(v)).join(', ')}: the first entry passes almost whole, the second half, the third hardly.`}
    >
      {columns.map(({title, role, values, x}) => (
        <g key={title}>
          <text
            x={x}
            y={20}
            textAnchor="middle"
            style={{fontSize: 15, fontWeight: 700}}
            className={`fill-${role}`}
          >
            {title}
          </text>
          <path d={`M${x} 36v28m0 28v28m0 28v28`} className="stroke-rule" />
          {values.map((value, i) => (
            <g key={i}>
              <rect
                x={value < 0 ? x + perUnit * value : x}
                y={42 + 56 * i}
                width={perUnit * Math.abs(value)}
                height={16}
                className={`fill-${role}`}
              />
              <text x={x} y={78 + 56 * i} textAnchor="middle" style={{fontSize: 15}}>
                {format(value, 3)}
                {role === 'gate' ? ` ${words[i]}` : ''}
              </text>
            </g>
          ))}
        </g>
      ))}
      {[0, 1, 2].map((i) => (
        <g key={i}>
          <text x={122} y={57 + 56 * i} textAnchor="middle" style={{fontSize: 18}}>
            ×
          </text>
          <text x={244} y={57 + 56 * i} textAnchor="middle" style={{fontSize: 18}}>
            =
          </text>
        </g>
      ))}
    </Figure>
  );
}
