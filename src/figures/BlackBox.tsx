import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {maximumLikelihood} from '../math/logistic-regression';
import {vgg16Parameters} from '../math/vgg16';

/** Hours studied and whether the student passed. */
const students = [
  {x: 1, y: 0},
  {x: 3, y: 0},
  {x: 4, y: 0},
  {x: 5, y: 1},
  {x: 6, y: 0},
  {x: 8, y: 1},
];
const {w, b} = maximumLikelihood(students)!;
const parameters = format(vgg16Parameters().total);
const weight = format(w, 2);
const formula = `p = σ(${weight}x ${b < 0 ? '−' : '+'} ${format(Math.abs(b), 2)})`;

const rows = [
  {y: 66, from: ['a picture', '224×224'], to: ['“tabby', 'cat”']},
  {y: 206, from: ['x, hours', 'studied'], to: ['p, chance', 'of passing']},
];
const sheetText = {fill: '#fff', fontSize: 15};

/** An opaque model between a known input and a known output, and a model that can be read. */
export function BlackBox() {
  return (
    <Figure
      label={`Two rows. Above, a picture goes into a dark box, VGG-16 with ${parameters} learned numbers, and the answer "tabby cat" comes out. Below, hours studied go into a box whose content can be read, ${formula}, and the chance of passing comes out.`}
      width={380}
      height={262}
      caption={`Above, every number in the box is known, and the reason for the answer is not. Below, the model is its own explanation: each further hour adds ${weight} to the log-odds of passing.`}
    >
      {rows.map(({y, from, to}) => (
        <g key={y}>
          <g textAnchor="middle" style={{fontSize: 14}}>
            {[from, to].map((lines, side) =>
              lines.map((line, i) => (
                <text
                  key={line}
                  x={side === 0 ? 42 : 341}
                  y={y - 3 + 18 * i}
                  style={{fontSize: 14}}
                  className={side === 0 ? 'fill-input' : 'fill-output'}
                >
                  {line}
                </text>
              )),
            )}
          </g>
          <Arrow from={{x: 84, y}} to={{x: 104, y}} />
          <Arrow from={{x: 284, y}} to={{x: 304, y}} />
        </g>
      ))}
      <g textAnchor="middle">
        <rect
          x={106}
          y={14}
          width={176}
          height={104}
          rx={8}
          style={{fill: '#111'}}
          className="stroke-rule"
          strokeWidth={2}
        />
        <text x={194} y={48} style={{...sheetText, fontWeight: 700}}>
          VGG-16
        </text>
        <text x={194} y={74} style={sheetText}>
          {parameters}
        </text>
        <text x={194} y={94} style={sheetText}>
          learned numbers
        </text>
        <rect
          x={106}
          y={154}
          width={176}
          height={104}
          rx={8}
          className="fill-sheet stroke-ink"
          strokeWidth={2}
        />
        <text x={194} y={188} style={{fontSize: 15, fontWeight: 700}}>
          logistic regression
        </text>
        <text x={194} y={222} style={{fontSize: 15}} className="fill-weight">
          {formula}
        </text>
      </g>
    </Figure>
  );
}
