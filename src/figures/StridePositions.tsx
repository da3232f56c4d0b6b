import {Figure} from '../components/Figure';
import {KernelStrip, stripHeight} from '../components/KernelStrip';
import {unreadInputs} from '../math/reads';
import {outputSize} from '../math/shape';

const width = 330;
const title = 24;
const input = 7;
const kernel = 3;

const strips = [1, 2, 3].map((stride) => ({
  slide: {input, kernel, stride},
  width,
  rows: 'all' as const,
  overrun: stride === 3,
  cells: input + 1,
}));
const tops = strips.map((_, at) =>
  strips.slice(0, at).reduce((sum, strip) => sum + title + stripHeight(strip) + 14, 0),
);

/** A kernel of three on an axis of seven, with strides 1, 2 and 3. */
export function StridePositions() {
  return (
    <Figure
      width={width}
      height={tops.at(-1)! + title + stripHeight(strips.at(-1)!)}
      label={`An axis of ${input} values under a kernel of ${kernel}. ${strips
        .map(
          ({slide}) =>
            `Stride ${slide.stride}: ${outputSize(slide)} positions, ${unreadInputs(slide)} values never read`,
        )
        .join('. ')}.`}
      caption={`One row of ${input} values, kernel of ${kernel}. The arrow is the stride. With stride 3 the next position (dashed) would run past the end: it does not exist, and the last value (crossed out) is never read.`}
    >
      {strips.map((strip, at) => (
        <g key={strip.slide.stride} transform={`translate(0 ${tops[at]})`}>
          <text x={52} y={16} fontWeight={600}>
            S = {strip.slide.stride}: {outputSize(strip.slide)} outputs
          </text>
          <KernelStrip {...strip} y={title} />
        </g>
      ))}
    </Figure>
  );
}
