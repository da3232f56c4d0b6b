import type {Slot} from '../../math/parallel';
import styles from './styles.module.css';

interface Props {
  slots: readonly Slot[];
  stages: number;
  /** Time steps in all. */
  length: number;
}

const side = 26;
const left = 60;

/** The forward pass of a pipeline: a row for each stage, a column for each time step, the micro-batch in each cell. */
export function Timetable({slots, stages, length}: Props) {
  const wide = Math.max(left + length * side, 260);
  return (
    // Wider than a phone with many micro-batches: it scrolls, by keyboard too.
    <div className={styles.timetable} tabIndex={0} role="group" aria-label="Timetable">
      <svg
        viewBox={`0 0 ${wide} ${(stages + 1) * side}`}
        style={{width: wide}}
        role="img"
        aria-label={`Timetable of ${stages} stages over ${length} time steps; each stage starts one step after the one before and idles the rest.`}
      >
        {Array.from({length: stages}, (_, stage) => (
          <g key={stage}>
            <text x={0} y={stage * side + 18} className="fill-ink" fontSize={13}>
              stage {stage + 1}
            </text>
            <rect
              x={left}
              y={stage * side + 2}
              width={length * side}
              height={side - 4}
              className="fill-tint"
            />
          </g>
        ))}
        {slots.map(({time, stage, micro}) => (
          <g key={`${stage} ${micro}`}>
            <rect
              x={left + time * side + 1}
              y={stage * side + 2}
              width={side - 2}
              height={side - 4}
              className="fill-state"
            />
            <text
              x={left + (time + 0.5) * side}
              y={stage * side + 18}
              textAnchor="middle"
              className="fill-sheet"
              fontSize={13}
            >
              {micro + 1}
            </text>
          </g>
        ))}
        <text x={left} y={stages * side + 18} className="fill-soft" fontSize={13}>
          time → (blank: idle)
        </text>
      </svg>
    </div>
  );
}
