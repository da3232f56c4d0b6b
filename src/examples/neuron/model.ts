import {activations} from '../../math/activations';
import {toNineDecimals} from '../../math/decimals';
import {weightedSum} from '../../math/neuron';
import {choice, type InputsOf, matrix, real} from '../fields';

export const fields = {
  x: matrix({label: 'Inputs x', initial: [[1, 2, 3]], min: -100, max: 100}),
  w: matrix({label: 'Weights w', initial: [[0.2, -0.5, 0.1]], min: -100, max: 100}),
  b: real({label: 'Bias b', initial: 0.4, min: -5, max: 5, step: 0.1}),
  activation: choice('Activation φ', 'sigmoid', {
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    identity: 'identity (none)',
    binaryStep: 'binary step',
  }),
};

/** What one unit computes: products, their sum with the bias, the activation, and where on φ that is. */
export function solve({x, w, b, activation}: InputsOf<typeof fields>) {
  const {products, sum} = weightedSum(x[0]!, w[0]!, b);
  const z = toNineDecimals(sum);
  const phi = activations[activation];
  const curve = Array.from({length: 121}, (_, i) => -6 + i / 10).map((at) => [at, phi.f(at)] as const);
  // The step jumps behind 0: no line may join the two sides.
  const curves =
    activation === 'binaryStep' ? [curve.filter(([at]) => at <= 0), curve.filter(([at]) => at > 0)] : [curve];
  const isBounded = curve.every(([, a]) => Math.abs(a) <= 1);
  const range: [number, number] = isBounded ? [-1.25, 1.25] : [-6, 6];
  return {
    products: products.map(toNineDecimals),
    z,
    a: phi.f(z),
    curves,
    range,
    isOnPlot: Math.abs(z) <= 6,
  };
}

export const model = {fields, solve};
