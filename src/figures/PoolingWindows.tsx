import {Figure} from '../components/Figure';
import type {Matrix} from '../math/matrix';
import {maxPool} from '../math/pooling';
import {fiveByFive, fourByFour} from '../math/sample-maps';

const cell = 27;
const title = 24;
const outputX = 196;
const rows = [
  {map: fourByFour, size: 2, stride: 2},
  {map: fiveByFive, size: 3, stride: 1},
  {map: fiveByFive, size: 3, stride: 2},
].map((row) => ({...row, ...maxPool(row.map, row)}));
const tops = rows.map((_, at) =>
  rows.slice(0, at).reduce((sum, {map}) => sum + title + map.length * cell + 20, 0),
);

function Grid({
  values,
  x,
  role,
  isBold,
}: {
  values: Matrix;
  x: number;
  role: 'input' | 'output';
  isBold: (row: number, column: number) => boolean;
}) {
  return values.map((line, i) =>
    line.map((value, j) => (
      <g key={`${i},${j}`}>
        <rect
          x={x + j * cell}
          y={i * cell}
          width={cell}
          height={cell}
          className={`stroke-${role} ${isBold(i, j) ? 'fill-tint' : 'fill-sheet'}`}
          strokeWidth={1}
        />
        <text
          x={x + (j + 0.5) * cell}
          y={(i + 0.5) * cell + 4.5}
          textAnchor="middle"
          fontWeight={isBold(i, j) ? 700 : 400}
        >
          {value}
        </text>
      </g>
    )),
  );
}

/** The first window (solid) and the one to its right (dashed) of three max poolings, with all results. */
export function PoolingWindows() {
  return (
    <Figure
      width={310}
      height={tops.at(-1)! + title + fiveByFive.length * cell + 4}
      label={`Max pooling with three windows. ${rows
        .map(
          ({map, size, stride, values}) =>
            `${size} by ${size}, stride ${stride}: ${map.length} by ${map.length} becomes ${values.map((line) => line.join(' ')).join(' / ')}`,
        )
        .join('. ')}.`}
      caption="Max pooling. Solid: the first window, its maximum and its result. Dashed: the next window to the right. Windows overlap when the stride is smaller than the window."
    >
      {rows.map(({map, size, stride, values, argmax}, at) => {
        const best = argmax[0]![0]!;
        const middle = (map.length * cell) / 2;
        return (
          <g key={at} transform={`translate(4 ${tops[at]})`}>
            <text y={16} fontWeight={600}>
              {size} × {size}, stride {stride}:
              <tspan className="fill-input">{` ${map.length} × ${map.length}`}</tspan> →{' '}
              <tspan className="fill-output">{`${values.length} × ${values.length}`}</tspan>
            </text>
            <g transform={`translate(0 ${title})`}>
              <Grid values={map} x={0} role="input" isBold={(i, j) => i === best.row && j === best.column} />
              <rect
                x={stride * cell}
                width={size * cell}
                height={size * cell}
                className="stroke-ink"
                fill="none"
                strokeWidth={2}
                strokeDasharray="5 4"
              />
              <rect
                width={size * cell}
                height={size * cell}
                className="stroke-ink"
                fill="none"
                strokeWidth={3}
              />
              <path
                d={`M${map.length * cell + 12} ${middle}H${outputX - 12}m-8 -5l8 5l-8 5`}
                className="stroke-ink"
                fill="none"
                strokeWidth={1.5}
              />
              <g transform={`translate(0 ${middle - (values.length * cell) / 2})`}>
                <Grid values={values} x={outputX} role="output" isBold={(i, j) => i === 0 && j === 0} />
                <rect
                  x={outputX}
                  width={cell}
                  height={cell}
                  className="stroke-ink"
                  fill="none"
                  strokeWidth={3}
                />
              </g>
            </g>
          </g>
        );
      })}
    </Figure>
  );
}
