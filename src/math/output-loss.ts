import {type Activation, identity, sigmoid, softplus} from './activations';

/** The last unit of a network with the loss on it: ŷ = φ(z), and L between ŷ and the target y. */
export interface OutputLoss {
  readonly activation: Activation;
  /** L, computed from z: finite however sure the unit is. */
  loss(z: number, y: number): number;
  /** ∂L/∂z, where backpropagation starts. */
  delta(z: number, y: number): number;
}

const squared = (activation: Activation): OutputLoss => ({
  activation,
  loss: (z, y) => (activation.f(z) - y) ** 2 / 2,
  delta: (z, y) => (activation.f(z) - y) * activation.autodiff(z),
});

/** ½(ŷ − y)² on a linear unit: ∂L/∂z = ŷ − y. */
export const linearSquared = squared(identity);

/** ½(ŷ − y)² on a sigmoid unit: ∂L/∂z = (ŷ − y)·ŷ(1 − ŷ), near 0 where the unit is sure, right or wrong. */
export const sigmoidSquared = squared(sigmoid);

function requireProbability(y: number): void {
  if (!(y >= 0 && y <= 1)) throw new RangeError('Cross-entropy takes a target from 0 to 1.');
}

/**
 * −y ln ŷ − (1 − y) ln(1 − ŷ) on a sigmoid unit, as ln(1 + eᶻ) − y·z: ∂L/∂z = ŷ − y, the factor ŷ(1 − ŷ) cancels.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 6.2.2.2. Throws a RangeError for a target outside [0, 1].
 */
export const sigmoidCrossEntropy: OutputLoss = {
  activation: sigmoid,
  loss(z, y) {
    requireProbability(y);
    // For z > 0, ln(1 + eᶻ) = z + ln(1 + e⁻ᶻ): without the difference of two large numbers.
    return z > 0 ? softplus.f(-z) + (1 - y) * z : softplus.f(z) - y * z;
  },
  delta(z, y) {
    requireProbability(y);
    return sigmoid.f(z) - y;
  },
};
