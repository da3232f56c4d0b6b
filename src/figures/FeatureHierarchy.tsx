import type {ReactNode} from 'react';
import {ArrowHead} from '../components/ArrowHead';
import {Figure} from '../components/Figure';

interface Level {
  name: string;
  field: string;
  role: string;
  tiles: ReactNode[];
}

/** Drawn in a square of 60 × 60. */
const levels: Level[] = [
  {
    name: 'late layers: objects',
    field: 'each value sees most of the image',
    role: 'output',
    tiles: [
      <g key="car">
        <path d="M8 40V30L18 28L24 18H40L47 28L54 31V40Z" />
        <circle cx={19} cy={41} r={6} className="fill-sheet" />
        <circle cx={43} cy={41} r={6} className="fill-sheet" />
        <path d="M22 28H44" />
      </g>,
      <g key="face">
        <circle cx={30} cy={31} r={21} />
        <circle cx={22} cy={26} r={3} />
        <circle cx={38} cy={26} r={3} />
        <path d="M20 38Q30 47 40 38" />
      </g>,
      <path key="house" d="M12 50V28L30 12L48 28V50ZM25 50V37H35V50" />,
      <g key="flower">
        <circle cx={30} cy={20} r={4} />
        <path d="M30 16Q24 4 30 5Q36 4 30 16M34 20Q46 14 46 20Q46 26 34 20M26 20Q14 14 14 20Q14 26 26 20M30 24Q24 34 30 35Q36 34 30 24M30 35V54M30 48Q40 46 42 38" />
      </g>,
    ],
  },
  {
    name: 'middle layers: textures and parts',
    field: 'each value sees a patch',
    role: 'state',
    tiles: [
      <g key="wheel">
        <circle cx={30} cy={30} r={20} />
        <circle cx={30} cy={30} r={5} />
        <path d="M30 10V25M30 35V50M10 30H25M35 30H50" />
      </g>,
      <g key="eye">
        <path d="M8 30Q30 10 52 30Q30 50 8 30Z" />
        <circle cx={30} cy={30} r={8} />
      </g>,
      <path
        key="bricks"
        d="M6 14H54M6 26H54M6 38H54M6 50H54M20 14V26M42 14V26M12 26V38M32 26V38M50 26V38M20 38V50M42 38V50"
      />,
      <path key="corner" d="M14 50V14H50M24 50V24H50" />,
    ],
  },
  {
    name: 'early layers: edges and color blobs',
    field: 'each value sees a few pixels',
    role: 'input',
    tiles: [
      <path key="level" d="M10 30H50" strokeWidth={6} />,
      <path key="upright" d="M30 10V50" strokeWidth={6} />,
      <path key="slope" d="M14 46L46 14" strokeWidth={6} />,
      <circle key="blob" cx={30} cy={30} r={13} className="fill-input" />,
    ],
  },
];

/** What the layers of a trained network respond to, from the pixels up. */
export function FeatureHierarchy() {
  return (
    <Figure
      width={400}
      height={348}
      label="Feature hierarchy, read from the bottom up. Early layers respond to edges of some direction and to color blobs; each of their values sees a few pixels. Middle layers respond to textures and parts such as a wheel, an eye, bricks, a corner; each value sees a patch. Late layers respond to objects such as a car, a face, a house, a flower; each value sees most of the image."
      caption="From the bottom up: each layer combines what the layer below has found. The drawings are examples; nobody programs these features, and what a given network has learned must be looked up in it."
    >
      <defs>
        <ArrowHead id="hierarchy-head" />
      </defs>
      {levels.map(({name, field, role, tiles}, level) => (
        <g key={name} transform={`translate(0 ${level * 120})`}>
          <text x={40} y={14} fontWeight={600}>
            {name}
          </text>
          <text x={40} y={31} className="fill-soft">
            {field}
          </text>
          {tiles.map((tile, n) => (
            <g key={n} transform={`translate(${40 + n * 90} 40)`}>
              <rect width={62} height={62} className="fill-sheet stroke-rule" />
              <g className={`stroke-${role}`} fill="none" strokeWidth={2} strokeLinejoin="round">
                {tile}
              </g>
            </g>
          ))}
        </g>
      ))}
      <path
        d="M16 340V10"
        className="stroke-ink"
        fill="none"
        strokeWidth={2}
        markerEnd="url(#hierarchy-head)"
      />
    </Figure>
  );
}
