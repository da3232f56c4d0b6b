import type {ReactNode} from 'react';
import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {separableCost} from '../math/depthwise';
import {outputSize} from '../math/shape';
import {Block, Sheet, Sheets} from './Volume';

const input = 12;
const channels = 3;
const kernel = 5;
const filters = 256;
const side = outputSize({input, kernel});
const cost = separableCost({
  outputHeight: side,
  outputWidth: side,
  kernel,
  inChannels: channels,
  outChannels: filters,
});

const Arrow = ({x, y, length = 22}: {x: number; y: number; length?: number}) => (
  <path d={`M${x} ${y}h${length}m-6 -4l6 4l-6 4`} fill="none" className="stroke-ink" strokeWidth={1.5} />
);

/** Text of one or more lines, the first at y. */
const Label = ({x, y, lines, bold}: {x: number; y: number; lines: string[]; bold?: boolean}) => (
  <text x={x} y={y} textAnchor="middle" fontWeight={bold ? 700 : undefined}>
    {lines.map((line, i) => (
      <tspan key={line} x={x} dy={i && 16}>
        {line}
      </tspan>
    ))}
  </text>
);

/** One step: its name, its drawing, and at `end` what it multiplies. */
function Panel({
  y,
  end,
  title,
  children,
  result,
}: {
  y: number;
  end: number;
  title: string;
  children: ReactNode;
  result: string;
}) {
  return (
    <g transform={`translate(0 ${y})`}>
      <text x={4} y={14} fontWeight={700} style={{fontSize: 14}}>
        {title}
      </text>
      {children}
      <text x={4} y={end}>
        {result}
      </text>
    </g>
  );
}
const shape = (...sides: number[]) => sides.join(' × ');

/** A standard convolution, and the two steps of the depthwise separable one that makes the same shape. */
export function SeparableStages() {
  const {standard, depthwise, pointwise, separable} = cost;
  const k = `${kernel}²`;
  const o = `${side}²`;
  return (
    <Figure
      width={360}
      height={626}
      label={`Three drawings. Standard: an input of ${shape(input, input, channels)} under ${filters} kernels of ${shape(kernel, kernel, channels)} gives ${shape(side, side, filters)}, with ${format(standard.multiplyAdds)} multiplications. Depthwise: each of the ${channels} channels under a ${shape(kernel, kernel)} kernel of its own gives one ${shape(side, side)} map; stacked they are ${shape(side, side, channels)}, with ${format(depthwise.multiplyAdds)} multiplications. Pointwise: ${filters} kernels of ${shape(1, 1, channels)} turn that into ${shape(side, side, filters)}, one map each, with ${format(pointwise.multiplyAdds)} multiplications.`}
      caption={`Both ways lead from ${shape(input, input, channels)} to ${shape(side, side, filters)}. The two steps together take ${format(separable.multiplyAdds)} multiplications, the one step ${format(standard.multiplyAdds)}.`}
    >
      <Panel
        y={0}
        end={150}
        title="Standard"
        result={`${filters} · ${channels} · ${k} · ${o} = ${format(standard.multiplyAdds)} multiplications`}
      >
        <Sheets depth={channels} x={14} y={94} size={input} role="input" />
        <Arrow x={88} y={66} />
        <Sheets depth={channels} x={148} y={82} size={kernel} role="weight" />
        <Arrow x={208} y={66} />
        <Block x={262} y={94} size={side} role="output" />
        <Label x={46} y={112} lines={[shape(input, input, channels)]} />
        <Label x={165} y={112} lines={[`${filters} kernels`, shape(kernel, kernel, channels)]} />
        <Label x={290} y={112} lines={[shape(side, side, filters)]} />
      </Panel>
      <Panel
        y={178}
        end={260}
        title="1. Depthwise"
        result={`${channels} · ${k} · ${o} = ${format(depthwise.multiplyAdds)} multiplications`}
      >
        {[78, 136, 194].map((y, channel) => (
          <g key={y}>
            <Sheet x={14} y={y} size={input} role="input" />
            <Arrow x={70} y={y - 24} length={40} />
            <Sheet x={118} y={y - 14} size={kernel} role="weight" tone={0.15 + channel * 0.25} />
            <Arrow x={146} y={y - 24} length={40} />
            <Sheet x={194} y={y - 8} size={side} role="state" />
            <path
              d={`M232 ${y - 24}L266 ${136 - 24 + (y - 136) / 6}`}
              className="stroke-rule"
              strokeWidth={1.5}
            />
          </g>
        ))}
        <Sheets depth={channels} x={276} y={134} size={side} role="state" />
        <Label x={38} y={214} lines={[`${channels} channels`, shape(input, input)]} />
        <Label x={128} y={214} lines={['one kernel', 'each, ' + shape(kernel, kernel)]} />
        <Label x={210} y={214} lines={['one map', 'each']} />
        <Label x={298} y={158} lines={['stacked:', shape(side, side, channels)]} />
      </Panel>
      <Panel
        y={466}
        end={152}
        title="2. Pointwise"
        result={`${filters} · ${channels} · ${o} = ${format(pointwise.multiplyAdds)} multiplications`}
      >
        <Sheets depth={channels} x={22} y={86} size={side} role="state" />
        <Arrow x={88} y={66} />
        <Sheets depth={channels} x={158} y={74} size={1} role="weight" />
        <Arrow x={208} y={66} />
        <Block x={262} y={94} size={side} role="output" />
        <Label x={46} y={112} lines={[shape(side, side, channels)]} />
        <Label x={165} y={112} lines={[`${filters} kernels`, shape(1, 1, channels)]} />
        <Label x={290} y={112} lines={[shape(side, side, filters), 'one map a kernel']} />
      </Panel>
    </Figure>
  );
}
