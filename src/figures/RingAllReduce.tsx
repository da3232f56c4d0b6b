import {Figure} from '../components/Figure';
import {ringAllReduce} from '../math/parallel';

const workers = 4;
/** Each chunk starts as one contribution; a sum of n contributions counts n. */
const states = ringAllReduce(Array.from({length: workers}, () => Array.from({length: workers}, () => 1)));
const moments = [
  {at: 0, title: 'start'},
  {at: workers - 1, title: `after ${workers - 1} adding steps`},
  {at: 2 * (workers - 1), title: `after ${workers - 1} copying steps`},
];
const cell = 30;
const left = 84;
const panelTop = (i: number) => 30 + i * (workers * 26 + 44);

/** How many contributions each chunk of each worker holds at three moments of a ring all-reduce. */
export function RingAllReduce() {
  return (
    <Figure
      label="Four workers with four chunks each. At the start every chunk holds one contribution. After three adding steps each worker owns one chunk with all four contributions. After three copying steps all chunks of all workers hold four."
      width={330}
      height={panelTop(3) - 18}
      caption="Ring all-reduce of four workers: the number says how many contributions a chunk sums. In every step each worker sends one chunk to the next worker, the last to the first."
    >
      {moments.map(({at, title}, panel) => (
        <g key={title} transform={`translate(0 ${panelTop(panel)})`}>
          <text x={left} y={-8} fontSize={14} className="fill-ink">
            {title}
          </text>
          {states[at]!.map((chunks, worker) => (
            <g key={worker}>
              <text x={0} y={26 * worker + 17} fontSize={13} className="fill-soft">
                worker {worker + 1}
              </text>
              {chunks.map((count, chunk) => (
                <g key={chunk}>
                  <rect
                    x={left + chunk * (cell + 24)}
                    y={26 * worker}
                    width={cell + 20}
                    height={22}
                    className={count === workers ? 'fill-output' : 'fill-tint'}
                  />
                  <text
                    x={left + chunk * (cell + 24) + 25}
                    y={26 * worker + 16}
                    textAnchor="middle"
                    fontSize={13}
                    className={count === workers ? 'fill-sheet' : 'fill-ink'}
                  >
                    {count}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </g>
      ))}
    </Figure>
  );
}
