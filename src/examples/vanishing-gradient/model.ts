import {relu, sigmoid, tanh} from '../../math/activations';
import {floatLimits, power, product, scientific, storedAs} from '../../math/gradient-flow';
import {attempt, choice, type InputsOf, integer, real} from '../fields';

export const fields = {
  phi: choice('Activation φ', 'sigmoid', {sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU'}),
  at: choice('Slope of φ', 'steepest', {steepest: 'steepest (best case)', given: 'at a given z'}),
  z: real({label: 'Pre-activation z', initial: 2, min: -8, max: 8}),
  w: real({label: 'Weight w', initial: 1, min: -4, max: 4}),
  n: integer({label: 'Layers n', initial: 10, min: 1, max: 100}),
};

const activations = {sigmoid, tanh, relu};
/** Where each is steepest: ReLU at any z > 0. */
const steepestAt = {sigmoid: 0, tanh: 0, relu: 1};

/** What n layers of one unit each make of a gradient, and on the way there after each layer. */
export function solve({phi, at, z, w, n}: InputsOf<typeof fields>) {
  return attempt('n', () => {
    const slope = activations[phi].autodiff(at === 'given' ? z : steepestAt[phi]);
    const factor = product([w, slope]);
    const total = power(factor, n);
    const isZero = total.sign === 0;
    const powers = isZero ? [] : Array.from({length: n}, (_, k) => power(factor, k + 1).log10);
    // A factor of 1 up to rounding keeps the gradient.
    const trend =
      isZero || factor.log10 < -1e-12 ? 'vanishes' : factor.log10 > 1e-12 ? 'explodes' : 'is kept';
    return {
      slope,
      factor: scientific(factor, 4),
      total: scientific(total),
      isZero,
      trend,
      float32: storedAs(total, floatLimits.float32),
      // The powers of ten after 0, 1, … n layers: one more point than factors, because the gradient starts at 10⁰.
      curve: [0, ...powers].map((log10, layer) => [layer, log10] as const),
      range: [Math.min(-1, Math.floor(total.log10)), Math.max(1, Math.ceil(total.log10))] as [number, number],
    };
  });
}

export const model = {fields, solve};
