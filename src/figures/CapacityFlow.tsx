import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const questions = [
  {
    y: 76,
    lines: ['Is the training', 'loss low?'],
    remedy: ['more units', 'or layers, or', 'optimize better'],
  },
  {
    y: 190,
    lines: ['Is the', 'validation loss', 'close to it?'],
    remedy: ['regularize,', 'add data,', 'stop early'],
  },
] as const;
const left = 2;
const width = 124;
/** Left edge and width of the remedies, height of a row, right end of the drawing. */
const aside = {x: 172, width: 116};
const tall = 74;
const right = aside.x + aside.width;
const middle = left + width / 2;

/** How to size a network: first large enough to fit, then regularized until it generalizes, then searched. */
export function CapacityFlow() {
  return (
    <Figure
      width={290}
      height={344}
      label="Start from a proven architecture. If the training loss is not low, add units or layers or mend the optimization, and train again. If it is low but the validation loss is far above it, regularize, add data or stop early, and train again. Only then search widths and depths around it on validation data."
      caption="Training loss says whether the network is large enough; the gap to the validation loss says whether it is held back enough."
    >
      <g textAnchor="middle">
        <rect x={left} y={4} width={right - left} height={38} rx={8} className="fill-tint stroke-rule" />
        <text x={(left + right) / 2} y={28}>
          proven architecture, equal hidden widths
        </text>
        {questions.map(({y, lines, remedy}) => (
          <g key={y}>
            <rect
              x={left}
              y={y}
              width={width}
              height={tall}
              rx={8}
              className="fill-sheet stroke-ink"
              strokeWidth={2}
            />
            <rect
              x={aside.x}
              y={y}
              width={aside.width}
              height={tall}
              rx={8}
              className="fill-tint stroke-rule"
            />
            {lines.map((line, i) => (
              <text key={line} x={middle} y={y + 22 + 9.5 * (3 - lines.length) + 19 * i} fontWeight={700}>
                {line}
              </text>
            ))}
            {remedy.map((line, i) => (
              <text key={line} x={aside.x + aside.width / 2} y={y + 22 + 19 * i}>
                {line}
              </text>
            ))}
            <text x={(left + width + aside.x) / 2} y={y + 19} className="fill-soft">
              no
            </text>
            <text x={(left + width + aside.x) / 2} y={y + 64} className="fill-soft">
              again
            </text>
          </g>
        ))}
        <rect
          x={left}
          y={302}
          width={right - left}
          height={38}
          rx={8}
          className="fill-sheet stroke-ink"
          strokeWidth={2}
        />
        <text x={(left + right) / 2} y={326}>
          search around it on validation data
        </text>
      </g>
      {questions.map(({y}) => (
        <g key={y}>
          <Arrow from={{x: left + width + 2, y: y + 27}} to={{x: aside.x - 2, y: y + 27}} />
          <Arrow from={{x: aside.x - 2, y: y + 47}} to={{x: left + width + 2, y: y + 47}} dashed />
        </g>
      ))}
      <Arrow from={{x: middle, y: 44}} to={{x: middle, y: 74}} />
      <Arrow from={{x: middle, y: 152}} to={{x: middle, y: 188}} />
      <Arrow from={{x: middle, y: 266}} to={{x: middle, y: 300}} />
      <text x={middle + 10} y={173} className="fill-soft">
        yes
      </text>
      <text x={middle + 10} y={286} className="fill-soft">
        yes
      </text>
    </Figure>
  );
}
