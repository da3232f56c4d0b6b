import {Figure} from '../components/Figure';
import {polyline} from '../components/polyline';
import {descendByBatches, noisyLine, updatesPerEpoch} from '../math/descent-variants';
import {lineLoss} from '../math/linear-regression';

const count = 64;
const epochs = 6;
const rate = 0.2;
const points = noisyLine(count, 1);
const runs = [
  {name: 'batch, B = 64', batchSize: count, role: 'state'},
  {name: 'stochastic, B = 1', batchSize: 1, role: 'error'},
  {name: 'mini-batch, B = 8', batchSize: 8, role: 'output'},
].map((run) => {
  const {path, losses} = descendByBatches(points, {batchSize: run.batchSize, rate, epochs, seed: 1});
  return {
    ...run,
    perEpoch: updatesPerEpoch(count, run.batchSize),
    losses,
    whole: path.map((line) => lineLoss(line, points)),
  };
});

const top = 2;
const [left, width, height] = [30, 318, 80];
const line = (values: readonly number[], perEpoch: number) =>
  polyline(
    values.map((loss, update) => [
      (update / perEpoch / epochs) * width,
      height * (1 - Math.min(loss, top) / top),
    ]),
  );

/** The cost of batch, stochastic and mini-batch descent against the epochs, on the same regression. */
export function DescentVariants() {
  return (
    <Figure
      width={360}
      height={410}
      label={`Three plots of the cost over ${epochs} epochs. Batch descent: ${epochs} updates, a smooth curve that falls slowly. Stochastic descent: ${count * epochs} updates; the cost of the example at hand jumps wildly, the cost over all examples falls within the first epoch and then wavers a little. Mini-batches of 8: ${8 * epochs} updates, a mildly jagged curve that falls within three epochs.`}
      caption={`The same regression, ${count} examples, η = ${rate}, ${epochs} epochs. Thin: the loss of each batch before its update, which is what training prints (cut off at ${top}). Thick: the loss over all examples.`}
    >
      {runs.map(({name, role, perEpoch, losses, whole}, i) => (
        <g key={name} transform={`translate(${left} ${28 + i * 126})`}>
          <text x={0} y={-10} className={`fill-${role}`} fontWeight={700}>
            {name}
          </text>
          <text x={width} y={-10} textAnchor="end" className="fill-soft">
            {losses.length} updates
          </text>
          <path d={`M0 0V${height}H${width}`} fill="none" className="stroke-rule" />
          <path
            d={line(losses, perEpoch)}
            fill="none"
            className="stroke-ink"
            strokeOpacity={0.6}
            strokeLinejoin="round"
          />
          <path
            d={line(whole, perEpoch)}
            fill="none"
            className={`stroke-${role}`}
            strokeWidth={2.5}
            strokeLinejoin="round"
          />
          {[0, top].map((loss) => (
            <text key={loss} x={-6} y={height * (1 - loss / top) + 5} textAnchor="end" className="fill-soft">
              {loss}
            </text>
          ))}
          {Array.from({length: epochs + 1}, (_, epoch) => (
            <text
              key={epoch}
              x={(epoch / epochs) * width}
              y={height + 16}
              textAnchor={epoch === epochs ? 'end' : 'middle'}
              className="fill-soft"
            >
              {epoch}
            </text>
          ))}
        </g>
      ))}
      <text x={left + width / 2} y={404} textAnchor="middle" className="fill-ink">
        epochs
      </text>
    </Figure>
  );
}
