import {Figure} from '../components/Figure';
import {sawtooth, unitsForPieces} from '../math/sawtooth';

const panel = {left: 26, width: 330, height: 70, step: 122};
const depths = [1, 2, 5];

/** What one, two and five hidden layers of two ReLUs compute: the number of pieces doubles with each layer. */
export function Sawtooth() {
  return (
    <Figure
      label="Three plots of a function from 0 to 1. One hidden layer of two ReLUs gives a tent of 2 straight pieces, two layers 4 pieces, five layers 32 pieces."
      width={380}
      height={panel.step * depths.length}
      caption={`Each further hidden layer of two ReLUs doubles the straight pieces. One hidden layer needs at least ${unitsForPieces(2 ** 5)} units for the 32 pieces of the last plot; five layers have 10.`}
    >
      {depths.map((depth, row) => (
        <g key={depth} transform={`translate(${panel.left} ${row * panel.step + 30})`}>
          <text x={0} y={-12} style={{fontSize: 15, fontWeight: 600}}>
            {depth} hidden {depth === 1 ? 'layer' : 'layers'} of 2 units: {2 ** depth} pieces
          </text>
          <path
            d={`M0 0V${panel.height}H${panel.width}`}
            fill="none"
            className="stroke-rule"
            strokeWidth={1.5}
          />
          <polyline
            points={sawtooth(depth)
              .map(([x, y]) => `${Math.round(x * panel.width * 10) / 10},${panel.height * (1 - y)}`)
              .join(' ')}
            fill="none"
            className="stroke-output"
            strokeWidth={2.5}
            strokeLinejoin="round"
          />
          <text x={-8} y={6} textAnchor="end">
            1
          </text>
          <text x={-8} y={panel.height + 4} textAnchor="end">
            0
          </text>
          <text x={panel.width} y={panel.height + 16} textAnchor="end">
            x = 1
          </text>
        </g>
      ))}
    </Figure>
  );
}
