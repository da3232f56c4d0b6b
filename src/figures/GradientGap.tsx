import {Figure} from '../components/Figure';
import {format} from '../components/format';

const factor = 0.8;
const share = (steps: number) => `${format(100 * factor ** steps, 1)}%`;

interface Row {
  y: number;
  /** Steps of the sequence. */
  steps: number;
  /** The step that matters, counted from 1; the loss is at the last. */
  source: number;
  sourceText: string;
  target: string;
  sentence: string;
}

const rows: readonly Row[] = [
  {y: 70, steps: 5, source: 2, sourceText: 'clouds', target: 'sky', sentence: 'The clouds are in the …'},
  {
    y: 192,
    steps: 34,
    source: 4,
    sourceText: 'France',
    target: 'French',
    sentence: 'My childhood in France … so I am fluent in …',
  },
];

const left = 30;
const right = 300;

/** How much of the error reaches the word that matters, when it stands near and when it stands far. */
export function GradientGap() {
  return (
    <Figure
      width={400}
      height={230}
      label={`Two sequences, the loss at the right end. Near: from the step that predicts sky back to clouds are 3 steps; at a factor of ${factor} per step ${share(3)} of the gradient arrive. Far: from the step that predicts French back to France are 30 steps; ${share(30)} arrive.`}
      caption={`A gradient on its way back, at a factor of ${factor} per step: the fuller the circle, the more is left. Over 3 steps ${share(3)} arrive, over 30 steps ${share(30)}: the loss at "French" hardly trains the network to use "France".`}
    >
      {rows.map(({y, steps, source, sourceText, target, sentence}) => {
        const at = (step: number) => left + ((step - 1) / (steps - 1)) * (right - left);
        const size = steps > 10 ? 4 : 11;
        return (
          <g key={target}>
            <path d={`M${at(1)} ${y}H${right + 28}`} className="stroke-rule" strokeWidth={1.5} />
            {Array.from({length: steps}, (_, i) => (
              <circle key={i} cx={Math.round(at(i + 1) * 10) / 10} cy={y} r={size} className="fill-sheet" />
            ))}
            {Array.from({length: steps}, (_, i) => (
              <circle
                key={i}
                cx={Math.round(at(i + 1) * 10) / 10}
                cy={y}
                r={size}
                className="fill-error stroke-error"
                fillOpacity={Math.round(100 * factor ** (steps - 1 - i)) / 100}
              />
            ))}
            <path
              d={`M${right} ${y - 18}H${at(source)}m8 -4l-8 4l8 4`}
              fill="none"
              className="stroke-error"
              strokeWidth={1.5}
            />
            <text x={at(source)} y={y + 30} textAnchor="middle" className="fill-input">
              {sourceText}
            </text>
            <text x={at(source) + 4} y={y - 26} className="fill-error">
              {share(steps - source)} left
            </text>
            <text x={8} y={y - 50} fontWeight={700} className="fill-ink">
              {sentence}
            </text>
            <text x={right} y={y - 26} textAnchor="middle" className="fill-error">
              error
            </text>
            <text x={right + 32} y={y + 5} className="fill-output">
              {target}
            </text>
          </g>
        );
      })}
    </Figure>
  );
}
