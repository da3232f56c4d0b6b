import {Figure} from '../components/Figure';
import {createRandom} from '../math/random';
import {continuedBudget, successiveHalving, totalBudget} from '../math/successive-halving';

const rungs = successiveHalving(81, 1, 3);
const [first, last] = [rungs[0]!, rungs.at(-1)!];
/** The configurations by their place in the drawing, best first: those that a rung keeps are the first of this list. */
const ranking = createRandom(4).shuffle(Array.from({length: first.configurations}, (_, i) => i));

const left = 50;
const pitch = 2.4;
const top = 42;
const row = 42;
const right = left + first.configurations * pitch;

/** 81 configurations on five rungs: two thirds stop at each, the rest train three times as long. */
export function SuccessiveHalving() {
  return (
    <Figure
      width={290}
      height={top + rungs.length * row + 14}
      label={`${rungs.map(({configurations, budget}) => `${configurations} trained for ${budget}`).join(', ')} epochs: at each rung the best third goes on, the others stop.`}
      caption={`Successive halving with factor 3. Each line is one configuration; two thirds stop at each rung. All five rungs together cost ${totalBudget(rungs)} epochs if each starts anew, ${continuedBudget(rungs)} if training continues. Training all ${first.configurations} to the end would cost ${(first.configurations * last.budget).toLocaleString('en-US')}.`}
    >
      <text x={2} y={22} className="fill-soft">
        epochs
      </text>
      <text x={286} y={22} textAnchor="end" className="fill-soft">
        in training
      </text>
      {rungs.map(({configurations, budget}, i) => {
        const y = top + i * row;
        const isLast = configurations === 1;
        return (
          <g key={budget}>
            <path d={`M${left - 6} ${y + row - 4}H${right + 6}`} className="stroke-rule" />
            <path
              d={ranking
                .slice(0, configurations)
                .map(
                  (place) =>
                    `M${(left + (place + 0.5) * pitch).toFixed(1)} ${y - (i > 0 ? 4 : 0)}v${i > 0 ? row : row - 4}`,
                )
                .join('')}
              className={isLast ? 'stroke-output' : 'stroke-ink'}
              strokeWidth={isLast ? 4 : 1.2}
            />
            <text x={left - 14} y={y + row / 2} textAnchor="end">
              {budget}
            </text>
            <text x={286} y={y + row / 2} textAnchor="end">
              {configurations}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}
