import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {sobelX, sobelY} from '../math/kernels';
import {Cells} from './Cells';

const unit = 38;
const top = 36;

const signed = (value: number) => (value > 0 ? `+${value}` : format(value));

/** The two Sobel kernels, with the edge that each answers to most. */
export function SobelKernels() {
  return (
    <Figure
      width={370}
      height={288}
      label="The Sobel kernels. The x kernel has columns of minus 1, minus 2, minus 1, then zeros, then 1, 2, 1; it answers most to a vertical edge. The y kernel is the x kernel turned 90 degrees counterclockwise; it answers most to a horizontal edge."
      caption="Gx subtracts what lies on the left from what lies on the right; Gy subtracts below from above. Turning the first kernel by 90° counterclockwise gives the second."
    >
      <text x={20} y={24} className="fill-weight" style={{fontWeight: 600}}>
        kernel of Gx
      </text>
      <Cells x={20} y={top} unit={unit} rows={sobelX} role="weight" text={signed} />
      <text x={236} y={24} className="fill-weight" style={{fontWeight: 600}}>
        kernel of Gy
      </text>
      <Cells x={236} y={top} unit={unit} rows={sobelY} role="weight" text={signed} />
      <path d="M162 92A28 28 0 0 0 208 92" className="stroke-ink" fill="none" strokeWidth={1.5} />
      <path d="M198 97L208 92L207 103" className="stroke-ink" fill="none" strokeWidth={1.5} />
      <text x={185} y={86} textAnchor="middle">
        90°
      </text>
      <g transform="translate(20 168)">
        <rect x={57} width={57} height={70} className="fill-input" fillOpacity={0.4} />
        <rect width={114} height={70} className="stroke-rule" fill="none" />
        <text x={28} y={20} textAnchor="middle">
          0
        </text>
        <text x={86} y={20} textAnchor="middle">
          255
        </text>
        <path d="M30 42H84M76 35L84 42L76 49" className="stroke-output" fill="none" strokeWidth={2.5} />
        <text x={57} y={90} textAnchor="middle">
          most at a
        </text>
        <text x={57} y={107} textAnchor="middle" style={{fontWeight: 600}}>
          vertical edge
        </text>
      </g>
      <g transform="translate(236 168)">
        <rect width={114} height={35} className="fill-input" fillOpacity={0.4} />
        <rect width={114} height={70} className="stroke-rule" fill="none" />
        <text x={86} y={22} textAnchor="middle">
          255
        </text>
        <text x={86} y={57} textAnchor="middle">
          0
        </text>
        <path d="M40 58V12M33 20L40 12L47 20" className="stroke-output" fill="none" strokeWidth={2.5} />
        <text x={57} y={90} textAnchor="middle">
          most at a
        </text>
        <text x={57} y={107} textAnchor="middle" style={{fontWeight: 600}}>
          horizontal edge
        </text>
      </g>
    </Figure>
  );
}
