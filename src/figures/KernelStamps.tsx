import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {stampCounts} from '../math/stamp-overlap';
import {stampAt, transposedConv} from '../math/transposed-convolution';

const x = [
  [1, 2],
  [3, 4],
];
const kernel = [
  [1, 2, 1],
  [2, 4, 2],
  [1, 2, 1],
];
const options = {stride: 2};
const output = transposedConv(x, kernel, options);
const counts = stampCounts({rows: 2, columns: 2}, {rows: 3, columns: 3}, options);

interface GridProps {
  rows: readonly (readonly number[])[];
  left: number;
  top: number;
  cell: number;
  role: 'input' | 'weight' | 'output' | 'state';
  /** How strongly each cell is colored, 0 to 1. */
  strength?: (row: number, column: number) => number;
}

function Grid({rows, left, top, cell, role, strength}: GridProps) {
  return (
    <g transform={`translate(${left} ${top})`}>
      {rows.map((values, i) =>
        values.map((value, j) => (
          <g key={`${i},${j}`} transform={`translate(${j * cell} ${i * cell})`}>
            <rect
              width={cell}
              height={cell}
              className={`fill-${role} stroke-${role}`}
              fillOpacity={strength?.(i, j) ?? 0.06}
            />
            <text x={cell / 2} y={cell / 2 + 5} textAnchor="middle">
              {format(value)}
            </text>
          </g>
        )),
      )}
    </g>
  );
}

/** Each input value lays the scaled kernel on the output, two places on for each step; overlaps add. */
export function KernelStamps() {
  return (
    <Figure
      width={360}
      height={334}
      label={`A 2 × 2 input (1, 2; 3, 4) and a 3 × 3 kernel (1, 2, 1; 2, 4, 2; 1, 2, 1). Each input value times the kernel is a 3 × 3 stamp; the four stamps lie two places apart on a 5 × 5 output, ${output.map((row) => row.join(', ')).join('; ')}. They overlap in the middle row and the middle column, where they add; the center, ${output[2]![2]}, is the sum of all four.`}
      caption="Stride 2: neighboring stamps lie two places apart, so a kernel of 3 overlaps the next by one row or column. The stronger a cell’s color, the more stamps it sums: 1, 2 or 4."
    >
      <text x={66} y={16} textAnchor="middle" fontWeight={700}>
        input 2 × 2
      </text>
      <Grid rows={x} left={40} top={30} cell={26} role="input" />
      <text x={166} y={66} textAnchor="middle" style={{fontSize: 18}}>
        ×
      </text>
      <text x={256} y={16} textAnchor="middle" fontWeight={700}>
        kernel 3 × 3
      </text>
      <Grid rows={kernel} left={220} top={24} cell={24} role="weight" />
      <text x={76} y={136} textAnchor="middle" fontWeight={700}>
        four stamps
      </text>
      {x.map((values, row) =>
        values.map((value, column) => (
          <g key={value}>
            <Grid
              rows={stampAt(x, kernel, {row, column}, options).values}
              left={8 + column * 76}
              top={166 + row * 94}
              cell={22}
              role="state"
            />
            <text x={41 + column * 76} y={160 + row * 94} textAnchor="middle">
              {value} × kernel
            </text>
          </g>
        )),
      )}
      <path d="M160 244h26m-7 -5l7 5l-7 5" fill="none" className="stroke-ink" strokeWidth={1.5} />
      <text x={272} y={136} textAnchor="middle" fontWeight={700}>
        output 5 × 5
      </text>
      <Grid
        rows={output}
        left={197}
        top={169}
        cell={30}
        role="output"
        strength={(i, j) => counts[i]![j]! * 0.11 - 0.05}
      />
    </Figure>
  );
}
