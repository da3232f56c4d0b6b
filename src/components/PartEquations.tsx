import clsx from 'clsx';
import {Formula} from './Formula';
import styles from './part-equations.module.css';

interface Props<Part extends string> {
  /** Read out: what the equations make together. */
  label: string;
  /** The part that lights up, or `all`. */
  part: Part | 'all';
  /** In order of computation: name, and the equation with its numbers. */
  equations: readonly {part: Part; name: string; tex: string}[];
  /** Long equations, each on a line of its own. */
  isLong?: boolean;
  /** Called with the part to light up; `all` when a lit one is pressed again. */
  onPick: (part: Part | 'all') => void;
}

/** Equations of a drawing's parts: pressing one's name lights up its part. */
export function PartEquations<Part extends string>({label, part, equations, isLong, onPick}: Props<Part>) {
  return (
    <ol className={clsx(styles.equations, !isLong && styles.columns)} aria-label={label}>
      {equations.map((one) => (
        <li key={one.part} className={part === one.part ? styles.lit : undefined}>
          <button
            type="button"
            aria-pressed={part === one.part}
            onClick={() => onPick(part === one.part ? 'all' : one.part)}
          >
            {one.name}
          </button>
          <Formula display tex={one.tex} />
        </li>
      ))}
    </ol>
  );
}
