import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {type Mask, thinnedNetworks} from '../math/dropout';

const radius = 13;
const layers: {x: number; name: string; role: string; mask: Mask}[] = [
  {x: 20, name: 'x', role: 'input', mask: [1, 0, 1]},
  {x: 70, name: 'h⁽¹⁾', role: 'state', mask: [0, 1, 0, 1]},
  {x: 120, name: 'h⁽²⁾', role: 'state', mask: [1, 1, 0, 0]},
  {x: 170, name: 'ŷ', role: 'output', mask: [1]},
];
const rowOf = (i: number, count: number) => 128 + (i - (count - 1) / 2) * 48;
const full = layers.map((layer) => ({...layer, mask: layer.mask.map((): 0 | 1 => 1)}));
const droppable = layers.slice(0, -1).flatMap(({mask}) => mask);

const indices = (mask: Mask, keep: 0 | 1) => mask.flatMap((value, i) => (value === keep ? [i] : []));

function Network({of, title}: {of: typeof layers; title: string}) {
  const edges = of.slice(1).flatMap((layer, l) => {
    const from = of[l]!;
    return indices(from.mask, 1).flatMap((i) =>
      indices(layer.mask, 1).map(
        (j) => `M${from.x} ${rowOf(i, from.mask.length)}L${layer.x} ${rowOf(j, layer.mask.length)}`,
      ),
    );
  });
  return (
    <>
      <text x={95} y={18} textAnchor="middle" style={{fontSize: 17, fontWeight: 600}}>
        {title}
      </text>
      <path d={edges.join('')} className="stroke-weight" fill="none" strokeWidth={1.3} opacity={0.8} />
      {of.map(({x, name, role, mask}) => (
        <g key={name} strokeWidth={2}>
          {mask.map((keep, i) => {
            const y = rowOf(i, mask.length);
            return keep === 1 ? (
              <circle key={i} cx={x} cy={y} r={radius} className={`fill-sheet stroke-${role}`} />
            ) : (
              <g key={i} fill="none">
                <circle cx={x} cy={y} r={radius} className="stroke-rule" strokeDasharray="4 3" />
                <path d={`M${x - 7} ${y - 7}l14 14m0 -14l-14 14`} className="stroke-error" />
              </g>
            );
          })}
          <text
            x={x}
            y={248}
            textAnchor="middle"
            style={{fontSize: 17}}
            className={`fill-${role}`}
            strokeWidth={0}
          >
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

/** A network with all units, and the same network after a draw has dropped some inputs and hidden units. */
export function ThinnedNetwork() {
  const dropped = indices(droppable, 0).length;
  return (
    <Figure
      label={`Left, a network of three inputs, two hidden layers of four units and one output, fully connected. Right, the same network in one training step: ${dropped} of its ${droppable.length} inputs and hidden units are crossed out, and every connection into and out of them is gone. The output unit is never dropped.`}
      width={396}
      height={256}
      caption={`Left: all units, as in prediction. Right: one draw in training. The ${droppable.length} units that may be dropped define ${format(thinnedNetworks(droppable.length))} thinned networks, all with the same weights; the output is never dropped.`}
    >
      <Network of={full} title="full" />
      <g transform="translate(206 0)">
        <Network of={layers} title="thinned" />
      </g>
    </Figure>
  );
}
