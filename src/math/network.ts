import type {Activation} from './activations';
import {type Matrix, sizeOf} from './matrix';

/** A fully connected layer: a = φ(W·x + b), W with one row for each of its m units and one column for each of the n inputs. */
export interface DenseLayer {
  readonly weights: Matrix;
  readonly biases: readonly number[];
  readonly activation: Activation;
}

/** What the forward pass leaves at a layer, and the backward pass needs again. */
export interface LayerPass {
  readonly input: readonly number[];
  /** Pre-activations W·x + b. */
  readonly z: readonly number[];
  /** Activations φ(z). */
  readonly a: readonly number[];
}

/** Derivatives of the loss at one layer. */
export interface LayerGradients {
  /** ∂L/∂z, one for each unit: the error signal δ. */
  readonly delta: readonly number[];
  /** ∂L/∂W = δ·xᵀ, of the shape of W. */
  readonly weights: Matrix;
  /** ∂L/∂b = δ. */
  readonly biases: readonly number[];
  /** ∂L/∂x = Wᵀ·δ, which the layer below multiplies by its φ′(z). */
  readonly input: readonly number[];
}

function requireFinite(values: readonly number[]): void {
  if (!values.every(Number.isFinite))
    throw new RangeError('The numbers have grown too large to compute with.');
}

/**
 * The values of every layer, first to last.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, algorithm 6.3.
 *
 * @throws RangeError if shapes do not fit, or a value overflows
 */
export function forwardPass(layers: readonly DenseLayer[], x: readonly number[]): LayerPass[] {
  let input = x;
  return layers.map(({weights, biases, activation}, l) => {
    const {rows, columns} = sizeOf(weights, `The weight matrix of layer ${l + 1}`);
    if (columns !== input.length || rows !== biases.length) {
      throw new RangeError(
        `Layer ${l + 1} gets ${input.length} inputs and has ${biases.length} biases; its weights are ${rows} × ${columns}.`,
      );
    }
    const z = weights.map((row, j) => row.reduce((sum, weight, i) => sum + weight * input[i]!, biases[j]!));
    const a = z.map((value) => activation.f(value));
    requireFinite([...z, ...a]);
    const pass = {input, z, a};
    input = a;
    return pass;
  });
}

/**
 * Backpropagation: from δ = ∂L/∂z at the last layer to the derivatives of the loss with respect to every weight and bias, layer
 * by layer down: δ⁽ˡ⁾ = (W⁽ˡ⁺¹⁾ᵀ·δ⁽ˡ⁺¹⁾) ⊙ φ′(z⁽ˡ⁾). It computes gradients and changes nothing. At a kink φ′ is what frameworks use.
 *
 * Rumelhart, Hinton & Williams (1986); Goodfellow, Bengio & Courville (2016), algorithm 6.4.
 *
 * @param passes what `forwardPass` returned for the same layers
 * @throws RangeError if a value overflows
 */
export function backwardPass(
  layers: readonly DenseLayer[],
  passes: readonly LayerPass[],
  outputDelta: readonly number[],
): LayerGradients[] {
  const gradients: LayerGradients[] = [];
  let delta = outputDelta;
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const {weights: matrix} = layers[l]!;
    const {input: x} = passes[l]!;
    const signal = delta;
    const weights = signal.map((d) => x.map((value) => d * value));
    const input = x.map((_, i) => signal.reduce((sum, d, j) => sum + matrix[j]![i]! * d, 0));
    requireFinite([...weights.flat(), ...input]);
    gradients.unshift({delta: signal, weights, biases: signal, input});
    const below = passes[l - 1];
    if (below) delta = below.z.map((z, i) => input[i]! * layers[l - 1]!.activation.autodiff(z));
  }
  return gradients;
}

/** One step of gradient descent: W − η·∂L/∂W and b − η·∂L/∂b in every layer, all from the same gradients. */
export function descend(
  layers: readonly DenseLayer[],
  gradients: readonly LayerGradients[],
  rate: number,
): DenseLayer[] {
  return layers.map(({weights, biases, activation}, l) => ({
    weights: weights.map((row, j) => row.map((weight, i) => weight - rate * gradients[l]!.weights[j]![i]!)),
    biases: biases.map((bias, j) => bias - rate * gradients[l]!.biases[j]!),
    activation,
  }));
}
