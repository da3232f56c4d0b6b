import {ArrowHead} from '../components/ArrowHead';
import {Figure} from '../components/Figure';
import {convolutionCost, denseCost} from '../math/cost';
import {outputSize} from '../math/shape';

const classes = 10;

/** Sides and depths from the input to the second pooled maps. */
const first = outputSize({input: 32, kernel: 5});
const firstPooled = outputSize({input: first, kernel: 2, stride: 2});
const second = outputSize({input: firstPooled, kernel: 5});
const secondPooled = outputSize({input: second, kernel: 2, stride: 2});
const features = secondPooled * secondPooled * 16;

const convolution = {kernel: 5, outputHeight: first, outputWidth: first};
const parameters = [
  convolutionCost({...convolution, inChannels: 3, outChannels: 6}).parameters,
  convolutionCost({...convolution, inChannels: 6, outChannels: 16}).parameters,
  denseCost({inputs: features, outputs: classes}).parameters,
];

const shape = (side: number, depth: number) => `${side} × ${side} × ${depth}`;

interface BlockProps {
  x: number;
  /** Bottom edge of the front map. */
  y: number;
  side: number;
  depth: number;
  role: string;
}

/** Feature maps one behind the other: as wide as they are large, as deep as there are many. */
function Block({x, y, side, depth, role}: BlockProps) {
  const size = side * 2.2;
  const maps = Array.from({length: depth}, (_, map) => depth - 1 - map);
  return (
    <g>
      {maps.map((map) => (
        <rect
          key={map}
          x={x + map * 2.6}
          y={y - size - map * 2.6}
          width={size}
          height={size}
          className={`fill-sheet stroke-${role}`}
          strokeWidth={1.2}
        />
      ))}
      <text x={x + (size + (depth - 1) * 2.6) / 2} y={y + 17} textAnchor="middle">
        {shape(side, depth)}
      </text>
    </g>
  );
}

function Arrow({path, lines, x, y}: {path: string; lines: readonly string[]; x: number; y: number}) {
  return (
    <g>
      <path
        d={path}
        className="stroke-ink"
        fill="none"
        strokeWidth={1.5}
        markerEnd="url(#cnn-architecture-head)"
      />
      {lines.map((line, n) => (
        <text key={line} x={x} y={y + n * 15} textAnchor="middle" className="fill-weight">
          {line}
        </text>
      ))}
    </g>
  );
}

const bars = [3, 2, 30, 4, 2, 7, 3, 2, 3, 2];

/** A small classic CNN as blocks, with the shape after each layer. */
export function CnnArchitecture() {
  return (
    <Figure
      width={400}
      height={382}
      label={`A convolutional network as blocks. Input ${shape(32, 3)}; convolution 5 × 5 with 6 filters and ReLU gives ${shape(first, 6)}; max pooling 2 × 2 gives ${shape(firstPooled, 6)}; convolution 5 × 5 with 16 filters and ReLU gives ${shape(second, 16)}; max pooling 2 × 2 gives ${shape(secondPooled, 16)}; flattening gives a vector of ${features}; a dense layer gives ${classes} logits; softmax gives ${classes} probabilities, the largest for the class car. The blocks become smaller and deeper on the way.`}
      caption={`Smaller and deeper: space shrinks, channels grow. Parameters: ${parameters[0]} and ${parameters[1]!.toLocaleString('en-US')} in the two convolutions, ${parameters[2]!.toLocaleString('en-US')} in the dense layer, none in ReLU, pooling, flattening and softmax.`}
    >
      <defs>
        <ArrowHead id="cnn-architecture-head" />
      </defs>
      <text x={4} y={16} fontWeight={600} className="fill-input">
        image
      </text>
      <Block x={4} y={104} side={32} depth={3} role="input" />
      <Arrow path="M86 66H148" lines={['conv 5 × 5', '6 filters,', 'ReLU']} x={118} y={26} />
      <Block x={152} y={104} side={first} depth={6} role="state" />
      <Arrow path="M234 66H300" lines={['max pool', '2 × 2']} x={267} y={42} />
      <Block x={306} y={91} side={firstPooled} depth={6} role="state" />

      <Arrow path="M358 66H390V148H50V184" lines={['conv 5 × 5, 16 filters, ReLU']} x={220} y={142} />
      <Block x={18} y={248} side={second} depth={16} role="state" />
      <Arrow path="M88 216H160" lines={['max pool', '2 × 2']} x={123} y={192} />
      <Block x={168} y={240} side={secondPooled} depth={16} role="state" />
      <Arrow path="M226 216H296" lines={['flatten']} x={260} y={208} />
      <rect x={306} y={180} width={11} height={80} className="fill-sheet stroke-state" strokeWidth={1.2} />
      {Array.from({length: 9}, (_, n) => (
        <line key={n} x1={306} x2={317} y1={188 + n * 8} y2={188 + n * 8} className="stroke-state" />
      ))}
      <text x={324} y={216}>
        {features}
      </text>
      <text x={324} y={231}>
        numbers
      </text>

      <Arrow path="M312 264V288H23V318" lines={['dense']} x={170} y={282} />
      {Array.from({length: classes}, (_, n) => (
        <rect
          key={n}
          x={18 + n * 11.5}
          y={326}
          width={9}
          height={30}
          className="fill-sheet stroke-output"
          strokeWidth={1.2}
        />
      ))}
      <text x={74} y={374} textAnchor="middle">
        {classes} logits
      </text>
      <Arrow path="M140 341H214" lines={['softmax']} x={176} y={333} />
      {bars.map((height, n) => (
        <rect key={n} x={226 + n * 11} y={356 - height} width={8} height={height} className="fill-output" />
      ))}
      <line x1={222} x2={338} y1={356.5} y2={356.5} className="stroke-ink" />
      <text x={280} y={374} textAnchor="middle">
        {classes} probabilities
      </text>
      <text x={252} y={320} textAnchor="middle" fontWeight={600} className="fill-output">
        car
      </text>
    </Figure>
  );
}
