import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {windowAt} from '../math/convolution';
import {curveDetector, curvePatch, offCurvePatch} from '../math/kernels';
import {type Matrix, valueAt} from '../math/matrix';
import {productTerms} from '../math/product-terms';
import {Cells} from './Cells';

const unit = 22;
const right = 206;

const nonzero = (value: number) => (value === 0 ? '' : format(value));

/** A 7×7 curve detector on a patch that has the curve, and on one that has not. */
export function CurveDetector() {
  const cases = [
    {patch: curvePatch, name: 'patch with the curve', y: 30},
    {patch: offCurvePatch, name: 'patch without it', y: 258},
  ];
  return (
    <Figure
      width={370}
      height={464}
      label="A 7 by 7 filter with the weight 30 along a curve. On a patch with the curve, four pixels of 50 and one of 20 lie under weights: 6,600. On a patch with other strokes no bright pixel lies under a weight: 0."
      caption="Empty cells are 0. Outlined: pixels that lie under a weight. The filter is the same in both rows; the answer depends on where the bright pixels are."
    >
      {cases.map(({patch, name, y}) => (
        <g key={name}>
          <text x={8} y={y - 10} className="fill-input" style={{fontWeight: 600}}>
            {name}
          </text>
          <Cells
            x={8}
            y={y}
            unit={unit}
            rows={patch}
            role="input"
            text={nonzero}
            isMarked={(i, j) => isHit(patch, i, j)}
          />
          <text x={184} y={y + 82} textAnchor="middle" style={{fontSize: 16}}>
            ·
          </text>
          <text x={right} y={y - 10} className="fill-weight" style={{fontWeight: 600}}>
            filter
          </text>
          <Cells x={right} y={y} unit={unit} rows={curveDetector} role="weight" text={nonzero} />
          <text x={8} y={y + 178}>
            {`${sumText(patch)} `}
            <tspan className="fill-output" style={{fontWeight: 700}}>
              {format(windowAt(patch, curveDetector, {row: 0, column: 0}).sum)}
            </tspan>
          </text>
        </g>
      ))}
    </Figure>
  );
}

const isHit = (patch: Matrix, row: number, column: number) =>
  valueAt(patch, row, column) * valueAt(curveDetector, row, column) !== 0;

function sumText(patch: Matrix): string {
  const terms = productTerms(patch, curveDetector);
  if (terms.length === 0) return 'every product is 0: the sum is';
  return `${terms.map(({count, value, weight}) => `${count > 1 ? count : ''}(${value} · ${weight})`).join(' + ')} =`;
}
