import {Figure} from '../components/Figure';
import {batchRange, countIterations} from '../math/iterations';
import {createRandom} from '../math/random';

const run = {examples: 10, batchSize: 4, epochs: 2};
const {perEpoch, total, lastBatch} = countIterations(run);
const [cell, gap, left] = [32, 18, 12];
const iterations = Array.from({length: perEpoch}, (_, i) => batchRange(run, i + 1));
const random = createRandom(1);
/** Each epoch in a new order. */
const epochs = Array.from({length: run.epochs}, (_, index) => ({
  order: random.shuffle(Array.from({length: run.examples}, (_unused, i) => i + 1)),
  before: index * perEpoch,
  y: 40 + index * 118,
}));

/** Two epochs of ten examples in batches of four: three iterations each, the last batch short, the order new. */
export function EpochBatches() {
  return (
    <Figure
      width={382}
      height={250}
      label={`Ten examples, in batches of ${run.batchSize}. ${epochs.map(({order, before}, i) => `Epoch ${i + 1}: ${iterations.map(({iteration, first, last}) => `iteration ${before + iteration} takes the examples ${order.slice(first - 1, last).join(', ')}`).join('; ')}.`).join(' ')}`}
      caption={`N = ${run.examples} and B = ${run.batchSize}: an epoch has ${perEpoch} iterations, the last one with a batch of ${lastBatch}; ${run.epochs} epochs have ${total}. Each epoch visits every example once, in a new order.`}
    >
      {epochs.map(({order, before, y}, index) => (
        <g key={index}>
          <text x={left} y={y - 14} fontWeight={700} className="fill-ink">
            Epoch {index + 1}
          </text>
          {iterations.map(({iteration, first, last}) => {
            const x = left + (first - 1) * cell + (iteration - 1) * gap;
            const width = (last - first + 1) * cell;
            return (
              <g key={iteration}>
                <rect
                  x={x}
                  y={y}
                  width={width}
                  height={cell}
                  rx={4}
                  className="fill-tint stroke-input"
                  strokeWidth={2}
                />
                {order.slice(first - 1, last).map((example, i) => (
                  <text
                    key={example}
                    x={x + (i + 0.5) * cell}
                    y={y + 21}
                    textAnchor="middle"
                    className="fill-input"
                  >
                    {example}
                  </text>
                ))}
                <path
                  d={`M${x + width / 2} ${y + cell + 5}v16m-5 -6l5 6l5 -6`}
                  fill="none"
                  className="stroke-weight"
                  strokeWidth={2}
                />
                <text x={x + width / 2} y={y + cell + 38} textAnchor="middle" className="fill-weight">
                  {width > 2 * cell ? `update ${before + iteration}` : `upd. ${before + iteration}`}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </Figure>
  );
}
