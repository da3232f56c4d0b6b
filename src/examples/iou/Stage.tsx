import {type KeyboardEvent, type PointerEvent, useRef} from 'react';
import type {Role} from '../../components/Controls';
import type {Box} from '../../math/iou';
import styles from './styles.module.css';

interface Movable {
  id: 'a' | 'b';
  name: string;
  role: Role;
  box: Box;
}

interface Props {
  boxes: readonly Movable[];
  shared: Box;
  /** Width and height of what is shown, in units. */
  view: {width: number; height: number};
  /** Moves a box by so many units. */
  move: (id: 'a' | 'b', dx: number, dy: number) => void;
}

const unit = 18;
const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-0.5, 0],
  ArrowRight: [0.5, 0],
  ArrowUp: [0, -0.5],
  ArrowDown: [0, 0.5],
};
const rectangle = ({x, y, width, height}: Box) => ({
  x: x * unit,
  y: y * unit,
  width: width * unit,
  height: height * unit,
});

/** The picture with both boxes: each can be dragged, or chosen with Tab and moved by arrow keys. */
export function Stage({boxes, shared, view, move}: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{id: 'a' | 'b'; x: number; y: number}>(undefined);

  const begin = (id: 'a' | 'b') => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {id, x: event.clientX, y: event.clientY};
  };
  const follow = (event: PointerEvent) => {
    const from = drag.current;
    if (!from || !svg.current) return;
    const pixels = svg.current.getBoundingClientRect().width / view.width;
    const half = (distance: number) => Math.round((2 * distance) / pixels) / 2;
    const [dx, dy] = [half(event.clientX - from.x), half(event.clientY - from.y)];
    if (dx === 0 && dy === 0) return;
    // What was not yet half a unit stays for the next event.
    drag.current = {...from, x: from.x + dx * pixels, y: from.y + dy * pixels};
    move(from.id, dx, dy);
  };
  const end = () => {
    drag.current = undefined;
  };
  const press = (id: 'a' | 'b') => (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const times = event.shiftKey ? 4 : 1;
    move(id, step[0] * times, step[1] * times);
  };

  return (
    <svg
      ref={svg}
      className={styles.stage}
      viewBox={`0 0 ${view.width * unit} ${view.height * unit}`}
      role="group"
      aria-label="Picture with two boxes"
    >
      <rect width="100%" height="100%" className="fill-tint" />
      <rect {...rectangle(shared)} className="fill-output" opacity={0.45} />
      {boxes.map(({id, name, role, box}) => (
        <g
          key={id}
          className={styles.box}
          role="button"
          tabIndex={0}
          aria-label={`Box ${name}, left ${box.x}, top ${box.y}: arrow keys move it`}
          onPointerDown={begin(id)}
          onPointerMove={follow}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={press(id)}
        >
          <rect {...rectangle(box)} fill="transparent" className={`stroke-${role}`} strokeWidth={3} />
          <text x={box.x * unit + 8} y={box.y * unit + 22} fontSize={18} className={`fill-${role}`}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
