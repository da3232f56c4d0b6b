import clsx from 'clsx';
import type {Role} from '../components/Controls';

/** Which part of a cell lights up; `all` shows every part in its color. */
export interface Lit<Part extends string> {
  part?: Part | 'all';
}

interface Piece {
  /** In its color, or gray while another part lights up. */
  lit: boolean;
  /** Drawn heavier: it is the part that the reader has picked. */
  picked?: boolean;
  role: Role | 'ink';
}

const stroke = ({lit, role}: Piece) => (lit ? `stroke-${role}` : 'stroke-rule');
const fill = ({lit, role}: Piece) => (lit ? `fill-${role}` : 'fill-soft');
const weight = ({picked}: Piece) => (picked ? 3.5 : 2);

/** A wire: a whole vector on its way. */
export function Wire({d, ...piece}: Piece & {d: string}) {
  return (
    <path d={d} fill="none" className={stroke(piece)} strokeWidth={weight(piece)} strokeLinejoin="round" />
  );
}

const turned = {right: 0, down: 90, left: 180, up: 270};

/** Arrowhead with its tip at (x, y). */
export function Head({x, y, to, ...piece}: Piece & {x: number; y: number; to: keyof typeof turned}) {
  return (
    <path
      d="M0 0l-9 -5v10z"
      transform={`translate(${x} ${y}) rotate(${turned[to]})`}
      className={fill(piece)}
    />
  );
}

/** A learned layer: weights, bias and activation. */
export function Layer({
  x,
  y,
  text,
  width = 36,
  ...piece
}: Piece & {x: number; y: number; text: string; width?: number}) {
  return (
    <>
      <rect
        x={x - width / 2}
        y={y - 14}
        width={width}
        height={28}
        className={clsx('fill-sheet', stroke(piece))}
        strokeWidth={weight(piece)}
      />
      <text x={x} y={y + 5} textAnchor="middle" style={{fontSize: 16}} className={fill(piece)}>
        {text}
      </text>
    </>
  );
}

/** An element-wise operation, without weights. */
export function Operation({
  x,
  y,
  text,
  rx = 12,
  ...piece
}: Piece & {x: number; y: number; text: string; rx?: number}) {
  return (
    <>
      <ellipse
        cx={x}
        cy={y}
        rx={rx}
        ry={12}
        className={clsx('fill-sheet', stroke(piece))}
        strokeWidth={weight(piece)}
      />
      <text
        x={x}
        y={y + 5}
        textAnchor="middle"
        style={{fontSize: text.length > 2 ? 14 : 17}}
        className={fill(piece)}
      >
        {text}
      </text>
    </>
  );
}

interface NameProps extends Piece {
  x: number;
  y: number;
  letter: string;
  index?: string;
  /** A number to stand under the name. */
  value?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** How far below the name the number stands. */
  drop?: number;
}

/** The name of a vector, with its time as an index. */
export function Name({x, y, letter, index, value, anchor = 'start', drop = 17, ...piece}: NameProps) {
  return (
    <g textAnchor={anchor} className={fill(piece)}>
      <text x={x} y={y} style={{fontSize: 18, fontWeight: 700}} className={fill(piece)}>
        {letter}
        {index && (
          <tspan style={{fontSize: 14}} dy={5}>
            {index}
          </tspan>
        )}
      </text>
      {value && (
        <text x={x} y={y + drop} style={{fontSize: 15}} className={fill(piece)}>
          {value}
        </text>
      )}
    </g>
  );
}
