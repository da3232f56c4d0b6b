import {Figure} from '../components/Figure';
import {doublingField, windowIndices} from '../math/conv1d';
import {receptiveField} from '../math/shape';

const kernel = 2;
const dilations = [1, 2, 4, 8];
const steps = doublingField(kernel, dilations.length);
const undilated = receptiveField(dilations.map(() => ({kernel})));

const at = (step: number) => 64 + step * 18.6;
const level = (layer: number) => 214 - layer * 46;

/** The values that the newest output depends on, layer by layer from the output down. */
function reached(): number[][] {
  const layers = [[steps - 1]];
  for (const dilation of [...dilations].reverse()) {
    const below = layers[0]!.flatMap((index) => windowIndices(index, kernel, {dilation, pad: dilation}));
    layers.unshift([...new Set(below)]);
  }
  return layers;
}

/** Four causal layers whose dilation doubles: the newest output depends on sixteen time steps. */
export function DilatedStack() {
  const layers = reached();
  return (
    <Figure
      width={360}
      height={240}
      label={`Four layers of kernel ${kernel} over ${steps} time steps, with dilations ${dilations.join(', ')}. Lines lead from the last output down to two values of the layer below, from those to four, and so on: the output depends on all ${steps} inputs.`}
      caption={`Kernels of ${kernel}, dilation doubled from layer to layer: four layers let the newest output see ${steps} time steps. Without dilation the same four layers see ${undilated}. No line runs from right to left going up: the layers are causal.`}
    >
      {dilations.map((dilation, l) =>
        layers[l + 1]!.map((index) =>
          windowIndices(index, kernel, {dilation, pad: dilation}).map((from) => (
            <path
              key={`${dilation},${index},${from}`}
              d={`M${at(from)} ${level(l)}L${at(index)} ${level(l + 1)}`}
              className="stroke-weight"
              strokeWidth={1.5}
            />
          )),
        ),
      )}
      {layers.map((used, l) => (
        <g key={l}>
          <text x={4} y={level(l) + 5}>
            {l === 0 ? 'input' : `D = ${dilations[l - 1]}`}
          </text>
          {Array.from({length: steps}, (_, step) => (
            <circle
              key={step}
              cx={at(step)}
              cy={level(l)}
              r={used.includes(step) ? 6 : 3.5}
              className={
                used.includes(step)
                  ? `fill-${l === 0 ? 'input' : l === dilations.length ? 'output' : 'state'}`
                  : 'fill-sheet stroke-rule'
              }
            />
          ))}
        </g>
      ))}
      <text x={at(steps - 1) + 8} y={16} textAnchor="end" fontWeight={700}>
        newest output
      </text>
      <text x={at(steps / 2) - 9} y={236} textAnchor="middle">
        time →
      </text>
    </Figure>
  );
}
