import {identity, tanh} from '../../math/activations';
import {centralDifference} from '../../math/finite-difference';
import {lastStepGradient, oneUnit, testInputs} from '../../math/rnn';
import {attempt, choice, type InputsOf, integer, real} from '../fields';

export const fields = {
  xs: choice('Inputs', 'alternating', {
    alternating: '1, −1, 1, −1, …',
    constant: '1, 1, 1, …',
    pulse: '1, then 0, 0, …',
  }),
  phi: choice('Activation φ', 'tanh', {tanh: 'tanh', identity: 'none (linear)'}),
  T: integer({label: 'Length T', initial: 12, min: 2, max: 40}),
  u: real({label: 'Recurrent weight u', initial: 0.8, min: -2, max: 2}),
  of: choice('Gradient of', 'u', {u: 'u, recurrent weight', w: 'w, input weight', b: 'b, bias'}),
  K: integer({label: 'Window K', initial: 4, min: 1, max: 40}),
  k: integer({label: 'Step k', initial: 9, min: 1, max: 40}),
};

const activations = {tanh, identity};
export const w = 0.5;
export const target = 1;

/** What each step adds to a gradient of L = ½(h_T − 1)², all of it, the part in the window, and the numeric gradient. */
export function solve({xs, phi, T, u, of, K, k: chosen}: InputsOf<typeof fields>) {
  return attempt('u', () => {
    const inputs = testInputs[xs](T);
    const activation = activations[phi];
    const cell = oneUnit(w, u, 0, activation);
    const {steps, error, contributions, total} = lastStepGradient(cell, inputs, target);
    const cut = lastStepGradient(cell, inputs, target, K).total[of];
    const numeric = centralDifference(
      ([p = 0, q = 0, r = 0]) => lastStepGradient(oneUnit(p, q, r, activation), inputs, target).loss,
      [w, u, 0],
    )[['w', 'u', 'b'].indexOf(of)]!;
    const points = contributions.flatMap((part, t) =>
      part[of] === 0
        ? []
        : [
            {
              step: t + 1,
              log10: Math.log10(Math.abs(part[of])),
              isKept: t >= T - K,
            },
          ],
    );
    const k = Math.min(chosen, T);
    const step = steps[k - 1]!;
    return {
      k,
      error,
      last: error + target,
      reach: contributions[k - 1]!.reach,
      slope: activation.autodiff(step.z[0]!),
      local: {u: step.before[0]!, w: step.x[0]!, b: 1}[of],
      part: contributions[k - 1]![of],
      isSeen: k > T - K,
      /** How many of the T contributions the window holds. */
      kept: Math.min(K, T),
      full: total[of],
      cut,
      // Not full − cut, which rounding would fill with digits that mean nothing.
      left: contributions.slice(0, -K).reduce((sum, step) => sum + step[of], 0),
      numeric,
      points,
      range: [
        Math.min(-1, Math.floor(Math.min(...points.map(({log10}) => log10), 0))),
        Math.max(1, Math.ceil(Math.max(...points.map(({log10}) => log10), 0))),
      ] as [number, number],
    };
  });
}

export const model = {fields, solve};
