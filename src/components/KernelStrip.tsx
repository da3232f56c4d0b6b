import {readCounts} from '../math/reads';
import {effectiveKernel, outputSize, readSlide, type Slide} from '../math/shape';
import styles from './KernelStrip.module.css';

const cellHeight = 24;
const rowHeight = 19;
const labelWidth = 52;
/** Cells of an axis too long to draw whole: so many at its start and at its end, with a gap between. */
const head = 13;
const tail = 19;
const gap = 26;

interface Props {
  slide: Slide;
  width: number;
  y?: number;
  /** One row for each position of the kernel, or for the first, the second and the last. */
  rows?: 'all' | 'ends';
  /** Also where the kernel would stand next, if it fitted. */
  overrun?: boolean;
  /** Writes into each cell how many positions read it. */
  counts?: boolean;
  /** To align several strips: cells that fill the width, and cells left empty before this axis. */
  cells?: number;
  lead?: number;
}

/** 1st, 2nd, 3rd, 4th … */
function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

function shownPositions(positions: number, rows: 'all' | 'ends'): number[] {
  const all = Array.from({length: positions}, (_, position) => position);
  return rows === 'all' || positions <= 3 ? all : [0, 1, positions - 1];
}

/** Height that a strip takes. */
export function stripHeight({slide, rows = 'ends', overrun = false}: Props): number {
  return cellHeight + 5 + rowHeight * (shownPositions(outputSize(slide), rows).length + (overrun ? 1 : 0));
}

/** Where edge `e` of a padded axis of `total` cells is drawn, and which cells are. */
function layout(total: number, width: number, cells: number, lead: number) {
  if (total <= head + tail + 4) {
    const cell = Math.min(30, width / cells);
    return {cell, x: (e: number) => (lead + e) * cell, isDrawn: (e: number) => e < total};
  }
  const cell = (width - gap) / (head + tail);
  const last = total - tail;
  const x = (e: number) => {
    if (e <= head) return e * cell;
    return e >= last ? width + (e - total) * cell : head * cell + (gap * (e - head)) / (last - head);
  };
  return {cell, x, isDrawn: (e: number) => e < head || (e >= last && e < total)};
}

/**
 * One axis under a moving kernel, as an SVG group: the padded axis as cells (zeros dashed, values that are never read crossed out),
 * below it the kernel at its positions, a square for each weight.
 */
export function KernelStrip(props: Props) {
  const {slide, width, y = 0, rows = 'ends', overrun = false, counts = false, lead = 0} = props;
  const {stride, pad, dilation} = readSlide(slide);
  const positions = outputSize(slide);
  const reads = readCounts(slide);
  const span = effectiveKernel(slide.kernel, dilation);
  const room = overrun ? 24 : 2;
  const {cell, x, isDrawn} = layout(
    reads.length,
    width - labelWidth - room,
    props.cells ?? reads.length,
    lead,
  );
  const shown = shownPositions(positions, rows);
  const limit = width - labelWidth;
  const rowY = (row: number) => cellHeight + 5 + row * rowHeight;
  const bar = (position: number, row: number, isLast: boolean) => {
    const start = position * stride;
    const fits = position < positions;
    const before = shown[row - 1];
    const isDrawable = x(start) < limit - 4;
    return (
      <g key={position} className={fits ? undefined : styles.overrun}>
        <text x={-8} y={rowY(row) + 11} textAnchor="end" className={fits ? 'fill-soft' : 'fill-error'}>
          {fits ? ordinal(position + 1) : 'next'}
        </text>
        {before === position - 1 && !isLast && (
          <Arrow from={x(start - stride)} to={x(start)} y={rowY(row) + 7} />
        )}
        {isDrawable && (
          <line
            x1={x(start) + 1}
            x2={Math.min(x(start + span), limit) - 1}
            y1={rowY(row) + 7}
            y2={rowY(row) + 7}
            className={fits ? 'stroke-weight' : 'stroke-error'}
          />
        )}
        {!isDrawable && (
          <text x={limit - 2} y={rowY(row) + 11} textAnchor="end" className="fill-error">
            off to the right →
          </text>
        )}
        {Array.from({length: slide.kernel}, (_, tap) => start + tap * dilation)
          .filter((place) => isDrawn(place) || (place >= reads.length && x(place + 1) <= limit))
          .map((place) => (
            <rect
              key={place}
              x={x(place) + 1}
              y={rowY(row) + 1}
              width={Math.max(cell - 2, 1)}
              height={12}
              rx={1.5}
              className={fits ? 'fill-weight' : 'fill-sheet stroke-error'}
            />
          ))}
      </g>
    );
  };
  return (
    <g transform={`translate(${labelWidth} ${y})`} className={styles.strip}>
      {reads.map(
        (count, place) =>
          isDrawn(place) && (
            <Cell
              key={place}
              x={x(place)}
              width={cell}
              isZero={place < pad.before || place >= pad.before + slide.input}
              count={count}
              isCounted={counts}
            />
          ),
      )}
      {!reads.every((_, place) => isDrawn(place)) && (
        <text x={x(head) + gap / 2} y={cellHeight / 2 + 4} textAnchor="middle">
          …
        </text>
      )}
      {shown.map((position, row) => bar(position, row, false))}
      {overrun && bar(positions, shown.length, true)}
    </g>
  );
}

function Cell({
  x,
  width,
  isZero,
  count,
  isCounted,
}: {
  x: number;
  width: number;
  isZero: boolean;
  count: number;
  isCounted: boolean;
}) {
  const inset = width > 8 ? 1 : 0.5;
  return (
    <g>
      <rect
        x={x + inset}
        y={1}
        width={width - 2 * inset}
        height={cellHeight - 2}
        className={isZero ? styles.zero : styles.value}
      />
      {count === 0 && !isZero && (
        <path
          d={`M${x + inset} 1L${x + width - inset} ${cellHeight - 1}M${x + width - inset} 1L${x + inset} ${cellHeight - 1}`}
          className="stroke-error"
          strokeWidth={1.6}
        />
      )}
      {width >= 17 && (isZero || isCounted) && !(count === 0 && !isZero) && (
        <text
          x={x + width / 2}
          y={cellHeight / 2 + 4.5}
          textAnchor="middle"
          className={isZero ? 'fill-soft' : undefined}
        >
          {isZero ? '0' : count}
        </text>
      )}
    </g>
  );
}

function Arrow({from, to, y}: {from: number; to: number; y: number}) {
  if (to - from < 9) return null;
  return (
    <path
      d={`M${from + 2} ${y}H${to - 2}m-4.5 -3.5l4.5 3.5l-4.5 3.5`}
      className="stroke-ink"
      fill="none"
      strokeWidth={1.3}
    />
  );
}
