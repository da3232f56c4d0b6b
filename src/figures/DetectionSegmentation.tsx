import type {ReactNode} from 'react';
import {Figure} from '../components/Figure';

const cars = [
  {x: 18, y: 58},
  {x: 66, y: 66},
];
/** Outline of a car with its wheels, 74 wide and 34 high. */
const car = 'M0 28V16l14 -3 12 -13h26l12 13 10 3v12h-8a8 8 0 0 1 -16 0h-26a8 8 0 0 1 -16 0z';

function Panel({
  column,
  row,
  title,
  children,
}: {
  column: number;
  row: number;
  title: string;
  children: ReactNode;
}) {
  return (
    <g transform={`translate(${10 + column * 186} ${24 + row * 162})`}>
      <text y={-8} fontSize={14} className="fill-ink">
        {title}
      </text>
      <svg width={174} height={118} viewBox="0 0 174 118">
        {children}
      </svg>
    </g>
  );
}

const Scene = ({paint}: {paint: (i: number) => {className: string}}) =>
  cars.map(({x, y}, i) => <path key={i} d={car} transform={`translate(${x} ${y})`} {...paint(i)} />);

const Ground = ({sky, road}: {sky: string; road: string}) => (
  <>
    <rect width={174} height={80} className={sky} opacity={0.25} />
    <rect y={80} width={174} height={38} className={road} opacity={0.35} />
  </>
);

const instance = (i: number) => ({className: i === 0 ? 'fill-weight' : 'fill-gate'});

/** One picture, four answers: boxes, a class for each pixel, a mask for each object, and both. */
export function DetectionSegmentation() {
  return (
    <Figure
      label="The same two touching cars four times. Detection: a box around each, with the class car and a score. Semantic segmentation: sky, road and one common car region. Instance segmentation: a mask for each car, nothing else. Panoptic segmentation: sky and road, and each car on its own."
      width={380}
      height={318}
      caption="Two touching cars. Boxes count and place them; semantic segmentation labels every pixel but merges the cars; instance segmentation tells them apart; panoptic segmentation does both."
    >
      <Panel column={0} row={0} title="detection">
        <rect width={174} height={118} className="fill-tint" />
        <Scene paint={(i) => ({className: i === 0 ? 'fill-soft' : 'fill-ink'})} />
        <text x={16} y={50} fontSize={14} className="fill-output">
          car 0.9
        </text>
        <text x={98} y={59} fontSize={14} className="fill-output">
          car 0.8
        </text>
        {cars.map(({x, y}, i) => (
          <rect
            key={i}
            x={x - 2}
            y={y - 2}
            width={78}
            height={40}
            className="stroke-output"
            fill="none"
            strokeWidth={3}
          />
        ))}
      </Panel>
      <Panel column={1} row={0} title="semantic">
        <Ground sky="fill-input" road="fill-soft" />
        <Scene paint={() => ({className: 'fill-weight'})} />
      </Panel>
      <Panel column={0} row={1} title="instance">
        <rect width={174} height={118} className="fill-tint" />
        <Scene paint={instance} />
      </Panel>
      <Panel column={1} row={1} title="panoptic">
        <Ground sky="fill-input" road="fill-soft" />
        <Scene paint={instance} />
      </Panel>
    </Figure>
  );
}
