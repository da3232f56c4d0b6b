import {Figure} from '../components/Figure';

const columns = [
  {x: 35, role: 'input', units: 5, name: 'input x'},
  {x: 115, role: 'state', units: 3, name: 'encoder f'},
  {x: 195, role: 'state', units: 1, name: 'code h'},
  {x: 275, role: 'state', units: 3, name: 'decoder g'},
  {x: 355, role: 'output', units: 5, name: 'output x̂'},
];
const text = {fontSize: 15};
const spacing = 34;
const middle = 94;
const at = (units: number, i: number) => middle + (i - (units - 1) / 2) * spacing;

const links = columns
  .slice(1)
  .map((to, l) => {
    const from = columns[l]!;
    return Array.from({length: from.units * to.units}, (_, k) => {
      const [i, j] = [k % from.units, Math.floor(k / from.units)];
      return `M${from.x} ${at(from.units, i)}L${to.x} ${at(to.units, j)}`;
    }).join('');
  })
  .join('');

/** An undercomplete autoencoder: wide input, narrow code, wide reconstruction, and the loss that compares the two ends. */
export function AutoencoderShape() {
  return (
    <Figure
      width={390}
      height={266}
      label="An autoencoder with five inputs. The encoder's hidden layer has three units, the code one, the decoder's hidden layer three, and the output five, as many as the input. The loss compares the output with the input, and gradients of it train decoder and encoder together."
      caption="An undercomplete autoencoder. Encoder and decoder may have any number of layers of any kind; only the two ends must have the same size."
    >
      <rect x={151} y={14} width={88} height={160} rx={4} className="fill-tint" />
      <text x={195} y={34} textAnchor="middle" style={text} className="fill-soft">
        bottleneck
      </text>
      <path d={links} className="stroke-weight" strokeWidth={1.2} opacity={0.7} />
      {columns.map(({x, role, units, name}) => (
        <g key={name}>
          {Array.from({length: units}, (_, i) => (
            <circle
              key={i}
              cx={x}
              cy={at(units, i)}
              r={12}
              className={`fill-sheet stroke-${role}`}
              strokeWidth={2}
            />
          ))}
          <text x={x} y={200} textAnchor="middle" style={text} className={`fill-${role}`}>
            {name}
          </text>
        </g>
      ))}
      <path d="M35 210V236H110M355 210V236H280" fill="none" className="stroke-error" strokeWidth={2} />
      <path d="M119 236l-9 -4.5v9zM271 236l9 -4.5v9z" className="fill-error" />
      <text x={195} y={232} textAnchor="middle" style={text} className="fill-error">
        loss: how far
      </text>
      <text x={195} y={251} textAnchor="middle" style={text} className="fill-error">
        is x̂ from x?
      </text>
    </Figure>
  );
}
