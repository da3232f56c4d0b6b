import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {residualBlock} from '../math/resnet';

const basic = residualBlock({side: 56, inChannels: 64, width: 64});
const wide = residualBlock({side: 56, inChannels: 256, width: 64, bottleneck: true});
const changing = residualBlock({side: 56, inChannels: 256, width: 128, stride: 2, bottleneck: true});

const shape = (side: number, channels: number) => `${side} × ${side} × ${channels}`;
const head = (x: number, y: number) => `M${x - 5} ${y - 8}L${x} ${y}L${x + 5} ${y - 8}`;

function Box({x, y, width, text, role}: {x: number; y: number; width: number; text: string; role: string}) {
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y}
        width={width}
        height={32}
        rx={4}
        className={`fill-sheet stroke-${role}`}
        strokeWidth={1.5}
      />
      <text x={x} y={y + 21} textAnchor="middle" className={`fill-${role}`}>
        {text}
      </text>
    </g>
  );
}

interface BlockProps {
  x: number;
  shortcut: number;
  input: string;
  output: string;
  /** Top edge and text of each layer. */
  layers: readonly (readonly [top: number, text: string])[];
  projection?: string;
}

const sum = 316;

/** One block, drawn downward: the layers, the shortcut beside them, their sum and the ReLU after it. */
function Block({x, shortcut, input, output, layers, projection}: BlockProps) {
  const tops = [...layers.map(([top]) => top), sum - 14];
  const bottoms = [56, ...layers.map(([top]) => top + 32)];
  return (
    <g>
      <text x={x} y={48} textAnchor="middle" className="fill-input">
        {input}
      </text>
      <path
        d={tops.map((top, i) => `M${x} ${bottoms[i]}V${top - 1}${head(x, top - 1)}`).join('')}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
      />
      {layers.map(([top, text], i) => (
        <g key={text}>
          <Box x={x} y={top} width={100} text={text} role="weight" />
          <text x={x + 8} y={top + 49} className="fill-soft">
            {i < layers.length - 1 ? 'BN, ReLU' : 'BN'}
          </text>
        </g>
      ))}
      <path
        d={`M${x} 66H${shortcut}V${sum}H${x + 15}m8 -5l-8 5l8 5`}
        fill="none"
        className="stroke-state"
        strokeWidth={2}
      />
      {projection && (
        <>
          <Box x={shortcut} y={170} width={100} text={projection} role="weight" />
          <text x={shortcut + 8} y={219} className="fill-soft">
            BN
          </text>
        </>
      )}
      <circle cx={x} cy={sum} r={14} className="fill-sheet stroke-ink" strokeWidth={1.5} />
      <text x={x} y={sum + 6} textAnchor="middle" fontSize={19}>
        +
      </text>
      <path
        d={`M${x} ${sum + 14}V${sum + 35}${head(x, sum + 35)}M${x} ${sum + 68}V${sum + 86}${head(x, sum + 86)}`}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
      />
      <Box x={x} y={sum + 36} width={64} text="ReLU" role="state" />
      <text x={x} y={sum + 104} textAnchor="middle" className="fill-output">
        {output}
      </text>
    </g>
  );
}

/** A basic block with its identity shortcut, and a bottleneck with a projection where the shape changes. */
export function ResidualBlocks() {
  return (
    <Figure
      width={400}
      height={428}
      label={`Two residual blocks, drawn downward. Left, a basic block with identity shortcut: input ${shape(56, 64)}; 3 × 3 convolution with 64 filters, batch normalization, ReLU; 3 × 3 convolution with 64 filters, batch normalization; the unchanged input is added; ReLU; output ${shape(basic.output, basic.outChannels)}. Right, a bottleneck that changes the shape: input ${shape(56, 256)}; 1 × 1 convolution with 128 filters and stride 2, 3 × 3 with 128, 1 × 1 with 512, each with batch normalization, ReLU after the first two; added to it is the input through a 1 × 1 convolution with 512 filters and stride 2; ReLU; output ${shape(changing.output, changing.outChannels)}.`}
      caption={`Left: the basic block of ResNet-18 and -34; the shortcut is the identity and costs nothing. Right: the bottleneck of ResNet-50, -101 and -152, here where the shape changes, so that the shortcut must project; “/2” is stride 2. Within a stage a bottleneck has an identity shortcut, too: with 256 channels it has ${format(wide.weights)} weights, no more than the basic block with 64 (${format(basic.weights)}).`}
    >
      <text x={66} y={18} textAnchor="middle" fontWeight={600}>
        basic block
      </text>
      <Block
        x={66}
        shortcut={140}
        input={shape(56, 64)}
        output={shape(basic.output, basic.outChannels)}
        layers={[
          [104, '3 × 3, 64'],
          [202, '3 × 3, 64 '],
        ]}
      />
      <text transform="translate(156 190) rotate(90)" textAnchor="middle" className="fill-state">
        identity
      </text>
      <text x={228} y={18} textAnchor="middle" fontWeight={600}>
        bottleneck
      </text>
      <Block
        x={228}
        shortcut={346}
        input={shape(56, 256)}
        output={shape(changing.output, changing.outChannels)}
        layers={[
          [88, '1 × 1, 128, /2'],
          [160, '3 × 3, 128'],
          [232, '1 × 1, 512'],
        ]}
        projection="1 × 1, 512, /2"
      />
      <text transform="translate(362 268) rotate(90)" textAnchor="middle" className="fill-state">
        projection
      </text>
    </Figure>
  );
}
