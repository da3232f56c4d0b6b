import type {BitmapField} from './fields-bitmap';

/**
 * The inputs of a worked example, described once: the label and range of the control, the reader of untrusted text (typed or
 * from a link), and the writer of that text. Text is what the reader typed and what a link carries.
 */
export interface Field<T> {
  label: string;
  initial: T;
  /** The value, or why the text is none: a message to stand beside the control. */
  read(text: string): {value: T} | {problem: string};
  write(value: T): string;
}

export interface NumberField extends Field<number> {
  kind: 'number';
  min: number;
  max: number;
  step: number;
  isWhole: boolean;
}

export interface ChoiceField<T extends string = string> extends Field<T> {
  kind: 'choice';
  choices: readonly {value: T; label: string}[];
}

export interface ToggleField extends Field<boolean> {
  kind: 'toggle';
}

export interface MatrixField extends Field<number[][]> {
  kind: 'matrix';
  min: number;
  max: number;
  isWhole: boolean;
}

export type Fields = Record<string, NumberField | ChoiceField | ToggleField | MatrixField | BitmapField>;
export type InputsOf<F extends Fields> = {[K in keyof F]: F[K]['initial']};

/** What an example's `solve` returns when the inputs, each fine alone, do not go together: why, and at which control. */
export interface Conflict {
  conflict: string;
  field: string;
}

/** A worked example: its inputs and the pure function that computes all that the reader sees, or says why it cannot. */
export interface Model<F extends Fields, R extends object> {
  fields: F;
  solve: (inputs: InputsOf<F>) => R;
}

/** What `solve` returns when it can. */
export type Solved<R extends object> = Exclude<R, {conflict: string}>;

type NumberOptions = {label: string; initial: number; min: number; max: number; step?: number};

function readNumber(
  text: string,
  min: number,
  max: number,
  whole: boolean,
): {value: number} | {problem: string} {
  // A comma is a decimal sign in half of the world; nothing here takes a list in one number field.
  const typed = text.trim().replace(',', '.').replace('−', '-');
  const value = Number(typed);
  if (typed === '' || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(typed) || !Number.isFinite(value)) {
    return {problem: `Type a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`};
  }
  if (whole && !Number.isInteger(value)) return {problem: 'Type a whole number.'};
  if (value < min || value > max)
    return {problem: `Type a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`};
  return {value};
}

/** A whole number in [min, max]. */
export function integer({label, initial, min, max, step = 1}: NumberOptions): NumberField {
  return {
    kind: 'number',
    label,
    initial,
    min,
    max,
    step,
    isWhole: true,
    read: (text) => readNumber(text, min, max, true),
    write: String,
  };
}

/** A real number in [min, max]; `step` is the slider's. */
export function real({label, initial, min, max, step = 0.1}: NumberOptions): NumberField {
  return {
    kind: 'number',
    label,
    initial,
    min,
    max,
    step,
    isWhole: false,
    read: (text) => readNumber(text, min, max, false),
    write: String,
  };
}

/** One of a few named values. */
export function choice<const T extends string>(
  label: string,
  initial: NoInfer<T>,
  labels: Record<T, string>,
): ChoiceField<T> {
  const choices = Object.entries<string>(labels).map(([value, text]) => ({value: value as T, label: text}));
  return {
    kind: 'choice',
    label,
    initial,
    choices,
    read: (text) => {
      const found = choices.find(({value}) => value === text);
      return found
        ? {value: found.value}
        : {problem: `Choose one of ${choices.map((c) => c.label).join(', ')}.`};
    },
    write: (value) => value,
  };
}

/** On or off. */
export function toggle(label: string, initial: boolean): ToggleField {
  return {
    kind: 'toggle',
    label,
    initial,
    read: (text) => (text === '1' || text === '0' ? {value: text === '1'} : {problem: 'On is 1, off is 0.'}),
    write: (value) => (value ? '1' : '0'),
  };
}

