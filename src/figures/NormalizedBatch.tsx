import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {batchNormalize, batchStatistics} from '../math/batch-normalization';
import {createRandom} from '../math/random';

const size = 400;
const bins = 18;
const limit = 8;
const left = 12;
const right = 222;
const rowHeight = 34;
const atX = (value: number) => left + ((value + limit) / (2 * limit)) * (right - left);

const random = createRandom(4);
const sample = (draw: () => number) => Array.from({length: size}, draw);
/** Three units of a layer: γ and β are such as training might have found. The third is skewed, as no normal distribution is. */
const units = [
  {z: sample(() => random.normal(4, 1.1)), gamma: 1.5, beta: 1},
  {z: sample(() => random.normal(-2.5, 1.6)), gamma: 0.5, beta: -3},
  {z: sample(() => 0.5 - 0.6 * Math.log(1 - random.uniform())), gamma: 1, beta: 2},
].map(({z, ...layer}) => ({z, ...layer, ...batchNormalize(z, layer)}));

const panels = [
  {title: 'before: z', role: 'input', top: 12, of: units.map(({z}) => z)},
  {title: 'normalized: x̂', role: 'state', top: 150, of: units.map(({normalized}) => normalized)},
  {title: 'after: y = γx̂ + β', role: 'output', top: 288, of: units.map(({output}) => output)},
];
const bottom = 414;

/** Outline of a histogram on the baseline y, every one equally high. */
function outline(values: readonly number[], y: number): string {
  const low = Math.min(...values);
  const width = (Math.max(...values) - low) / bins;
  const counts = Array.from({length: bins}, () => 0);
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - low) / width))]! += 1;
  const highest = Math.max(...counts);
  const steps = counts.map(
    (count, i) =>
      `V${(y - (count / highest) * (rowHeight - 8)).toFixed(1)}H${atX(low + (i + 1) * width).toFixed(1)}`,
  );
  return `M${atX(low).toFixed(1)} ${y}${steps.join('')}V${y}Z`;
}

const spread = (values: readonly number[]) => {
  const {mean, variance} = batchStatistics(values);
  return `${format(Math.abs(mean) < 0.005 ? 0 : mean, 1)} ± ${format(Math.sqrt(variance), 1)}`;
};

/** Three units over one batch: before, normalized, and after scale and shift. */
export function NormalizedBatch() {
  return (
    <Figure
      width={360}
      height={456}
      label={`Histograms of three units over a batch of ${size}. ${panels
        .map(({title, of}) => `${title}: mean ± standard deviation ${of.map(spread).join(', ')}`)
        .join('. ')}. The shape of each histogram stays.`}
      caption={`Three units over a batch of ${size} (simulated), each with its mean ± standard deviation. Normalizing moves and scales each unit by its own statistics; γ and β move and scale it again. The skewed one stays skewed.`}
    >
      <path d={`M${atX(0)} 26V${bottom}`} className="stroke-rule" strokeDasharray="3 4" />
      {panels.map(({title, role, top, of}) => (
        <g key={title}>
          <text x={left} y={top + 4} fontWeight={700} className={`fill-${role}`}>
            {title}
          </text>
          {of.map((values, i) => {
            const y = top + 16 + (i + 1) * rowHeight;
            return (
              <g key={i}>
                <path d={`M${left} ${y}H${right}`} className="stroke-rule" />
                <path d={outline(values, y)} className={`fill-${role}`} />
                <text x={right + 8} y={y - 6} className="fill-soft">
                  unit {i + 1}: {spread(values)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      {[-5, 0, 5].map((value) => (
        <text key={value} x={atX(value)} y={bottom + 16} textAnchor="middle" className="fill-soft">
          {format(value)}
        </text>
      ))}
      <text x={(left + right) / 2} y={bottom + 36} textAnchor="middle" className="fill-ink">
        value in the batch
      </text>
    </Figure>
  );
}
