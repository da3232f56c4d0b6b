import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {totalCost, type VggLayer, vggLayers} from '../math/vgg16';

const layers = vggLayers();

interface Row {
  name: string;
  what: string;
  side: number;
  depth: number;
  parameters: number;
  multiplyAdds: number;
}

const rowOf = (name: string, what: string, of: VggLayer[]): Row => ({
  name,
  what,
  side: of[0]!.side,
  depth: of[0]!.depth,
  ...totalCost(of),
});

const rows: Row[] = [
  ...[1, 2, 3, 4, 5].map((block) => {
    const of = layers.filter((layer) => layer.block === block);
    return rowOf(`block ${block}`, `${of.length - 1} × conv ${of[0]!.depth}`, of);
  }),
  ...layers.filter(({kind}) => kind === 'dense').map((layer) => rowOf(layer.name, 'dense', [layer])),
];
const last = layers.filter(({kind}) => kind === 'pooling').at(-1)!;
const most = {
  parameters: Math.max(...rows.map(({parameters}) => parameters)),
  multiplyAdds: Math.max(...rows.map(({multiplyAdds}) => multiplyAdds)),
};

const shape = ({side, depth}: {side: number; depth: number}) =>
  side === 1 ? format(depth) : `${side} × ${side} × ${depth}`;
const millions = (count: number) => format(count / 1e6, count < 1e6 ? 2 : 1);
const billions = (count: number) => format(count / 1e9, count < 1e8 ? 3 : 2);

const first = 66;
/** Room for a row: less for the dense layers, which have no maps to draw. */
const topOf = (index: number) => (index < 5 ? first + index * 54 : first + 5 * 54 + 24 + (index - 5) * 44);
const bars = 256;
const longest = 68;

/** VGG16 from the image to the logits: shapes, and where its parameters and its multiply-adds are. */
export function VggLayers() {
  return (
    <Figure
      width={400}
      height={492}
      label={`VGG16 from top to bottom. Input 224 × 224 × 3. ${rows.map((row) => `${row.name}, ${row.what}: output ${shape(row)}, ${millions(row.parameters)} million parameters, ${billions(row.multiplyAdds)} billion multiply-adds`).join('. ')}. A max pooling after each block halves the side, at last to ${shape(last)}. Parameters are mostly in fc6, multiply-adds in blocks 2 to 4.`}
      caption="VGG16. A 2 × 2 max pooling after each block halves the side. The maps are drawn as tall as their side and as wide as their channels. The arithmetic is in the convolutions, the parameters in the first dense layer."
    >
      <text x={bars} y={16} fontWeight={600} className="fill-weight">
        parameters, 10⁶
      </text>
      <text x={bars} y={34} fontWeight={600} className="fill-state">
        multiply-adds, 10⁹
      </text>
      <rect x={0} y={12} width={3} height={44} className="fill-input" />
      <text x={84} y={28} fontWeight={600} className="fill-input">
        image
      </text>
      <text x={84} y={45} className="fill-soft">
        224 × 224 × 3
      </text>
      {rows.map((row, index) => {
        const y = topOf(index);
        const isDense = row.side === 1;
        const height = isDense ? 8 : (44 * row.side) / 224;
        return (
          <g key={row.name} transform={`translate(0 ${y})`}>
            <rect
              x={0.75}
              y={isDense ? 14 : (44 - height) / 2}
              width={isDense ? (72 * row.depth) / 4096 : row.depth / 7.2}
              height={height}
              className={`fill-sheet stroke-${index === rows.length - 1 ? 'output' : 'state'}`}
              strokeWidth={1.5}
            />
            <text x={84} y={16}>
              <tspan fontWeight={600}>{row.name}</tspan> {row.what}
            </text>
            <text x={84} y={33} className="fill-soft">
              {shape(row)}
            </text>
            <rect
              x={bars}
              y={6}
              width={(longest * row.parameters) / most.parameters}
              height={11}
              className="fill-weight"
            />
            <text x={bars + (longest * row.parameters) / most.parameters + 5} y={16} className="fill-weight">
              {millions(row.parameters)}
            </text>
            <rect
              x={bars}
              y={23}
              width={(longest * row.multiplyAdds) / most.multiplyAdds}
              height={11}
              className="fill-state"
            />
            <text
              x={bars + (longest * row.multiplyAdds) / most.multiplyAdds + 5}
              y={33}
              className="fill-state"
            >
              {billions(row.multiplyAdds)}
            </text>
          </g>
        );
      })}
      <text x={84} y={topOf(5) - 12} className="fill-soft">
        {`pool 5: ${shape(last)}, flattened to ${format(last.side * last.side * last.depth)}`}
      </text>
    </Figure>
  );
}
