import clsx from 'clsx';
import type {Role} from './Controls';
import {fixed} from './fixed';
import {format} from './format';
import styles from './step-table.module.css';

interface Props {
  /** What the table holds: read out, and shown above. */
  label: string;
  /** A row for each quantity, one number for each step. */
  rows: readonly {name: string; role: Role; values: readonly number[]}[];
  /** The step that is shown elsewhere, counted from 1. */
  current: number;
  /** Called with a step whose head is pressed. */
  onStep: (step: number) => void;
}

/** A computed 1 is a sigmoid or a tanh that floating point has rounded: it reads 1.00. A computed 0 is one. */
const isExact = (value: number, role: Role) => value === 0 || (role === 'input' && Number.isInteger(value));

/** The values of several quantities at every step of a sequence: the fuller a cell, the larger; negative ones in the error color. */
export function StepTable({label, rows, current, onStep}: Props) {
  const steps = rows[0]!.values.map((_, i) => i + 1);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">t</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                <button
                  type="button"
                  aria-label={`Show step ${step}`}
                  aria-pressed={step === current}
                  onClick={() => onStep(step)}
                >
                  {step}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({name, role, values}) => (
            <tr key={name} data-role={role}>
              <th scope="row" className={`role-${role}`}>
                {name}
              </th>
              {values.map((value, i) => (
                <td
                  key={i}
                  className={clsx(value < 0 && styles.negative, i + 1 === current && styles.current)}
                  style={{'--share': `${Math.round(100 * Math.min(1, Math.abs(value)))}%`} as object}
                >
                  {isExact(value, role) ? format(value) : fixed(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
