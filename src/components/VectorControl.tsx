import {type MatrixField, splitCells} from '../examples/fields';
import type {Role} from './Controls';
import {format} from './format';
import kit from './styles.module.css';
import type {Control} from './useExample';
import styles from './vector.module.css';

interface Props {
  /** A table of one row. */
  control: Control<MatrixField>;
  /** The name of each number, shown above it. */
  names: readonly string[];
  role?: Role;
}

/** A row of named numbers to type, in as many lines as the screen needs. */
export function VectorControl({control, names, role}: Props) {
  const {name, field, text, problem, set} = control;
  const cells = splitCells(text)[0]!;
  const written = (at: number, typed: string) => cells.map((old, n) => (n === at ? typed : old)).join(',');
  const isBad = (at: number) =>
    'problem' in field.read(cells.map((cell, n) => (n === at ? cell : field.initial[0]![n])).join(','));
  const bad = names.filter((_, n) => isBad(n));
  return (
    <div className={styles.vector} role="group" aria-label={field.label}>
      <span className={role && `role-${role}`}>{field.label}</span>
      <div className={styles.cells}>
        {names.map((label, n) => (
          <label key={label}>
            {label}
            <input
              type="text"
              autoComplete="off"
              value={cells[n]}
              aria-invalid={isBad(n) || undefined}
              aria-describedby={isBad(n) ? `${name}-problem` : undefined}
              // A comma would split the cell in two; here it can only be a decimal sign.
              onChange={(event) => set(written(n, event.target.value.replace(/[,;]/g, '.')))}
            />
          </label>
        ))}
      </div>
      <p id={`${name}-problem`} className={kit.problem} role="alert">
        {bad.length > 0
          ? `${bad.join(', ')}: type a number from ${format(field.min)} to ${format(field.max)}.`
          : problem}
      </p>
    </div>
  );
}
