import {Figure} from '../components/Figure';
import {KernelStrip, stripHeight} from '../components/KernelStrip';
import {inputReadCounts} from '../math/reads';
import {outputSize, samePadding, type Slide} from '../math/shape';

const width = 320;
const title = 24;

interface Kind {
  name: string;
  slide: Slide & {pad: {before: number; after: number}};
}

function Strips({kinds, label, caption}: {kinds: Kind[]; label: string; caption: string}) {
  const most = Math.max(...kinds.map(({slide}) => slide.pad.before));
  const cells = most + Math.max(...kinds.map(({slide}) => slide.input + slide.pad.after));
  const strips = kinds.map(({name, slide}) => ({
    name,
    slide,
    width,
    counts: true,
    cells,
    lead: most - slide.pad.before,
  }));
  const tops = strips.map((_, at) =>
    strips.slice(0, at).reduce((sum, strip) => sum + title + stripHeight(strip) + 14, 0),
  );
  const words = strips.map(
    ({name, slide}) =>
      `${name}: ${outputSize(slide)} outputs, input values read ${inputReadCounts(slide).join(', ')} times`,
  );
  return (
    <Figure
      width={width}
      height={tops.at(-1)! + title + stripHeight(strips.at(-1)!)}
      label={`${label} ${words.join('. ')}.`}
      caption={caption}
    >
      {strips.map((strip, at) => (
        <g key={strip.name} transform={`translate(0 ${tops[at]})`}>
          <text x={52} y={16}>
            <tspan fontWeight={600}>{strip.name}</tspan>
            <tspan className="fill-output" fontWeight={600}>{`  → ${outputSize(strip.slide)}`}</tspan>
          </text>
          <KernelStrip {...strip} y={title} />
        </g>
      ))}
    </Figure>
  );
}

const input = 5;

/** Valid, same and full padding of an axis of five, and same padding of an even kernel. */
export function PaddingKinds() {
  const even = samePadding(input, 4);
  return (
    <Strips
      kinds={[
        {name: 'valid, K = 3', slide: {input, kernel: 3, pad: {before: 0, after: 0}}},
        {name: 'same, K = 3', slide: {input, kernel: 3, pad: samePadding(input, 3)}},
        {name: 'full, K = 3', slide: {input, kernel: 3, pad: {before: 2, after: 2}}},
        {name: `same, K = 4 (${even.before} + ${even.after} zeros)`, slide: {input, kernel: 4, pad: even}},
      ]}
      label="An axis of five values under four paddings, stride 1."
      caption="An axis of five values, stride 1. In each cell: how many positions of the kernel read it; dashed: zeros. Below: the kernel at its first, second and last position. Padding adds positions, and evens out how often the border is read."
    />
  );
}

/** Two paddings for stride 2 that give the same size from different windows. */
export function SameAtStrideTwo() {
  const slide = {input: 6, kernel: 3, stride: 2};
  const same = samePadding(slide.input, slide.kernel, slide.stride);
  return (
    <Strips
      kinds={[
        {name: `TensorFlow same (${same.before} + ${same.after} zeros)`, slide: {...slide, pad: same}},
        {name: 'P = 1 (1 + 1 zeros)', slide: {...slide, pad: {before: 1, after: 1}}},
      ]}
      label="An axis of six values, kernel 3, stride 2, padded in two ways."
      caption="Kernel 3, stride 2, six values. Both paddings give three outputs, yet every window stands one value further left in the second."
    />
  );
}
