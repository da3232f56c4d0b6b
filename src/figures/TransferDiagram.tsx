import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const layers = [0, 1, 2, 3];
const layerTop = (row: number, i: number) => row + 74 - 24 * i;

/** A network as a stack of layers, its input below and its head on top. */
function Stack({x, data, head, isNew}: {x: number; data: string; head: string; isNew?: boolean}) {
  const row = 52;
  return (
    <g>
      {layers.map((i) => (
        <rect
          key={i}
          x={x}
          y={layerTop(row, i)}
          width={120}
          height={18}
          className="fill-weight"
          // Early layers are the more general, and the ones to keep frozen first.
          opacity={isNew && i > 1 ? 0.45 : 0.9}
        />
      ))}
      <rect
        x={x}
        y={layerTop(row, 4)}
        width={120}
        height={18}
        className={isNew ? 'fill-sheet stroke-output' : 'fill-output'}
        strokeWidth={2}
        strokeDasharray={isNew ? '4 3' : undefined}
      />
      <text x={x + 60} y={layerTop(row, 4) - 8} textAnchor="middle" fontSize={14} className="fill-output">
        {head}
      </text>
      <Arrow from={{x: x + 60, y: 186}} to={{x: x + 60, y: 150}} role="input" />
      <text x={x + 60} y={204} textAnchor="middle" fontSize={14} className="fill-input">
        {data}
      </text>
    </g>
  );
}

/** The weights of a network trained on much data start another one, which gets a new head and little data. */
export function TransferDiagram() {
  return (
    <Figure
      label="Left: a network of four layers and a head, trained on a large source data set. An arrow carries its weights to the right: the same four layers, the upper two drawn lighter because they are tuned, with a new dashed head, trained on a small target data set."
      width={380}
      height={240}
      caption="Transfer: the layers keep the weights that the source task gave them, the head is new. The lower layers may stay frozen, the paler ones are tuned, the dashed one is trained from scratch."
    >
      <Stack x={16} data="large source set" head="1,000 classes" />
      <Stack x={244} data="small target set" head="new head" isNew />
      <Arrow from={{x: 142, y: 98}} to={{x: 240, y: 98}} role="weight" />
      <text x={190} y={88} textAnchor="middle" fontSize={14} className="fill-weight">
        weights
      </text>
      <text x={76} y={228} textAnchor="middle" fontSize={13} className="fill-soft">
        source task
      </text>
      <text x={304} y={228} textAnchor="middle" fontSize={13} className="fill-soft">
        target task
      </text>
    </Figure>
  );
}
