import {Figure} from '../components/Figure';
import {receptiveField} from '../math/shape';

const cell = 34;
const pitch = 40;
const left = 108;

/** Rows from the output down to the input; each value reads three below it. */
const rows = [3, 2, 1, 0].map((layersBelow) => ({
  layersBelow,
  cells: receptiveField(Array.from({length: 3 - layersBelow}, () => ({kernel: 3}))),
}));
const widest = rows.at(-1)!.cells;

const center = (cells: number, n: number) => left + ((widest - cells) / 2 + n) * pitch + cell / 2;
const top = (row: number) => 8 + row * 74;

/** How a stack of kernels of 3 sees further: one axis, three layers. */
export function ReceptiveField() {
  return (
    <Figure
      width={400}
      height={272}
      label={`Receptive field along one axis. One value after three convolutions of width 3 depends on ${rows[1]!.cells} values after the second, ${rows[2]!.cells} after the first and ${rows[3]!.cells} inputs.`}
      caption={`Three stacked 3-wide kernels with stride 1 see ${widest} inputs, two see ${rows[2]!.cells}. In two dimensions: ${widest} × ${widest} and ${rows[2]!.cells} × ${rows[2]!.cells} pixels.`}
    >
      {rows
        .slice(0, -1)
        .flatMap(({cells}, row) =>
          Array.from({length: cells}, (_, n) =>
            [0, 1, 2].map((below) => (
              <line
                key={`${row} ${n} ${below}`}
                x1={center(cells, n)}
                y1={top(row) + cell}
                x2={center(rows[row + 1]!.cells, n + below)}
                y2={top(row + 1)}
                className="stroke-weight"
                strokeWidth={1.2}
              />
            )),
          ),
        )}
      {rows.map(({layersBelow, cells}, row) => (
        <g key={layersBelow}>
          <text x={0} y={top(row) + 15} fontWeight={600}>
            {layersBelow === 0 ? 'input' : `after layer ${layersBelow}`}
          </text>
          <text x={0} y={top(row) + 31} className="fill-soft">
            {cells} {cells === 1 ? 'value' : 'values'}
          </text>
          {Array.from({length: cells}, (_, n) => (
            <rect
              key={n}
              x={center(cells, n) - cell / 2}
              y={top(row)}
              width={cell}
              height={cell}
              className={`fill-sheet stroke-${layersBelow === 0 ? 'input' : 'state'}`}
              strokeWidth={2}
            />
          ))}
        </g>
      ))}
    </Figure>
  );
}
