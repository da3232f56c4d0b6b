import type {Fields, InputsOf} from '../examples/fields';
import styles from './Presets.module.css';

/** Inputs worth trying: what differs from the initial ones. */
export interface Preset<F extends Fields> {
  label: string;
  inputs: Partial<InputsOf<F>>;
}

interface Props<F extends Fields> {
  of: readonly Preset<F>[];
  fields: F;
  /** What `useExample` returned. */
  state: {inputs: InputsOf<F>; conflict?: string; update: (values: Partial<InputsOf<F>>) => void};
}

/** Buttons that set an example to inputs worth trying. */
export function Presets<F extends Fields>({of, fields, state}: Props<F>) {
  const initial = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, field.initial]),
  ) as InputsOf<F>;
  const isSet = (values: InputsOf<F>) =>
    !state.conflict && JSON.stringify(values) === JSON.stringify(state.inputs);
  return (
    <div className={styles.presets} role="group" aria-label="Inputs to try">
      <span>Try</span>
      {of.map((preset) => {
        const values = {...initial, ...preset.inputs};
        return (
          <button
            key={preset.label}
            type="button"
            aria-pressed={isSet(values)}
            onClick={() => state.update(values)}
          >
            {preset.label}
          </button>
        );
      })}
    </div>
  );
}
