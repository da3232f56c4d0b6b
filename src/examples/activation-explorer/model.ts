import {type Activation, activations, elu, leakyRelu} from '../../math/activations';
import {choice, type InputsOf, real} from '../fields';

export const fields = {
  activation: choice('Activation', 'sigmoid', {
    identity: 'identity',
    binaryStep: 'binary step',
    sigmoid: 'sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    leakyRelu: 'leaky ReLU',
    elu: 'ELU',
    gelu: 'GELU',
    silu: 'SiLU (swish)',
    softplus: 'softplus',
  }),
  z: real({label: 'Pre-activation z', initial: 0, min: -6, max: 6, step: 0.1}),
  slope: real({label: 'Slope a of the leaky ReLU', initial: 0.01, min: 0, max: 1, step: 0.01}),
  alpha: real({label: 'α of the ELU', initial: 1, min: 0, max: 2, step: 0.05}),
};

/** Where the plots are sampled. A curve is broken where the function jumps, so that no line joins the two sides. */
const samples = Array.from({length: 241}, (_, i) => -6 + i / 20);

/** The function chosen, its value and derivative at z, and both curves. */
export function solve({activation, z, slope, alpha}: InputsOf<typeof fields>) {
  const own: Partial<Record<string, Activation>> = {leakyRelu: leakyRelu(slope), elu: elu(alpha)};
  const phi = own[activation] ?? activations[activation];
  const at = (g: (z: number) => number | undefined, from: number[]) =>
    from.flatMap((x) => (g(x) === undefined ? [] : [[x, g(x)!] as const]));
  const sides = [samples.filter((x) => x < 0), samples.filter((x) => x >= 0)] as const;
  const jumps = activation === 'binaryStep';
  return {
    phi,
    a: phi.f(z),
    derivative: phi.df(z) ?? null,
    autodiff: phi.autodiff(z),
    // The step takes its lower value at 0, so 0 belongs to the left side.
    curves: jumps
      ? [samples.filter((x) => x <= 0), samples.filter((x) => x > 0)].map((side) => at(phi.f, side))
      : [at(phi.f, samples)],
    slopes: phi.df(0) === undefined ? sides.map((side) => at(phi.df, side)) : [at(phi.df, samples)],
    jumps,
  };
}

export const model = {fields, solve};
