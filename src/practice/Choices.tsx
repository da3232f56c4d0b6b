import components from '../components/styles.module.css';
import styles from './styles.module.css';

interface BoxesProps<T extends string> {
  legend: string;
  options: {value: T; label: string; all: number; practiced: number; due: number}[];
  ticked: readonly T[];
  tick: (values: T[]) => void;
}

/** Checkboxes of topics or levels, each with how many questions it has and how they stand. */
export function Boxes<T extends string>({legend, options, ticked, tick}: BoxesProps<T>) {
  return (
    <fieldset className={`${styles.boxes} ${styles.choices}`}>
      <legend>
        {legend}{' '}
        <small>
          {ticked.length === 0 ? 'none ticked means all' : `${ticked.length} of ${options.length}`}
        </small>
      </legend>
      {options.map(({value, label, all, practiced, due}) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={(event) =>
              tick(event.target.checked ? [...ticked, value] : ticked.filter((other) => other !== value))
            }
          />
          <span>
            {label}
            {'\u00a0'}
            <small>
              {practiced > 0 ? `${practiced} of ${all}` : all}
              {due > 0 && `, ${due} due`}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  label: string;
  options: readonly number[];
  value: number;
  set: (value: number) => void;
}

/** A choice among a few numbers. */
export function Select({label, options, value, set}: SelectProps) {
  return (
    <label className={components.control}>
      {label}{' '}
      <select value={value} onChange={(event) => set(Number(event.target.value))}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
