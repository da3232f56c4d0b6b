import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {sigmoid, tanh} from '../math/activations';

const left = 44;
const right = 350;
const limit = 6;
/** A unit is called saturated here where its slope is below 0.02, as it is beyond |z| = 4. */
const saturatedFrom = 4;
const atZ = (z: number) => left + ((z + limit) / (2 * limit)) * (right - left);
const zs = Array.from({length: 121}, (_, i) => -limit + i / 10);

interface Panel {
  top: number;
  height: number;
}
const above: Panel = {top: 34, height: 96};
const below: Panel = {top: 176, height: 120};
const atY = ({top, height}: Panel, y: number) => top + height * (1 - y);
const curve = (panel: Panel, f: (z: number) => number) =>
  zs.map((z, i) => `${i === 0 ? 'M' : 'L'}${atZ(z).toFixed(1)} ${atY(panel, f(z)).toFixed(1)}`).join('');
const slope = (z: number) => sigmoid.autodiff(z);
const steepest = slope(0);

/** Frame of a panel: its saturated parts, its lines for 0 and 1. */
function Frame({panel}: {panel: Panel}) {
  return (
    <>
      {[-limit, saturatedFrom].map((from) => (
        <rect
          key={from}
          x={atZ(from)}
          y={panel.top}
          width={atZ(limit) - atZ(saturatedFrom)}
          height={panel.height}
          className="fill-tint"
        />
      ))}
      {[0, 1].map((y) => (
        <g key={y}>
          <path d={`M${left} ${atY(panel, y)}H${right}`} className="stroke-rule" />
          <text x={left - 8} y={atY(panel, y) + 5} textAnchor="end" className="fill-soft">
            {y}
          </text>
        </g>
      ))}
    </>
  );
}

/** The sigmoid above, its slope below: a bell with its top at a quarter; tanh's slope for comparison. */
export function SigmoidSlope() {
  return (
    <Figure
      width={360}
      height={340}
      label={`Above, the sigmoid rises from 0 to 1 for z from −${limit} to ${limit}. Below, its slope is a bell whose highest value is ${steepest}, at z = 0; beyond z = ±${saturatedFrom} it is under ${format(slope(saturatedFrom), 2)}: saturated. The slope of tanh is a narrower bell that reaches 1 at z = 0.`}
      caption={`The sigmoid and its slope. The slope is at most ${steepest}, and in the shaded parts, where the unit is saturated, at most ${format(slope(saturatedFrom), 3)}. Tanh reaches slope 1, at one point.`}
    >
      <Frame panel={above} />
      <text x={left} y={20} fontWeight={700} className="fill-state">
        sigmoid σ(z)
      </text>
      <path d={curve(above, sigmoid.f)} fill="none" className="stroke-state" strokeWidth={2.5} />
      <text x={atZ(-5)} y={above.top + 44} textAnchor="middle" className="fill-soft">
        flat
      </text>
      <text x={atZ(5)} y={above.top + 44} textAnchor="middle" className="fill-soft">
        flat
      </text>
      <Frame panel={below} />
      <text x={left} y={162} fontWeight={700} className="fill-error">
        slope σ′(z)
      </text>
      <path d={`M${left} ${atY(below, steepest)}H${right}`} className="stroke-error" strokeDasharray="3 4" />
      <path
        d={curve(below, (z) => tanh.autodiff(z))}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
        strokeDasharray="6 4"
      />
      <text x={atZ(1)} y={below.top + 34} className="fill-soft">
        slope of tanh
      </text>
      <path d={curve(below, slope)} fill="none" className="stroke-error" strokeWidth={2.5} />
      <text x={left - 8} y={atY(below, steepest) + 5} textAnchor="end" className="fill-error">
        {steepest}
      </text>
      {[-4, 0, 4].map((z) => (
        <text key={z} x={atZ(z)} y={below.top + below.height + 18} textAnchor="middle" className="fill-soft">
          {format(z)}
        </text>
      ))}
      <text x={(left + right) / 2} y={below.top + below.height + 38} textAnchor="middle" className="fill-ink">
        pre-activation z
      </text>
    </Figure>
  );
}
