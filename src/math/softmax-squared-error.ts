import {softmax} from './softmax';

/** Probabilities minus the one-hot label. */
function residuals(probabilities: readonly number[], label: number): number[] {
  if (!Number.isInteger(label) || label < 0 || label >= probabilities.length) {
    throw new RangeError(
      `The classes are numbered 0 to ${probabilities.length - 1}; ${label} is not one of them.`,
    );
  }
  return probabilities.map((probability, k) => probability - (k === label ? 1 : 0));
}

/**
 * Σ_k (p_k − y_k)² of K probabilities and the one-hot label y; its mean over the classes is the squared error MSE.
 *
 * @param label index of the true class, from 0
 * @throws RangeError if there is no such class
 */
export function sumOfSquaredErrors(probabilities: readonly number[], label: number): number {
  return residuals(probabilities, label).reduce((sum, residual) => sum + residual * residual, 0);
}

/**
 * Gradient of L = ½ Σ_k (p_k − y_k)² with respect to the logits, where p is their softmax:
 * ∂L/∂z_k = p_k ((p_k − y_k) − Σ_j p_j (p_j − y_j)). The factor p_k makes it vanish where the true class has next to no
 * probability, however wrong that is.
 *
 * Golik, Doetsch & Ney (2013), Cross-Entropy vs. Squared Error Training.
 *
 * @throws RangeError if a logit is not finite, or there is no such class
 */
export function squaredErrorGradient(logits: readonly number[], label: number): number[] {
  const probabilities = softmax(logits);
  const errors = residuals(probabilities, label);
  const mean = errors.reduce((sum, error, j) => sum + error * probabilities[j]!, 0);
  return errors.map((error, k) => probabilities[k]! * (error - mean));
}
