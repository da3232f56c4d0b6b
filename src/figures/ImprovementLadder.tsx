import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const rungs = [
  {ask: ['Does it fit', 'one small batch?'], remedy: ['bug, loss, labels,', 'initialization']},
  {
    ask: ['Is the training', 'error low enough?'],
    remedy: ['learning rate, optimizer,', 'capacity, normalization'],
  },
  {
    ask: ['Is the validation error', 'close to it?'],
    remedy: ['more data, augmentation,', 'regularization, transfer'],
  },
  {
    ask: ['Does it do as well', 'on real data?'],
    remedy: ['data like those in use,', 'a validation set like them'],
  },
  {ask: ['Is it fast and', 'small enough?'], remedy: ['quantization, pruning,', 'distillation']},
];

/** Five questions in order; the first no names the bottleneck and what to try. */
export function ImprovementLadder() {
  return (
    <Figure
      width={390}
      height={452}
      label="Five questions in order, each with what to do at a no: does it fit one small batch, is the training error low enough, is the validation error close to it, does it do as well on real data, is it fast and small enough."
      caption="Ask from top to bottom. The first “no” is the bottleneck; what stands beside it is what to try."
    >
      {rungs.map(({ask, remedy}, k) => {
        const top = 6 + 90 * k;
        return (
          <g key={ask[0]}>
            <rect
              x={6}
              y={top}
              width={158}
              height={56}
              rx={8}
              className="fill-sheet stroke-state"
              strokeWidth={2}
            />
            {ask.map((text, i) => (
              <text key={text} x={85} y={top + 24 + 18 * i} textAnchor="middle">
                {text}
              </text>
            ))}
            <Arrow from={{x: 166, y: top + 28}} to={{x: 206, y: top + 28}} role="error" />
            <text x={184} y={top + 20} textAnchor="middle" className="fill-error">
              no
            </text>
            <rect x={208} y={top} width={178} height={56} rx={8} className="fill-tint stroke-rule" />
            {remedy.map((text, i) => (
              <text key={text} x={297} y={top + 24 + 18 * i} textAnchor="middle">
                {text}
              </text>
            ))}
            {k < rungs.length - 1 && (
              <>
                <Arrow from={{x: 85, y: top + 58}} to={{x: 85, y: top + 88}} />
                <text x={97} y={top + 77} className="fill-state">
                  yes
                </text>
              </>
            )}
          </g>
        );
      })}
    </Figure>
  );
}
