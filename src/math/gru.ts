import {sigmoid, tanh} from './activations';
import {applyAffine} from './affine';
import {add, hadamard, type RecurrentMap, recurrentParameters, recurrentSum} from './recurrent-map';

/** The three maps of a GRU layer: update gate, reset gate and the candidate g. */
export interface GruWeights {
  readonly z: RecurrentMap;
  readonly r: RecurrentMap;
  readonly g: RecurrentMap;
  /** A second bias of the candidate, beside U·h; zeros if not given. With the reset before the product it adds to b. */
  readonly recurrentBias?: readonly number[];
}

/** Which of the four GRUs in use. */
export interface GruForm {
  /**
   * What z multiplies. `state`: h = z ⊙ h′ + (1 − z) ⊙ g (Cho et al. 2014, PyTorch, Keras, cuDNN, ONNX). `candidate`:
   * h = (1 − z) ⊙ h′ + z ⊙ g (Chung et al. 2014, Bahdanau et al. 2015).
   */
  readonly weighs: 'state' | 'candidate';
  /**
   * Where r acts. `before` the product: U·(r ⊙ h′) (Cho et al. 2014 as printed, Chung et al. 2014). `after`: r ⊙ (U·h′) (cuDNN,
   * PyTorch, Keras by default).
   */
  readonly reset: 'before' | 'after';
}

/** All that one step computes. */
export interface GruStep {
  readonly x: readonly number[];
  /** The state that the step started from, h′. */
  readonly before: readonly number[];
  /** Pre-activations of the gates and of the candidate. */
  readonly sums: Readonly<Record<'z' | 'r' | 'g', readonly number[]>>;
  readonly z: readonly number[];
  readonly r: readonly number[];
  /** What the candidate gets from the old state: U·(r ⊙ h′) or r ⊙ (U·h′), with the recurrent bias. */
  readonly recalled: readonly number[];
  readonly g: readonly number[];
  /** The old state's share of the new one, and the candidate's. */
  readonly kept: readonly number[];
  readonly written: readonly number[];
  readonly h: readonly number[];
}

/**
 * One step of a GRU: z, r = σ(W·x + U·h′ + b), g = tanh(W·x + b + what r lets through of the old state), and h a mean of h′ and g
 * weighted by z.
 *
 * Cho et al. (2014), eqs 5 to 8; Chung et al. (2014), section 3.2; PyTorch, torch.nn.GRU.
 *
 * @throws RangeError if the shapes do not fit
 */
export function gruStep(
  weights: GruWeights,
  {weighs, reset}: GruForm,
  x: readonly number[],
  before: readonly number[],
): GruStep {
  const {W, U, b} = weights.g;
  const sumZ = recurrentSum(weights.z, x, before);
  const sumR = recurrentSum(weights.r, x, before);
  const z = sumZ.map(sigmoid.f);
  const r = sumR.map(sigmoid.f);
  const recurrent = {W: U, b: weights.recurrentBias ?? b.map(() => 0)};
  const recalled =
    reset === 'before'
      ? applyAffine(recurrent, hadamard(r, before))
      : hadamard(r, applyAffine(recurrent, before));
  const sumG = add(applyAffine({W, b}, x), recalled);
  const g = sumG.map(tanh.f);
  const rest = z.map((value) => 1 - value);
  const [keep, take] = weighs === 'state' ? [z, rest] : [rest, z];
  const kept = hadamard(keep, before);
  const written = hadamard(take, g);
  return {
    x,
    before,
    sums: {z: sumZ, r: sumR, g: sumG},
    z,
    r,
    recalled,
    g,
    kept,
    written,
    h: add(kept, written),
  };
}

/**
 * The layer along a sequence: each step starts from the state that the one before has left, the first from zeros unless told.
 *
 * @throws RangeError as `gruStep`
 */
export function gru(
  weights: GruWeights,
  form: GruForm,
  xs: readonly (readonly number[])[],
  start: readonly number[] = weights.z.b.map(() => 0),
): GruStep[] {
  let state = start;
  return xs.map((x) => {
    const step = gruStep(weights, form, x, state);
    state = step.h;
    return step;
  });
}

const negated = ({W, U, b}: RecurrentMap): RecurrentMap => ({
  W: W.map((row) => row.map((value) => -value)),
  U: U.map((row) => row.map((value) => -value)),
  b: b.map((value) => -value),
});

/** The weights that make the same layer under the other convention of z: σ(−s) = 1 − σ(s), so all of the update gate's change sign. */
export const otherConvention = (weights: GruWeights): GruWeights => ({...weights, z: negated(weights.z)});

/**
 * Parameters of a GRU layer: 3(mn + m² + m), and 3m more with the reset after the product, because cuDNN, PyTorch and Keras then keep a
 * second bias in each of the three maps.
 *
 * @throws RangeError if a count is no whole number
 */
export const gruParameters = (features: number, units: number, reset: GruForm['reset']): number =>
  recurrentParameters(3, {features, units, biases: reset === 'after' ? 2 : 1});
