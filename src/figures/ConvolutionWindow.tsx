import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {crossCorrelate, windowAt} from '../math/convolution';
import {prewittX} from '../math/kernels';
import {type Matrix, valueAt} from '../math/matrix';
import {Cells} from './Cells';

const picture: Matrix = [
  [2, 2, 2, 7, 7],
  [2, 3, 2, 7, 8],
  [2, 2, 2, 7, 7],
  [3, 2, 2, 7, 7],
  [2, 2, 1, 7, 7],
];
const place = {row: 0, column: 1};
const unit = 30;
const top = 34;

/** One place of a convolution: the input under the kernel, the products, and the one output that they make. */
export function ConvolutionWindow() {
  const map = crossCorrelate(picture, prewittX);
  const {products, sum} = windowAt(picture, prewittX, place);
  const rows = products.map((line) => line.map((value) => (value < 0 ? format(value) : `+${value}`)));
  return (
    <Figure
      width={390}
      height={330}
      label={`A 3 by 3 kernel lies on a 5 by 5 input, one column from the left. Its nine products, ${rows.flat().join(', ')}, add up to ${sum}, the entry in row 1, column 2 of the 3 by 3 map.`}
      caption="The kernel lies on the framed cells: nine products, one sum, one entry of the map. Moved on by one cell, the same nine weights make the next entry. This kernel answers where brightness grows to the right."
    >
      <text x={10} y={22} className="fill-input" style={{fontWeight: 600}}>
        input, 5 × 5
      </text>
      <Cells x={10} y={top} unit={unit} rows={picture} role="input" frame={{...place, rows: 3, columns: 3}} />
      <text x={180} y={22} className="fill-weight" style={{fontWeight: 600}}>
        kernel, 3 × 3
      </text>
      <Cells x={180} y={top} unit={unit} rows={prewittX} role="weight" />
      <text x={294} y={22} className="fill-output" style={{fontWeight: 600}}>
        map, 3 × 3
      </text>
      <Cells x={294} y={top} unit={unit} rows={map} role="output" frame={{...place, rows: 1, columns: 1}} />
      <text x={171} y={top + 50} textAnchor="middle" style={{fontSize: 16}}>
        ·
      </text>
      <text x={282} y={top + 50} textAnchor="middle" style={{fontSize: 16}}>
        →
      </text>
      <text x={10} y={220} style={{fontWeight: 600}}>
        multiply
      </text>
      {picture.slice(place.row, place.row + 3).map((_, m) => (
        <text key={m} x={10} y={244 + 22 * m}>
          {prewittX[m]!.map((weight, n) => (
            <tspan key={n}>
              {n > 0 && ' + '}
              <tspan className="fill-input">{valueAt(picture, place.row + m, place.column + n)}</tspan>·
              <tspan className="fill-weight">{weight < 0 ? `(${format(weight)})` : weight}</tspan>
            </tspan>
          ))}
        </text>
      ))}
      <text x={200} y={220} style={{fontWeight: 600}}>
        products
      </text>
      {rows.map((line, m) => (
        <text key={m} x={200} y={244 + 22 * m}>
          {line.join('  ')}
        </text>
      ))}
      <text x={294} y={220} style={{fontWeight: 600}}>
        add
      </text>
      <text x={294} y={266}>
        {'= '}
        <tspan className="fill-output" style={{fontWeight: 700}}>
          {format(sum)}
        </tspan>
      </text>
      <text x={10} y={318} className="fill-soft">
        a layer then adds the bias of the filter
      </text>
    </Figure>
  );
}
