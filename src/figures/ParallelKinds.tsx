import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const devices = [0, 1, 2];
const deviceX = (i: number) => 12 + 122 * i;
const layers = [0, 1, 2];

/** The outline of one device with its name. */
function Device({x, y, height, name}: {x: number; y: number; height: number; name: string}) {
  return (
    <>
      <rect x={x} y={y} width={112} height={height} className="fill-tint" rx={3} />
      <text x={x + 56} y={y + height - 8} textAnchor="middle" fontSize={13} className="fill-soft">
        {name}
      </text>
    </>
  );
}

/** A copy of the model on each device, and one model over all devices. */
export function ParallelKinds() {
  return (
    <Figure
      label="Above, data parallelism: three devices each hold all three layers, each reads another third of the batch, and their gradients are averaged. Below, model parallelism: each device holds one layer of the same model, and activations pass from device to device."
      width={380}
      height={372}
      caption="Above, data parallelism: the same model everywhere, another part of the batch on each device, one averaged gradient. Below, model parallelism: one model, its layers on several devices."
    >
      <text x={12} y={18} fontSize={14} className="fill-ink">
        data parallel: replicate the model
      </text>
      {devices.map((i) => (
        <g key={i}>
          <Device x={deviceX(i)} y={64} height={98} name={`device ${i + 1}`} />
          {layers.map((layer) => (
            <rect
              key={layer}
              x={deviceX(i) + 16}
              y={70 + 24 * layer}
              width={80}
              height={18}
              className="fill-weight"
            />
          ))}
          <text x={deviceX(i) + 56} y={40} textAnchor="middle" fontSize={13} className="fill-input">
            {['1st', '2nd', '3rd'][i]} third
          </text>
          <Arrow from={{x: deviceX(i) + 56, y: 45}} to={{x: deviceX(i) + 56, y: 63}} role="input" />
          <Arrow from={{x: deviceX(i) + 56, y: 163}} to={{x: deviceX(i) + 56, y: 186}} role="error" />
        </g>
      ))}
      <rect x={12} y={188} width={356} height={24} className="fill-sheet stroke-error" strokeWidth={2} />
      <text x={190} y={205} textAnchor="middle" fontSize={13} className="fill-error">
        average the gradients, same update on all
      </text>
      <text x={12} y={248} fontSize={14} className="fill-ink">
        model parallel: split the model
      </text>
      {devices.map((i) => (
        <g key={i}>
          <Device x={deviceX(i)} y={258} height={72} name={`device ${i + 1}`} />
          <rect x={deviceX(i) + 16} y={274} width={80} height={18} className="fill-weight" />
          <text x={deviceX(i) + 56} y={288} textAnchor="middle" fontSize={13} className="fill-sheet">
            layer {i + 1}
          </text>
        </g>
      ))}
      {[0, 1].map((i) => (
        <Arrow
          key={i}
          from={{x: deviceX(i) + 97, y: 283}}
          to={{x: deviceX(i + 1) + 15, y: 283}}
          role="state"
        />
      ))}
      <text x={190} y={356} textAnchor="middle" fontSize={13} className="fill-state">
        activations forward, gradients back
      </text>
    </Figure>
  );
}
