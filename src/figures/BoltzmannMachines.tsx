import {Figure} from '../components/Figure';

interface Unit {
  x: number;
  y: number;
  name: string;
  role: 'input' | 'state';
}

const hidden = (x: number, y: number, n: string): Unit => ({x, y, name: `h${n}`, role: 'state'});
const visible = (x: number, y: number, n: string): Unit => ({x, y, name: `v${n}`, role: 'input'});

const general = [
  hidden(52, 74, '₁'),
  hidden(130, 74, '₂'),
  visible(22, 160, '₁'),
  visible(91, 196, '₂'),
  visible(160, 160, '₃'),
];
const restricted = [
  hidden(246, 74, '₁'),
  hidden(324, 74, '₂'),
  visible(216, 178, '₁'),
  visible(285, 178, '₂'),
  visible(354, 178, '₃'),
];

const links = (units: readonly Unit[], isLinked: (a: Unit, b: Unit) => boolean) =>
  units
    .flatMap((a, i) =>
      units
        .slice(i + 1)
        .filter((b) => isLinked(a, b))
        .map((b) => `M${a.x} ${a.y}L${b.x} ${b.y}`),
    )
    .join('');

const machines = [
  {units: general, x: 91, title: ['Boltzmann', 'machine'], path: links(general, () => true)},
  {
    units: restricted,
    x: 285,
    title: ['restricted', 'machine (RBM)'],
    path: links(restricted, (a, b) => a.role !== b.role),
  },
];

/** A Boltzmann machine, every unit linked to every other, beside a restricted one, linked only between its two layers. */
export function BoltzmannMachines() {
  return (
    <Figure
      width={380}
      height={244}
      label="Left, a Boltzmann machine of two hidden and three visible units: each of the ten pairs of units is linked. Right, a restricted one with the same units: only the six pairs of one hidden and one visible unit are linked; there is no link inside a layer."
      caption="Five units each: all 10 pairs linked, and only the 6 between the layers. Links have no direction, because the weight from i to j is the weight from j to i."
    >
      {machines.map(({units, x, title, path}) => (
        <g key={x}>
          {title.map((line, i) => (
            <text
              key={line}
              x={x}
              y={18 + 19 * i}
              textAnchor="middle"
              fontWeight={700}
              style={{fontSize: 15}}
            >
              {line}
            </text>
          ))}
          <path d={path} className="stroke-weight" strokeWidth={1.8} />
          {units.map(({x: cx, y: cy, name, role}) => (
            <g key={name}>
              <circle cx={cx} cy={cy} r={18} strokeWidth={2} className={`fill-sheet stroke-${role}`} />
              <text x={cx} y={cy + 5} textAnchor="middle" style={{fontSize: 15}} className={`fill-${role}`}>
                {name}
              </text>
            </g>
          ))}
        </g>
      ))}
      <path d="M190 56V214" className="stroke-rule" />
      <text x={190} y={236} textAnchor="middle" style={{fontSize: 15}}>
        <tspan className="fill-state">h: hidden</tspan>
        <tspan dx={16} className="fill-input">
          v: visible (the data)
        </tspan>
      </text>
    </Figure>
  );
}
