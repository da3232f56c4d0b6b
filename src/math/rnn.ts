import {type Activation, tanh} from './activations';
import {type Matrix, sizeOf} from './matrix';

/** A plain recurrent layer of m units on n features: h = φ(W·x + U·h′ + b), the same at every step; φ is tanh if not given. */
export interface RnnCell {
  /** m × n: from the input. */
  readonly W: Matrix;
  /** m × m: from the state before. */
  readonly U: Matrix;
  readonly b: readonly number[];
  readonly activation?: Activation;
}

/** What one step of the forward pass leaves, and the backward pass needs again. */
export interface RnnStep {
  readonly x: readonly number[];
  /** The state before this step. */
  readonly before: readonly number[];
  /** Pre-activations W·x + U·h′ + b. */
  readonly z: readonly number[];
  /** The new state. */
  readonly h: readonly number[];
}

/** What one use of the weights adds to the gradient of the loss. */
export interface StepGradient {
  /** ∂L/∂h at this step, from its own loss and from all later ones. */
  readonly state: readonly number[];
  /** ∂L/∂z = φ′(z) ⊙ ∂L/∂h; also what the step adds to the gradient of b. */
  readonly delta: readonly number[];
  /** ∂L/∂z·xᵀ, m × n. */
  readonly W: Matrix;
  /** ∂L/∂z·h′ᵀ, m × m. */
  readonly U: Matrix;
}

const dot = (row: readonly number[], x: readonly number[]) =>
  row.reduce((sum, value, i) => sum + value * x[i]!, 0);
const outer = (column: readonly number[], row: readonly number[]) =>
  column.map((c) => row.map((value) => c * value));

/** A recurrent layer of one unit on one feature. */
export const oneUnit = (w: number, u: number, b = 0, activation: Activation = tanh): RnnCell => ({
  W: [[w]],
  U: [[u]],
  b: [b],
  activation,
});

/**
 * One step: z = W·x + U·h′ + b, h = φ(z).
 *
 * Elman (1990); Goodfellow, Bengio & Courville (2016), Deep Learning, eqs 10.8 and 10.9, where W and U have each other's names.
 *
 * @param before the state that the step before left
 * @throws RangeError if shapes do not fit, or a value overflows
 */
export function rnnStep(cell: RnnCell, x: readonly number[], before: readonly number[]): RnnStep {
  const {W, U, b, activation = tanh} = cell;
  const input = sizeOf(W, 'The input matrix W');
  const recurrent = sizeOf(U, 'The recurrent matrix U');
  const m = b.length;
  if (input.rows !== m || recurrent.rows !== m || recurrent.columns !== m)
    throw new RangeError(
      `A layer of ${m} units needs a W of ${m} rows and a U of ${m} × ${m}; U is ${recurrent.rows} × ${recurrent.columns} and W has ${input.rows} rows.`,
    );
  if (x.length !== input.columns || before.length !== m)
    throw new RangeError(
      `A step needs ${input.columns} inputs and ${m} numbers of state; it got ${x.length} and ${before.length}.`,
    );
  const z = b.map((bias, i) => dot(W[i]!, x) + dot(U[i]!, before) + bias);
  const h = z.map((value) => activation.f(value));
  if (![...z, ...h].every(Number.isFinite))
    throw new RangeError('The state has grown too large to compute with.');
  return {x, before, z, h};
}

/**
 * The layer unrolled along a sequence: each step starts from the state that the one before has left, the first from `start`, which is
 * zero unless given.
 *
 * @throws RangeError as `rnnStep`
 */
export function unroll(
  cell: RnnCell,
  xs: readonly (readonly number[])[],
  start: readonly number[] = cell.b.map(() => 0),
): RnnStep[] {
  let state = start;
  return xs.map((x) => {
    const step = rnnStep(cell, x, state);
    state = step.h;
    return step;
  });
}

/**
 * Backpropagation through time: from the last step to the first, ∂L/∂h_t = ∂L_t/∂h_t + Uᵀ·(φ′(z_{t+1}) ⊙ ∂L/∂h_{t+1}). What each step
 * adds to the gradients stays apart; their sum over the steps is the gradient. Computes, changes nothing.
 *
 * Werbos (1990); Goodfellow, Bengio & Courville (2016), section 10.2.2.
 *
 * @param steps what `unroll` returned for the same cell
 * @param losses ∂L_t/∂h_t for each step, the derivative of that step's own loss: zeros where it has none
 * @throws RangeError if there is not one derivative for each step, or a value overflows
 */
