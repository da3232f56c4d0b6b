import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';

const boxes = [
  {x: 8, y: 24, width: 92, role: 'input', lines: ['noise z']},
  {x: 8, y: 134, width: 92, role: 'weight', lines: ['generator', 'G']},
  {x: 144, y: 24, width: 92, role: 'input', lines: ['real', 'samples x']},
  {x: 144, y: 134, width: 92, role: 'output', lines: ['generated', 'G(z)']},
  {x: 266, y: 79, width: 110, role: 'state', lines: ['discriminator', 'D']},
];
const height = 54;
const text = {fontSize: 15};

/** Two networks and their opponents' game: noise to generator to discriminator, which also sees real samples; gradients come back. */
export function GanLoop() {
  return (
    <Figure
      width={380}
      height={268}
      label="Noise z goes into the generator G, which makes a sample G(z). The discriminator D gets real samples and generated ones and gives the probability that each is real. Gradients of the discriminator's verdict on generated samples flow back through the sample to the generator, which never sees the data."
      caption="Solid: forward. Dashed: the gradient by which the generator learns, through the discriminator. The data never reach the generator."
    >
      {boxes.map(({x, y, width, role, lines}) => (
        <g key={lines[0]}>
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            rx={4}
            strokeWidth={2}
            className={`fill-sheet stroke-${role}`}
          />
          {lines.map((line, i) => (
            <text
              key={line}
              x={x + width / 2}
              y={y + height / 2 + 5 + (i - (lines.length - 1) / 2) * 18}
              textAnchor="middle"
              className={`fill-${role}`}
              style={text}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      <Arrow from={{x: 54, y: 78}} to={{x: 54, y: 134}} gap={3} />
      <Arrow from={{x: 100, y: 155}} to={{x: 144, y: 155}} gap={3} />
      <Arrow from={{x: 236, y: 51}} to={{x: 266, y: 90}} gap={3} />
      <Arrow from={{x: 236, y: 150}} to={{x: 266, y: 124}} gap={3} />
      <Arrow from={{x: 321, y: 79}} to={{x: 321, y: 39}} gap={3} />
      <text x={321} y={14} textAnchor="middle" style={text} className="fill-state">
        D(x): chance
      </text>
      <text x={321} y={32} textAnchor="middle" style={text} className="fill-state">
        that x is real
      </text>
      <path
        d="M321 133V214H54V197"
        fill="none"
        className="stroke-error"
        strokeWidth={2}
        strokeDasharray="5 3"
      />
      <path d="M54 189l-4.5 9h9z" className="fill-error" />
      <text x={190} y={235} textAnchor="middle" style={text} className="fill-error">
        gradient: how G(z) must change
      </text>
      <text x={190} y={255} textAnchor="middle" style={text} className="fill-error">
        to look more real
      </text>
    </Figure>
  );
}
