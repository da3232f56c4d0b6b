import {Figure} from '../components/Figure';
import {hasEvenOverlap, stampCounts} from '../math/stamp-overlap';

const input = {rows: 6, columns: 6};
const stride = 2;
const cell = 13;

function Counts({kernel, left}: {kernel: number; left: number}) {
  const counts = stampCounts(input, {rows: kernel, columns: kernel}, {stride, pad: 1});
  return (
    <g transform={`translate(${left} 24)`}>
      <text x={6 * cell} y={-9} textAnchor="middle" fontWeight={700}>
        K = {kernel}, S = {stride}
      </text>
      {counts.map((values, i) =>
        values.map((count, j) => (
          <rect
            key={`${i},${j}`}
            x={j * cell}
            y={i * cell}
            width={cell}
            height={cell}
            className="fill-output stroke-output"
            fillOpacity={count * 0.22 - 0.12}
            strokeWidth={0.5}
          />
        )),
      )}
      <text x={6 * cell} y={12 * cell + 18} textAnchor="middle">
        {hasEvenOverlap(kernel, stride) ? '4 stamps all over the inside' : '1, 2 or 4 stamps'}
      </text>
    </g>
  );
}

/** How many stamps each output value gets: a checkerboard if the stride does not divide the kernel. */
export function StampOverlap() {
  return (
    <Figure
      width={360}
      height={206}
      label="Two grids of output values, more strongly colored where more stamps overlap. With a kernel of 3 and stride 2 the grid is a checkerboard of 1, 2 and 4 stamps. With a kernel of 4 and stride 2 every value away from the border has 4 stamps, and the grid is even."
      caption="Stamps on each output value of a 6 × 6 input, all weights alike. Left, the stride does not divide the kernel, and the pattern is there before any learning; right, it divides it."
    >
      <Counts kernel={3} left={14} />
      <Counts kernel={4} left={190} />
    </Figure>
  );
}
