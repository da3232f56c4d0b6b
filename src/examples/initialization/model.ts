import {identity, relu, sigmoid, tanh} from '../../math/activations';
import {initialSignal, momentDeviation, momentFactor, schemes} from '../../math/initialization';
import {attempt, choice, type InputsOf, integer, seed} from '../fields';

export const fields = {
  scheme: choice('Initialization', 'he', {
    zero: 'zero',
    small: 'small (variance 0.0001)',
    large: 'large (variance 1)',
    xavier: 'Xavier, normal',
    xavierUniform: 'Xavier, uniform',
    he: 'He, normal',
    orthogonal: 'orthogonal',
    orthogonalRelu: 'orthogonal × √2',
  }),
  phi: choice('Activation φ', 'relu', {linear: 'linear', tanh: 'tanh', relu: 'ReLU', sigmoid: 'sigmoid'}),
  depth: integer({label: 'Layers L', initial: 10, min: 1, max: 20}),
  width: integer({label: 'Units per layer n', initial: 32, min: 4, max: 32}),
  seed: seed(2),
};

export type Inputs = InputsOf<typeof fields>;

const activations = {linear: identity, tanh, relu, sigmoid};
/** The activations for which a layer's factor is known exactly. */
const kinds = {linear: 'linear', relu: 'ReLU'} as const;

/** Layer and power of ten of each value that has one: 0 has none. */
const powersOfTen = (values: readonly number[]) =>
  values.flatMap((value, layer) => (value > 0 ? [[layer, Math.log10(value)] as const] : []));

/** Mean squares of activations and gradients through a network as it is before the first update. */
export function solve({scheme, phi, depth, width, seed: start}: Inputs) {
  return attempt('depth', () => {
    const {forward, backward} = initialSignal(scheme, activations[phi], {width, depth, seed: start});
    const variance = schemes[scheme].variance({rows: width, columns: width});
    const kind = phi === 'linear' || phi === 'relu' ? kinds[phi] : undefined;
    const factor = kind && momentFactor(width, variance, kind);
    // Orthogonal matrices stray less than independent weights do, and in a linear network not at all.
    const isIndependent = !scheme.startsWith('orthogonal') && scheme !== 'zero';
    const signal = powersOfTen(forward);
    const gradient = powersOfTen(backward);
    const powers = [...signal, ...gradient].map(([, power]) => power);
    // At least from 0.1 to 10.
    const range: [number, number] = [Math.floor(Math.min(-1, ...powers)), Math.ceil(Math.max(1, ...powers))];
    return {
      variance,
      forward,
      backward,
      signal,
      gradient,
      range,
      ticks: Math.min(5, range[1] - range[0]),
      rows: [...new Set([0, 1, Math.ceil(depth / 2), depth])].map((layer) => ({
        layer,
        forward: forward[layer]!,
        backward: backward[layer]!,
      })),
      // In a ReLU network, a layer may be drawn in which no unit is active for any of the inputs.
      isLost: scheme !== 'zero' && forward.at(-1) === 0,
      factor,
      expected: factor === undefined ? undefined : factor ** depth,
      stray: kind && isIndependent ? momentDeviation(width, depth, kind) : undefined,
    };
  });
}

export const model = {fields, solve};
