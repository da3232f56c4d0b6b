import {sigmoid} from './activations';
import {type Matrix, sizeOf} from './matrix';
import {softmax} from './softmax';

/** A state of binary units: 0 or 1 each. */
export type Bits = readonly number[];

/** All 2ⁿ states of n binary units in counting order: 00, 01, 10, 11. */
export const statesOf = (units: number): number[][] =>
  Array.from({length: 2 ** units}, (_, code) =>
    Array.from({length: units}, (__, i) => (code >> (units - 1 - i)) & 1),
  );

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/**
 * Energy of a state of a Boltzmann machine: E(s) = −Σ_{i<j} w_ij s_i s_j − Σ_i b_i s_i, with symmetric weights of which the part above the
 * diagonal is read.
 *
 * Ackley, Hinton & Sejnowski (1985), A Learning Algorithm for Boltzmann Machines.
 */
export function boltzmannEnergy(W: Matrix, b: readonly number[], s: Bits): number {
  let energy = -dot(b, s);
  for (let i = 0; i < s.length; i += 1) {
    for (let j = i + 1; j < s.length; j += 1) energy -= W[i]![j]! * s[i]! * s[j]!;
  }
  return energy;
}

/** A restricted Boltzmann machine: a row of W for each of the m hidden units, a column for each of the n visible ones. */
export interface RestrictedMachine {
  readonly W: Matrix;
  /** Bias of each visible unit. */
  readonly b: readonly number[];
  /** Bias of each hidden unit. */
  readonly c: readonly number[];
}

/**
 * Energy of a visible and a hidden state: E(v, h) = −hᵀWv − bᵀv − cᵀh.
 *
 * Smolensky (1986); Goodfellow, Bengio & Courville (2016), Deep Learning, eq. 20.5.
 */
export const energy = (machine: RestrictedMachine, v: Bits, h: Bits): number => {
  const {links, visible, hidden} = energyTerms(machine, v, h);
  return -links - visible - hidden;
};

/** The three terms that the energy subtracts: hᵀWv, bᵀv and cᵀh. */
export const energyTerms = ({W, b, c}: RestrictedMachine, v: Bits, h: Bits) => ({
  links: W.reduce((sum, row, j) => sum + h[j]! * dot(row, v), 0),
  visible: dot(b, v),
  hidden: dot(c, h),
});

/** Pre-activation of each hidden unit: z_j = c_j + Σ_i w_ji v_i. */
export const hiddenInputs = ({W, c}: RestrictedMachine, v: Bits): number[] =>
  W.map((row, j) => c[j]! + dot(row, v));

/** P(h_j = 1 | v) = σ(z_j/T) for each hidden unit; given v they are independent of each other. */
export const hiddenGivenVisible = (machine: RestrictedMachine, v: Bits, temperature = 1): number[] =>
  hiddenInputs(machine, v).map((z) => sigmoid.f(z / temperature));

/** P(v_i = 1 | h) = σ((b_i + Σ_j w_ji h_j)/T) for each visible unit. */
export const visibleGivenHidden = ({W, b}: RestrictedMachine, h: Bits, temperature = 1): number[] =>
  b.map((bias, i) => sigmoid.f((bias + W.reduce((sum, row, j) => sum + row[i]! * h[j]!, 0)) / temperature));

/** The whole distribution of a small machine. */
export interface Distribution {
  readonly visible: readonly Bits[];
  readonly hidden: readonly Bits[];
  /** Energy and probability, with a row for each visible state and a column for each hidden one. */
  readonly energies: number[][];
  readonly joint: number[][];
  /** P(v), the sum of each row. */
  readonly marginal: number[];
  /** Z, the sum of e^{−E/T} over all states; past the largest number (Infinity) where an energy is below −709·T. */
  readonly partition: number;
}

/**
 * Every state with its energy and its probability e^{−E/T}/Z, by enumeration. Feasible only because the machine is small: Z has 2^(n+m) terms.
 *
 * @throws RangeError if the temperature is not above 0 or a weight is not finite, or the biases do not fit the weights
 */
export function enumerateStates(machine: RestrictedMachine, temperature = 1): Distribution {
  const {rows, columns} = sizeOf(machine.W, 'The weights');
  if (machine.c.length !== rows || machine.b.length !== columns) {
    throw new RangeError(`The weights join ${columns} visible and ${rows} hidden units; give each one bias.`);
  }
  const [visible, hidden] = [statesOf(columns), statesOf(rows)];
  const energies = visible.map((v) => hidden.map((h) => energy(machine, v, h)));
  const all = softmax(
    energies.flat().map((value) => -value),
    temperature,
  );
  const joint = visible.map((_, i) => all.slice(i * hidden.length, (i + 1) * hidden.length));
  return {
    visible,
    hidden,
    energies,
    joint,
    marginal: joint.map((row) => row.reduce((sum, value) => sum + value, 0)),
    partition: energies.flat().reduce((sum, value) => sum + Math.exp(-value / temperature), 0),
  };
}

/** The two halves of the gradient of T·ln P(v) by the weights: the means of h_j v_i with v clamped, and under the model. */
export interface LikelihoodGradient {
  readonly data: number[][];
  readonly model: number[][];
  /** data − model: the gradient itself. */
  readonly difference: number[][];
}

/**
 * Gradient of T·ln P(v) by the weights, exact: ⟨h_j v_i⟩_data − ⟨h_j v_i⟩_model.
 *
 * Ackley, Hinton & Sejnowski (1985); Hinton (2002). Throws as `enumerateStates` does.
 */
export function likelihoodGradient(machine: RestrictedMachine, v: Bits, temperature = 1): LikelihoodGradient {
  const {visible, marginal} = enumerateStates(machine, temperature);
  const clamped = (state: Bits) =>
    hiddenGivenVisible(machine, state, temperature).map((p) => state.map((bit) => p * bit));
  const data = clamped(v);
  const all = visible.map(clamped);
  const model = data.map((row, j) =>
    row.map((_, i) => all.reduce((sum, mean, k) => sum + marginal[k]! * mean[j]![i]!, 0)),
  );
  return {data, model, difference: data.map((row, j) => row.map((value, i) => value - model[j]![i]!))};
}
