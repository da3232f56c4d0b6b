import {Arrow} from '../components/Arrow';
import type {Role} from '../components/Controls';
import {Figure} from '../components/Figure';

const boxes: {y: number; role: Role | 'ink'; title: string; text: string}[] = [
  {y: 42, role: 'ink', title: 'hyperparameters λ', text: 'chosen by you or by a search'},
  {y: 130, role: 'weight', title: 'training', text: 'fits θ to the training data'},
  {y: 218, role: 'output', title: 'validation loss', text: 'measured on other data'},
];
const left = 12;
const width = 202;
const height = 56;
const middle = left + width / 2;

/** Two loops: training fits the parameters, the search around it chooses the hyperparameters; the test set stays outside. */
export function TuningLoop() {
  return (
    <Figure
      width={290}
      height={388}
      label="An outer loop around training: hyperparameters λ go into training, which fits the parameters θ to the training data; the validation loss of the result decides on the next λ. Outside the loop, once at the end, the test set measures the chosen model."
      caption="Training sets the parameters θ, a loop around it sets the hyperparameters λ. The test set is in neither loop."
    >
      <rect x={1} y={4} width={288} height={288} rx={10} className="fill-tint" />
      <text x={left} y={26} className="fill-soft">
        outer loop: one turn is one training run
      </text>
      <g textAnchor="middle">
        {boxes.map(({y, role, title, text}) => (
          <g key={title}>
            <rect
              x={left}
              y={y}
              width={width}
              height={height}
              rx={8}
              className={`fill-sheet stroke-${role}`}
              strokeWidth={2}
            />
            <text x={middle} y={y + 23} className={`fill-${role}`} fontWeight={700}>
              {title}
            </text>
            <text x={middle} y={y + 43}>
              {text}
            </text>
          </g>
        ))}
        <rect x={left} y={336} width={width} height={44} rx={8} className="fill-sheet stroke-rule" />
        <text x={middle} y={363}>
          test set: once, for the report
        </text>
      </g>
      <Arrow from={{x: middle, y: 99}} to={{x: middle, y: 129}} />
      <Arrow from={{x: middle, y: 187}} to={{x: middle, y: 217}} />
      <path d={`M${left + width + 2} 246H234V70`} fill="none" className="stroke-ink" strokeWidth={2} />
      <Arrow from={{x: 235, y: 70}} to={{x: left + width + 2, y: 70}} />
      <text x={241} y={162} className="fill-ink">
        next λ
      </text>
      <Arrow from={{x: middle, y: 275}} to={{x: middle, y: 334}} dashed />
      <text x={middle + 10} y={318} className="fill-soft">
        the best model only
      </text>
    </Figure>
  );
}
