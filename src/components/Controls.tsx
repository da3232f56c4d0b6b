import clsx from 'clsx';
import type {ReactNode} from 'react';
import {
  type ChoiceField,
  type MatrixField,
  type NumberField,
  splitCells,
  type ToggleField,
} from '../examples/fields';
import styles from './styles.module.css';
import type {Control} from './useExample';

export type Role = 'input' | 'weight' | 'state' | 'gate' | 'output' | 'error';
interface Shared {
  /** Colors the label by what the value is in the formulas. */
  role?: Role;
}

const problemId = (name: string) => `${name}-problem`;

function Labelled({
  name,
  label,
  role,
  problem,
  children,
}: Shared & {name: string; label: string; problem?: string; children: ReactNode}) {
  return (
    <div className={styles.control}>
      <label htmlFor={name} className={clsx(role && `role-${role}`)}>
        {label}
      </label>
      {children}
      <Problem name={name}>{problem}</Problem>
    </div>
  );
}

function Problem({name, children}: {name: string; children?: string}) {
  return (
    <p id={problemId(name)} className={styles.problem} role="alert">
      {children}
    </p>
  );
}

const describedBy = (name: string, problem?: string) => ({
  'aria-invalid': problem ? true : undefined,
  'aria-describedby': problem ? problemId(name) : undefined,
});

/** A number to type, with a slider beside it. */
export function NumberControl({
  control,
  role,
  slider = true,
}: Shared & {control: Control<NumberField>; slider?: boolean}) {
  const {name, field, text, problem, set} = control;
  const read = field.read(text);
  return (
    <Labelled name={name} label={field.label} role={role} problem={problem}>
      <span className={styles.numberAndSlider}>
        <input
          id={name}
          type="text"
          inputMode={field.min < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          value={text}
          onChange={(event) => set(event.target.value)}
          {...describedBy(name, problem)}
        />
        {slider && (
          <input
            type="range"
            aria-label={`${field.label}, slider`}
            min={field.min}
            max={field.max}
            step={field.step}
            value={'value' in read ? read.value : field.initial}
            onChange={(event) => set(event.target.value)}
          />
        )}
      </span>
    </Labelled>
  );
}

/** One of a few named values. */
export function ChoiceControl<T extends string>({
  control,
  role,
}: Shared & {control: Control<ChoiceField<T>>}) {
  const {name, field, text, problem, set} = control;
  return (
    <Labelled name={name} label={field.label} role={role} problem={problem}>
      <select
        id={name}
        value={text}
        onChange={(event) => set(event.target.value)}
        {...describedBy(name, problem)}
      >
        {field.choices.map(({value, label}) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** On or off. */
export function ToggleControl({control}: {control: Control<ToggleField>}) {
  const {name, field, text, set} = control;
  return (
    <div className={styles.control}>
      <label className={styles.toggle}>
        <input
          type="checkbox"
          name={name}
          checked={text === '1'}
          onChange={(event) => set(event.target.checked ? '1' : '0')}
        />
        {field.label}
      </label>
    </div>
  );
}

/** A table of numbers with a cell to type in for each. */
export function MatrixControl({control, role}: Shared & {control: Control<MatrixField>}) {
  const {name, field, text, problem, set} = control;
  const cells = splitCells(text);
  const change = (row: number, column: number, cell: string) => {
    // A comma would split the cell in two; in one cell it can only be a decimal sign.
    const typed = cell.replace(/[,;]/g, '.');
    set(
      cells
        .map((line, i) => line.map((old, j) => (i === row && j === column ? typed : old)).join(','))
        .join(';'),
    );
  };
  return (
    <div className={styles.control} role="group" aria-label={field.label}>
      <span className={clsx(styles.controlName, role && `role-${role}`)}>{field.label}</span>
      <div
        className={styles.cells}
        style={{gridTemplateColumns: `repeat(${cells[0]!.length}, minmax(0, 3.5rem))`}}
      >
        {cells.map((line, i) =>
          line.map((cell, j) => (
            <input
              key={`${i},${j}`}
              type="text"
              autoComplete="off"
              aria-label={`${field.label}, row ${i + 1}, column ${j + 1}`}
              value={cell}
              onChange={(event) => change(i, j, event.target.value)}
              {...describedBy(name, problem)}
            />
          )),
        )}
      </div>
      <Problem name={name}>{problem}</Problem>
    </div>
  );
}

/** A whole number to step through, as a time or a place: back, slider, forward. */
export function StepControl({control, last, role}: Shared & {control: Control<NumberField>; last?: number}) {
  const {name, field, text, problem, set} = control;
  const end = Math.min(last ?? field.max, field.max);
  const read = field.read(text);
  const at = Math.min('value' in read ? read.value : field.initial, end);
  return (
    <Labelled name={name} label={field.label} role={role} problem={problem}>
      <span className={styles.stepper}>
        <button
          type="button"
          aria-label={`${field.label}: back`}
          disabled={at <= field.min}
          onClick={() => set(String(at - 1))}
        >
          ‹
        </button>
        <input
          id={name}
          type="range"
          min={field.min}
          max={end}
          step={1}
          value={at}
          onChange={(event) => set(event.target.value)}
        />
        <button
          type="button"
          aria-label={`${field.label}: forward`}
          disabled={at >= end}
          onClick={() => set(String(at + 1))}
        >
          ›
        </button>
        <output htmlFor={name}>
          {at} of {end}
        </output>
      </span>
    </Labelled>
  );
}
