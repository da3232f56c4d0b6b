import {type Activation, tanh} from './activations';
import {centralDifference} from './finite-difference';
import {type DenseLayer, forwardPass, type LayerGradients} from './network';
import {sigmoidCrossEntropy} from './output-loss';
import {createRandom} from './random';
import {iterate, type Sample} from './training';

/** What can be wrong with a training run, one at a time. */
export type Fault = 'none' | 'slow' | 'fast' | 'zero' | 'shuffled' | 'unscaled';

const units = 8;
const examples = 32;

/** 32 points of the square [−1, 1]², half of them of class 1: those where both coordinates have the same sign. */
export function signData(seed = 1): Sample[] {
  const random = createRandom(seed);
  return Array.from({length: examples}, (_, k) => {
    const x = random.uniform(0.1, 1) * (random.uniform() < 0.5 ? -1 : 1);
    const y = k % 2;
    return {x: [x, random.uniform(0.1, 1) * Math.sign(x) * (y === 1 ? 1 : -1)], y};
  });
}

/** A network of `inputs` inputs, 8 hidden units and a sigmoid output, with normal weights of variance 1/n, or all zero. */
export function smallNetwork(activation: Activation, inputs: number, seed?: number): DenseLayer[] {
  const random = seed === undefined ? undefined : createRandom(seed);
  const layer = (m: number, n: number, phi: Activation): DenseLayer => ({
    weights: Array.from({length: m}, () =>
      Array.from({length: n}, () => random?.normal(0, Math.sqrt(1 / n)) ?? 0),
    ),
    biases: Array.from({length: m}, () => 0),
    activation: phi,
  });
  return [layer(units, inputs, activation), layer(1, units, sigmoidCrossEntropy.activation)];
}

const rateOf = (fault: Fault): number => ({slow: 0.002, fast: 12})[fault as string] ?? 2;

/**
 * The training loss before each step of gradient descent on all examples, in a healthy run and with one fault each: a learning rate
 * far too small or too large, all parameters zero, labels shuffled against the inputs, inputs 100 times too large.
 */
export function faultyRun(fault: Fault, steps: number, seed = 1, rate = rateOf(fault)): number[] {
  const data = signData(seed);
  const labels = fault === 'shuffled' ? createRandom(seed + 1).shuffle(data.map(({y}) => y)) : undefined;
  const scale = fault === 'unscaled' ? 100 : 1;
  const batch = data.map(({x, y}, k) => ({x: x.map((value) => scale * value), y: labels?.[k] ?? y}));
  let layers = smallNetwork(tanh, 2, fault === 'zero' ? undefined : seed + 2);
  return Array.from({length: steps + 1}, () => {
    const step = iterate(layers, sigmoidCrossEntropy, batch, rate);
    layers = step.layers;
    return step.loss;
  });
}

/** The gradients and the weights of a network of 3 inputs that starts at zero, after steps on eight examples of unequal classes. */
export function zeroStart(
  activation: Activation,
  steps: number,
): {gradients: LayerGradients[]; layers: DenseLayer[]} {
  const random = createRandom(4);
  const batch = Array.from({length: 8}, (_, k) => ({
    x: [random.normal(), random.normal(), random.normal()],
    y: k < 6 ? 1 : 0,
  }));
  let layers = smallNetwork(activation, 3);
  let gradients: LayerGradients[] = [];
  for (let step = 0; step < steps; step += 1) {
    ({gradients, layers} = iterate(layers, sigmoidCrossEntropy, batch, 0.5));
  }
  return {gradients, layers};
}

const flatten = (layers: readonly Pick<DenseLayer, 'weights' | 'biases'>[]): number[] =>
  layers.flatMap(({weights, biases}) => [...weights.flat(), ...biases]);

/** The same network with its parameters taken from a list in the order of `flatten`. */
function fill(layers: readonly DenseLayer[], values: readonly number[]): DenseLayer[] {
  let next = 0;
  return layers.map(({weights, biases, activation}) => ({
    weights: weights.map((row) => row.map(() => values[next++]!)),
    biases: biases.map(() => values[next++]!),
    activation,
  }));
}

/**
 * A gradient check: ‖g − ĝ‖ / (‖g‖ + ‖ĝ‖) of the gradients by backpropagation, g, and by central differences, ĝ, on a small
 * network of tanh units. `wrong` leaves out the slope of the activation in the backward pass.
 */
export function gradientCheck(wrong = false): number {
  const batch = signData();
  const layers = smallNetwork(tanh, 2, 3);
  const broken = layers.map((layer, l) =>
    wrong && l === 0 ? {...layer, activation: {...tanh, autodiff: () => 1}} : layer,
  );
  const analytic = flatten(iterate(broken, sigmoidCrossEntropy, batch, 0).gradients);
  const loss = (values: readonly number[]) => {
    const network = fill(layers, values);
    const losses = batch.map(({x, y}) => sigmoidCrossEntropy.loss(forwardPass(network, x).at(-1)!.z[0]!, y));
    return losses.reduce((sum, value) => sum + value, 0) / losses.length;
  };
  const numeric = centralDifference(loss, flatten(layers));
  const difference = Math.hypot(...analytic.map((value, i) => value - numeric[i]!));
  return difference / (Math.hypot(...analytic) + Math.hypot(...numeric));
}
