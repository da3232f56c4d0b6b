import {Figure} from '../components/Figure';
import {convolutionCost} from '../math/cost';
import {outputSize} from '../math/shape';

const input = 32;
const kernel = 5;
const channels = 3;
const filters = [1, 2];

interface StackProps {
  x: number;
  y: number;
  side: number;
  count: number;
  role: 'input' | 'weight' | 'output';
}

/** Planes one behind another, the first in front. */
function Stack({x, y, side, count, role}: StackProps) {
  const step = side > 60 ? 12 : 8;
  return (
    <g>
      {Array.from({length: count}, (_, k) => count - 1 - k).map((k) => (
        <g key={k} transform={`translate(${x + k * step} ${y - k * step})`}>
          <rect width={side} height={side} className="fill-sheet" />
          <rect
            width={side}
            height={side}
            className={`fill-${role} stroke-${role}`}
            fillOpacity={0.16}
            strokeWidth={1.5}
          />
        </g>
      ))}
    </g>
  );
}

/** Channels and filters: each filter spans all input channels and makes one map; two filters make two maps. */
export function FiltersAndChannels() {
  const side = outputSize({input, kernel});
  const shape = {outputHeight: side, outputWidth: side, kernel, inChannels: channels, outChannels: 1};
  const {parameters} = convolutionCost(shape);
  return (
    <Figure
      width={400}
      height={346}
      label={`An input of ${input} by ${input} with ${channels} channels. Each of two filters is a stack of ${channels} kernels of ${kernel} by ${kernel} and has ${parameters} parameters with its bias. Each makes one map of ${side} by ${side}; together the output is ${side} by ${side} by 2.`}
      caption={`Each filter reads all ${channels} channels, sums ${parameters - 1} products, adds its bias, and makes one map. Two filters, two maps: the output is ${side} × ${side} × 2.`}
    >
      <text x={6} y={20} className="fill-input" style={{fontWeight: 600}}>
        input
      </text>
      <Stack x={6} y={126} side={86} count={channels} role="input" />
      <rect x={14} y={134} width={24} height={24} className="stroke-weight" fill="none" strokeWidth={2.5} />
      <path d="M38 134L166 79M38 158L166 235" className="stroke-weight" fill="none" strokeDasharray="4 4" />
      <text x={6} y={234}>{`${input} × ${input} × ${channels}`}</text>
      <text x={6} y={252} className="fill-soft">
        {`${channels} channels`}
      </text>
      <text x={152} y={20} className="fill-weight" style={{fontWeight: 600}}>
        filters
      </text>
      <text x={306} y={20} className="fill-output" style={{fontWeight: 600}}>
        maps
      </text>
      {filters.map((f, k) => (
        <g key={f} transform={`translate(0 ${k * 148})`}>
          <Stack x={166} y={66} side={34} count={channels} role="weight" />
          <text x={152} y={120}>{`${kernel} × ${kernel} × ${channels}`}</text>
          <text x={152} y={138} className="fill-soft">{`filter ${f}, + bias`}</text>
          <path d="M230 78H292M286 73L292 78L286 83" className="stroke-ink" fill="none" strokeWidth={1.5} />
          <text x={261} y={68} textAnchor="middle" style={{fontSize: 15}}>
            Σ
          </text>
          <Stack x={306} y={44} side={74} count={1} role="output" />
          <rect x={312} y={50} width={9} height={9} className="fill-output" />
          <text x={306} y={138}>{`${side} × ${side}`}</text>
          <text x={306} y={156} className="fill-soft">{`map ${f}`}</text>
        </g>
      ))}
      <text x={200} y={334} textAnchor="middle">
        {`output ${side} × ${side} × ${filters.length}, ${filters.length} × ${parameters} parameters`}
      </text>
    </Figure>
  );
}