export function throughTime(
  {U, activation = tanh}: RnnCell,
  steps: readonly RnnStep[],
  losses: readonly (readonly number[])[],
): StepGradient[] {
  if (losses.length !== steps.length)
    throw new RangeError(`${steps.length} steps need as many derivatives of their losses.`);
  const gradients: StepGradient[] = [];
  let later: readonly number[] | undefined;
  for (let t = steps.length - 1; t >= 0; t -= 1) {
    const {x, before, z} = steps[t]!;
    const back = later;
    const state = losses[t]!.map(
      (own, i) => own + (back ? back.reduce((sum, d, j) => sum + U[j]![i]! * d, 0) : 0),
    );
    const delta = z.map((value, i) => activation.autodiff(value) * state[i]!);
    const gradient = {state, delta, W: outer(delta, x), U: outer(delta, before)};
    if (![...state, ...delta, ...gradient.W.flat(), ...gradient.U.flat()].every(Number.isFinite))
      throw new RangeError('The gradient has grown too large to compute with.');
    gradients.unshift(gradient);
    later = delta;
  }
  return gradients;
}

/** Sums over the steps: the gradients of the shared W, U and b. */
export function sumOverTime(gradients: readonly StepGradient[]): {W: number[][]; U: number[][]; b: number[]} {
  const sum = (of: (gradient: StepGradient) => Matrix) =>
    (gradients[0] ? of(gradients[0]) : []).map((row, i) =>
      row.map((_, j) => gradients.reduce((total, gradient) => total + of(gradient)[i]![j]!, 0)),
    );
  return {W: sum(({W}) => W), U: sum(({U}) => U), b: sum(({delta}) => [delta])[0] ?? []};
}

/** Derivatives of the loss with respect to one unit's weights. */
export interface UnitGradient {
  readonly w: number;
  readonly u: number;
  readonly b: number;
}

/** What one step adds to the gradients of one unit's w, u and b, and how far its state moves the last one. */
export interface UnitContribution extends UnitGradient {
  /** ∂h_T/∂h_k: the product of the factors u·φ′(z) of all later steps. */
  readonly reach: number;
}

const inputsOf = (at: (step: number) => number) => (length: number) =>
  Array.from({length}, (_, step) => at(step));

/** Sequences of a given length to show a gradient with: small states, saturated states, all that matters at the first step. */
export const testInputs = {
  alternating: inputsOf((step) => (step % 2 ? -1 : 1)),
  constant: inputsOf(() => 1),
  pulse: inputsOf((step) => (step === 0 ? 1 : 0)),
};

/**
 * Backpropagation through time of one unit that is judged at the last step only, L = ½(h_T − y)²: what each step adds.
 *
 * @param xs the inputs x_1 … x_T
 * @param y the target of the last state
 * @param window how many steps to go back, counted from the last: steps before them add 0 (truncated BPTT)
 * @throws RangeError if there is no input, the window is no whole number above 0, or a value overflows
 */
export function lastStepGradient(
  cell: RnnCell,
  xs: readonly number[],
  y: number,
  window = xs.length,
): {steps: RnnStep[]; loss: number; error: number; contributions: UnitContribution[]; total: UnitGradient} {
  if (xs.length === 0) throw new RangeError('The sequence is empty.');
  if (!Number.isInteger(window) || window < 1)
    throw new RangeError('The window must be a whole number of steps above 0.');
  const steps = unroll(
    cell,
    xs.map((x) => [x]),
  );
  const error = steps.at(-1)!.h[0]! - y;
  const first = Math.max(0, steps.length - window);
  const seen = steps.slice(first);
  const own = seen.map((_, t) => [t === seen.length - 1 ? 1 : 0]);
  // ∂h_T/∂…, to be multiplied by ∂L/∂h_T.
  const kept = throughTime(cell, seen, own);
  const contributions = steps.map((_, t) => {
    const step = kept[t - first];
    if (!step) return {reach: 0, w: 0, u: 0, b: 0};
    const part = (value: number) => error * value + 0;
    return {reach: step.state[0]!, w: part(step.W[0]![0]!), u: part(step.U[0]![0]!), b: part(step.delta[0]!)};
  });
  const total = (of: 'w' | 'u' | 'b') => contributions.reduce((sum, part) => sum + part[of], 0);
  return {
    steps,
    loss: error ** 2 / 2,
    error,
    contributions,
    total: {w: total('w'), u: total('u'), b: total('b')},
  };
}
