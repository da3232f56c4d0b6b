import clsx from 'clsx';
import {type MatrixField, splitCells} from '../examples/fields';
import type {Role} from './Controls';
import {format} from './format';
import kit from './styles.module.css';
import styles from './named-matrix.module.css';
import type {Control} from './useExample';

interface Props {
  control: Control<MatrixField>;
  /** What each row and each column is, shown beside and above the cells. */
  rows: readonly string[];
  columns: readonly string[];
  role?: Role;
}

/** A table of numbers to type, with names for its rows and columns. */
export function NamedMatrixControl({control, rows, columns, role}: Props) {
  const {name, field, text, problem, set} = control;
  const cells = splitCells(text);
  const replaced = (row: number, column: number, typed: string) =>
    cells
      .map((line, i) => line.map((old, j) => (i === row && j === column ? typed : old)).join(','))
      .join(';');
  // Whether this cell alone is at fault: with it in place and all others at 0 the table cannot be read.
  const isBad = (row: number, column: number) =>
    'problem' in
    field.read(
      cells
        .map((line, i) => line.map((cell, j) => (i === row && j === column ? cell : '0')).join(','))
        .join(';'),
    );
  const bad = rows.flatMap((row, i) =>
    columns.filter((_, j) => isBad(i, j)).map((column) => `${row}, ${column}`),
  );
  return (
    <div className={styles.named} role="group" aria-label={field.label}>
      <span className={clsx(role && `role-${role}`)}>{field.label}</span>
      <div
        className={styles.cells}
        style={{gridTemplateColumns: `auto repeat(${columns.length}, minmax(0, 4.5rem))`}}
      >
        <span />
        {columns.map((column) => (
          <span key={column} className={styles.column} aria-hidden="true">
            {column}
          </span>
        ))}
        {cells.map((line, i) => [
          <span key={i} className={styles.row} aria-hidden="true">
            {rows[i]}
          </span>,
          ...line.map((cell, j) => (
            <input
              key={`${i},${j}`}
              type="text"
              autoComplete="off"
              aria-label={`${field.label}: ${rows[i]}, ${columns[j]}`}
              value={cell}
              aria-invalid={isBad(i, j) || undefined}
              aria-describedby={isBad(i, j) ? `${name}-problem` : undefined}
              // A comma would split the cell in two; here it can only be a decimal sign.
              onChange={(event) => set(replaced(i, j, event.target.value.replace(/[,;]/g, '.')))}
            />
          )),
        ])}
      </div>
      <p id={`${name}-problem`} className={kit.problem} role="alert">
        {bad.length > 0
          ? `${bad.join('; ')}: type a number from ${format(field.min)} to ${format(field.max)}.`
          : problem}
      </p>
    </div>
  );
}
