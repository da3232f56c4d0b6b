import {sigmoid, tanh} from './activations';
import {add, hadamard, type RecurrentMap, recurrentSum} from './recurrent-map';

/** The four maps of an LSTM layer: forget, input and output gate, and the candidate g. */
export interface LstmWeights {
  readonly f: RecurrentMap;
  readonly i: RecurrentMap;
  readonly g: RecurrentMap;
  readonly o: RecurrentMap;
}

/** What one step hands to the next: hidden state and cell state, m numbers each. */
export interface LstmState {
  readonly h: readonly number[];
  readonly c: readonly number[];
}

/** All that one step computes. */
export interface LstmStep {
  readonly x: readonly number[];
  /** The states that the step started from. */
  readonly before: LstmState;
  /** Pre-activations of the gates and of the candidate. */
  readonly sums: Readonly<Record<keyof LstmWeights, readonly number[]>>;
  readonly f: readonly number[];
  readonly i: readonly number[];
  readonly g: readonly number[];
  readonly o: readonly number[];
  /** f ⊙ c′, what stays of the cell state before. */
  readonly kept: readonly number[];
  /** i ⊙ g, what is added. */
  readonly written: readonly number[];
  readonly c: readonly number[];
  readonly h: readonly number[];
}

/**
 * One step of an LSTM with a forget gate and without peepholes: f, i, o = σ(W·x + U·h′ + b), g = tanh(W·x + U·h′ + b),
 * c = f ⊙ c′ + i ⊙ g, h = o ⊙ tanh(c).
 *
 * Hochreiter & Schmidhuber (1997); forget gate: Gers, Schmidhuber & Cummins (2000); Goodfellow, Bengio & Courville (2016), Deep
 * Learning, eqs 10.40 to 10.44, whose candidate is squashed by a sigmoid instead.
 *
 * @throws RangeError if the shapes do not fit
 */
export function lstmStep(weights: LstmWeights, x: readonly number[], before: LstmState): LstmStep {
  const sum = (map: RecurrentMap) => recurrentSum(map, x, before.h);
  const sums = {f: sum(weights.f), i: sum(weights.i), g: sum(weights.g), o: sum(weights.o)};
  const f = sums.f.map(sigmoid.f);
  const i = sums.i.map(sigmoid.f);
  const g = sums.g.map(tanh.f);
  const o = sums.o.map(sigmoid.f);
  const kept = hadamard(f, before.c);
  const written = hadamard(i, g);
  const c = add(kept, written);
  return {x, before, sums, f, i, g, o, kept, written, c, h: hadamard(o, c.map(tanh.f))};
}

/**
 * The layer along a sequence: each step starts from the states that the one before has left, the first from zeros unless told.
 *
 * @throws RangeError as `lstmStep`
 */
export function lstm(
  weights: LstmWeights,
  xs: readonly (readonly number[])[],
  start: LstmState = {h: weights.f.b.map(() => 0), c: weights.f.b.map(() => 0)},
): LstmStep[] {
  let state = start;
  return xs.map((x) => {
    const step = lstmStep(weights, x, state);
    state = {h: step.h, c: step.c};
    return step;
  });
}