/**
 * A table of numbers in [min, max] with the shape of `initial`; a vector is one row. Written as `1,2;3,4`.
 */
export function matrix(options: {
  label: string;
  initial: number[][];
  min: number;
  max: number;
  isWhole?: boolean;
}): MatrixField {
  const {label, initial, min, max, isWhole = false} = options;
  return {
    kind: 'matrix',
    label,
    initial,
    min,
    max,
    isWhole,
    read: (text) => {
      const cells = splitCells(text);
      if (cells.length !== initial.length || cells.some((row, i) => row.length !== initial[i]!.length)) {
        return {problem: `Give ${initial.length} rows of ${initial[0]!.length} numbers.`};
      }
      const read = cells.map((row) => row.map((cell) => readNumber(cell, min, max, isWhole)));
      for (const [i, row] of read.entries()) {
        const j = row.findIndex((cell) => 'problem' in cell);
        if (j >= 0) {
          return {
            problem: `Row ${i + 1}, column ${j + 1}: type a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}.`,
          };
        }
      }
      return {value: read.map((row) => row.map((cell) => ('value' in cell ? cell.value : 0)))};
    },
    write: (value) => value.map((row) => row.join(',')).join(';'),
  };
}

/** The cells of a written table, as text. */
export const splitCells = (text: string): string[][] => text.split(';').map((row) => row.split(','));

/** A seed of the random generator, shown and changeable. */
export const seed = (initial = 1): NumberField => integer({label: 'Random seed', initial, min: 0, max: 9999});

/** The written form of every field's initial value. */
export function initialTexts(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, (field as Field<unknown>).write(field.initial)]),
  );
}

/**
 * Reads the texts of all fields. A text that is no value leaves its field at `fallback` and adds a problem.
 */
export function readFields<F extends Fields>(
  fields: F,
  texts: Record<string, string>,
  fallback?: InputsOf<F>,
) {
  const inputs = {} as Record<string, unknown>;
  const problems: Record<string, string> = {};
  for (const [key, field] of Object.entries(fields)) {
    const result = field.read(texts[key] ?? '');
    if ('value' in result) inputs[key] = result.value;
    else {
      problems[key] = result.problem;
      inputs[key] = fallback?.[key] ?? field.initial;
    }
  }
  return {inputs: inputs as InputsOf<F>, problems};
}

/** The part of a query string that belongs to example `id`, only readable values; all else stays at the initial text. */
export function textsFromQuery(id: string, fields: Fields, query: string): Record<string, string> {
  const parameters = new URLSearchParams(query);
  const texts = initialTexts(fields);
  for (const [key, field] of Object.entries(fields)) {
    const text = parameters.get(`${id}.${key}`);
    if (text !== null && text.length < 2000 && 'value' in field.read(text)) texts[key] = text;
  }
  return texts;
}

/** The query string with example `id` in the state of `texts`: only what differs from the initial state, only valid values. */
export function queryWithTexts(
  id: string,
  fields: Fields,
  texts: Record<string, string>,
  query: string,
): string {
  const parameters = new URLSearchParams(query);
  const initial = initialTexts(fields);
  for (const [key, field] of Object.entries(fields)) {
    const name = `${id}.${key}`;
    const text = texts[key]!;
    if (text === initial[key]) parameters.delete(name);
    else if ('value' in field.read(text)) parameters.set(name, text);
  }
  // Commas and semicolons are legal in a query; a table stays readable in the address bar.
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3B', ';');
}

/** Runs `solve`; a RangeError of `src/math` (its message is meant for readers) becomes a conflict shown at `field`. */
export function attempt<S extends object, F extends string>(
  field: F,
  solve: () => S,
): S | {conflict: string; field: F} {
  try {
    return solve();
  } catch (error) {
    if (error instanceof RangeError) return {conflict: error.message, field};
    throw error;
  }
}
