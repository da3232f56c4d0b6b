import clsx from 'clsx';
import {type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState} from 'react';
import type {BitmapField} from '../examples/fields-bitmap';
import type {Position} from '../math/matrix';
import {rasterLine} from '../math/raster-line';
import styles from './bitmap.module.css';
import type {Role} from './Controls';
import type {Control} from './useExample';

type Picture = BitmapField['initial'];

interface Props {
  control: Control<BitmapField>;
  /** What the picture is, with its shape. */
  label: ReactNode;
  role?: Role;
  /** Pixels to outline, such as the window of a convolution. */
  isMarked?: (row: number, column: number) => boolean;
  /** Pictures to start from. */
  presets?: readonly {name: string; picture: Picture}[];
}

interface Stroke {
  ink: number;
  at: Position;
  picture: Picture;
}

const keySteps: Record<string, (at: Position, last: Position) => Position> = {
  ArrowUp: ({row, column}) => ({row: Math.max(row - 1, 0), column}),
  ArrowDown: ({row, column}, last) => ({row: Math.min(row + 1, last.row), column}),
  ArrowLeft: ({row, column}) => ({row, column: Math.max(column - 1, 0)}),
  ArrowRight: ({row, column}, last) => ({row, column: Math.min(column + 1, last.column)}),
  Home: ({row}) => ({row, column: 0}),
  End: ({row}, last) => ({row, column: last.column}),
};

const inked = (picture: Picture, cells: readonly Position[], ink: number): Picture =>
  picture.map((line, i) =>
    line.map((pixel, j) => (cells.some(({row, column}) => row === i && column === j) ? ink : pixel)),
  );

/** A picture to draw with mouse, finger or keyboard: one tab stop, arrow keys to move, space to ink. */
export function BitmapControl({control, label, role = 'input', isMarked, presets = []}: Props) {
  const {name, field, text, set} = control;
  const read = field.read(text);
  const picture = 'value' in read ? read.value : field.initial;
  const last = {row: field.rows - 1, column: field.columns - 1};
  const [cursor, setCursor] = useState<Position>({row: 0, column: 0});
  const stroke = useRef<Stroke>(undefined);

  const cellUnder = (event: PointerEvent): Position => {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (share: number, end: number) => Math.min(Math.max(Math.floor(share * (end + 1)), 0), end);
    return {
      row: within((event.clientY - box.top) / box.height, last.row),
      column: within((event.clientX - box.left) / box.width, last.column),
    };
  };
  // Several moves may come before the next render, so the stroke carries its picture with it.
  const draw = (at: Position, before: Stroke) => {
    const next = {...before, at, picture: inked(before.picture, rasterLine(before.at, at), before.ink)};
    stroke.current = next;
    setCursor(at);
    set(field.write(next.picture));
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = cellUnder(event);
    draw(at, {ink: 1 - picture[at.row]![at.column]!, at, picture});
  };
  const move = (event: PointerEvent) => {
    if (stroke.current) draw(cellUnder(event), stroke.current);
  };
  const end = () => {
    stroke.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step) setCursor(step(cursor, last));
    else if (event.key === ' ' || event.key === 'Enter') {
      set(field.write(inked(picture, [cursor], 1 - picture[cursor.row]![cursor.column]!)));
    } else return;
    event.preventDefault();
  };

  const id = name.replace('.', '-');
  const cellId = (row: number, column: number) => `${id}-${row + 1}-${column + 1}`;
  return (
    <div className={styles.bitmap} data-role={role}>
      <p className={clsx(styles.label, `role-${role}`)}>{label}</p>
      <div
        role="grid"
        aria-label={`${field.label}, ${field.rows} × ${field.columns} pixels: the selected ones are ink`}
        aria-describedby={`${id}-help`}
        aria-multiselectable="true"
        aria-activedescendant={cellId(cursor.row, cursor.column)}
        tabIndex={0}
        className={styles.grid}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={press}
      >
        {picture.map((line, i) => (
          <div key={i} role="row" className={styles.row}>
            {line.map((pixel, j) => (
              <div
                key={j}
                id={cellId(i, j)}
                role="gridcell"
                aria-selected={pixel === 1}
                aria-label={`row ${i + 1}, column ${j + 1}`}
                className={clsx(
                  isMarked?.(i, j) && styles.marked,
                  i === cursor.row && j === cursor.column && styles.cursor,
                )}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.side}>
        <p id={`${id}-help`} className={styles.help}>
          Draw with mouse or finger. By keyboard: arrow keys move, space inks or clears.
        </p>
        <div className={styles.presets} role="group" aria-label={`${field.label}: start from`}>
          {presets.map((preset) => (
            <button
              key={preset.name}
              type="button"
              aria-label={preset.name}
              aria-pressed={field.write(preset.picture) === field.write(picture)}
              onClick={() => set(field.write(preset.picture))}
            >
              <Thumbnail picture={preset.picture} />
            </button>
          ))}
          <button type="button" onClick={() => set(field.write(picture.map((line) => line.map(() => 0))))}>
            Clear
          </button>
        </div>
      </div>
    </div>
  );
}

/** A small picture of ink and paper; decoration beside its name. */
export function Thumbnail({picture}: {picture: Picture}) {
  const path = picture
    .map((line, i) => line.map((pixel, j) => (pixel === 1 ? `M${j} ${i}h1v1h-1z` : '')).join(''))
    .join('');
  return (
    <svg
      className={styles.thumbnail}
      viewBox={`0 0 ${picture[0]!.length} ${picture.length}`}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
