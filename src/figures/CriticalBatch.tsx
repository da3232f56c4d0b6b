import {Figure} from '../components/Figure';
import {logScale} from '../components/scale';
import {relativeExamples, relativeSteps} from '../math/critical-batch';

const [left, right, top, bottom] = [64, 372, 16, 226];
const x = logScale([1 / 32, 32], [left, right]);
const y = logScale([1, 36], [bottom, top]);
const ratios = Array.from({length: 41}, (_, i) => 2 ** (-5 + i / 4));
const curve = (f: (ratio: number) => number) =>
  ratios.map((ratio, i) => `${i === 0 ? 'M' : 'L'}${x(ratio).toFixed(1)} ${y(f(ratio)).toFixed(1)}`).join('');
const ticks = [
  {ratio: 1 / 16, name: '1/16'},
  {ratio: 1 / 4, name: '1/4'},
  {ratio: 1, name: '1'},
  {ratio: 4, name: '4'},
  {ratio: 16, name: '16'},
];

/** Steps and examples to a given loss against the batch size, both as multiples of the fewest possible. */
export function CriticalBatch() {
  return (
    <Figure
      width={384}
      height={276}
      label={`Steps and examples that a run needs for the same loss, against the batch size in units of the critical one; both axes are logarithmic. At a quarter of the critical size: ${relativeSteps(1 / 4)} times the fewest steps, ${relativeExamples(1 / 4)} times the fewest examples. At the critical size both are ${relativeSteps(1)}. At four times the size: ${relativeSteps(4)} times the steps, ${relativeExamples(4)} times the examples.`}
      caption={`Left of the critical size, a larger batch saves steps almost in proportion and wastes few examples. Right of it, hardly any steps are left to save, and the examples are spent in vain. From a quarter of the size to the whole, the steps fall to ${(100 * relativeSteps(1)) / relativeSteps(1 / 4)}%; from the whole to four times, to ${(100 * relativeSteps(4)) / relativeSteps(1)}%.`}
    >
      {[1, 2, 4, 8, 16, 32].map((value) => (
        <g key={value}>
          <path d={`M${left} ${y(value)}H${right}`} className="stroke-rule" />
          <text x={left - 8} y={y(value) + 5} textAnchor="end" className="fill-soft">
            {value}×
          </text>
        </g>
      ))}
      {ticks.map(({ratio, name}) => (
        <text key={name} x={x(ratio)} y={bottom + 20} textAnchor="middle" className="fill-soft">
          {name}
        </text>
      ))}
      <path d={`M${x(1)} ${top}V${bottom}`} className="stroke-ink" strokeDasharray="4 4" />
      <path d={curve(relativeSteps)} fill="none" className="stroke-state" strokeWidth={2.5} />
      <path
        d={curve(relativeExamples)}
        fill="none"
        className="stroke-error"
        strokeWidth={2.5}
        strokeDasharray="7 4"
      />
      <text x={x(0.09)} y={y(14.5)} fontWeight={700} className="fill-state">
        steps
      </text>
      <text x={x(11.5)} y={y(14.5)} textAnchor="end" fontWeight={700} className="fill-error">
        examples
      </text>
      <text x={(left + right) / 2} y={bottom + 42} textAnchor="middle" className="fill-ink">
        batch size ÷ critical batch size
      </text>
      <text
        transform={`translate(18 ${(top + bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        className="fill-ink"
      >
        cost ÷ least possible
      </text>
    </Figure>
  );
}
