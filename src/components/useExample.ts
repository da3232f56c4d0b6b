import {useEffect, useState} from 'react';
import {
  type Conflict,
  type Field,
  type Fields,
  initialTexts,
  type InputsOf,
  type Model,
  queryWithTexts,
  readFields,
  type Solved,
  textsFromQuery,
} from '../examples/fields';

/** A control's share of an example's state. */
export interface Control<T> {
  name: string;
  field: T;
  text: string;
  problem?: string;
  set: (text: string) => void;
}

export interface ExampleState<F extends Fields, R extends object> {
  id: string;
  inputs: InputsOf<F>;
  /** What `solve` made of the inputs; the last good one while they are in conflict, so that nothing vanishes. */
  solution: Solved<R>;
  /** Why the inputs do not go together, if they do not. */
  conflict?: string;
  control: <K extends keyof F & string>(key: K) => Control<F[K]>;
  /** Sets values from within a figure, such as a dragged point or a stepped index. */
  update: (values: Partial<InputsOf<F>>) => void;
  reset: () => void;
  isInitial: boolean;
  /** The query string that opens this state. */
  query: () => string;
}

interface State<F extends Fields, R extends object> {
  texts: Record<string, string>;
  inputs: InputsOf<F>;
  solution: Solved<R>;
  problems: Record<string, string>;
  conflict?: Conflict;
}

/** The state that follows when the texts change: whatever cannot be read or solved leaves the last good solution standing. */
function nextState<F extends Fields, R extends object>(
  {fields, solve}: Model<F, R>,
  texts: Record<string, string>,
  before?: State<F, R>,
): State<F, R> {
  const {inputs, problems} = readFields(fields, texts, before?.inputs);
  const result = solve(inputs);
  if (!('conflict' in result)) return {texts, inputs, solution: result as Solved<R>, problems};
  const conflict = result as unknown as Conflict;
  if (!before) throw new Error(`The initial inputs are in conflict: ${conflict.conflict}`);
  return {...before, texts, problems, conflict};
}

/**
 * State of one worked example, in the page's address (`?id.key=value`, only what differs from the start).
 * The first render shows the initial state, in the build as in the browser; a state in the address follows at once.
 */
export function useExample<F extends Fields, R extends object>(
  id: string,
  model: Model<F, R>,
): ExampleState<F, R> {
  const {fields} = model;
  const [state, setState] = useState(() => nextState(model, initialTexts(fields)));
  const {texts, inputs, solution, problems, conflict} = state;

  useEffect(() => {
    const readAddress = () => {
      const linked = textsFromQuery(id, model.fields, window.location.search);
      setState((before) => nextState(model, linked, before));
    };
    if (window.location.search.includes(`${id}.`)) readAddress();
    window.addEventListener('popstate', readAddress);
    return () => window.removeEventListener('popstate', readAddress);
  }, [id, model]);

  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    if (!hasChanged) return undefined;
    // A dragged slider changes 60 times a second; browsers refuse that many address changes.
    const page = window.location.pathname;
    const timer = setTimeout(() => {
      // The reader has followed a link since: the address is the next page's already.
      if (window.location.pathname !== page) return;
      const query = queryWithTexts(id, fields, texts, window.location.search);
      const {pathname, hash} = window.location;
      window.history.replaceState(window.history.state, '', `${pathname}${query && '?'}${query}${hash}`);
    }, 250);
    return () => clearTimeout(timer);
  }, [id, fields, texts, hasChanged]);

  const change = (next: Record<string, string>) => {
    setChanged(true);
    setState((before) => nextState(model, {...before.texts, ...next}, before));
  };
  return {
    id,
    inputs,
    solution,
    conflict: conflict?.conflict,
    control: (key) => ({
      name: `${id}.${key}`,
      field: fields[key],
      text: texts[key]!,
      problem: problems[key] ?? (conflict?.field === key ? conflict.conflict : undefined),
      set: (text) => change({[key]: text}),
    }),
    update: (values) =>
      change(
        Object.fromEntries(
          Object.entries(values).map(([key, value]) => [key, (fields[key] as Field<unknown>).write(value)]),
        ),
      ),
    reset: () => change(initialTexts(fields)),
    isInitial: Object.entries(initialTexts(fields)).every(([key, text]) => texts[key] === text),
    query: () => queryWithTexts(id, fields, texts, ''),
  };
}
