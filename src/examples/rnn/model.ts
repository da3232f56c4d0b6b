import {unroll} from '../../math/rnn';
import {attempt, type InputsOf, integer, matrix} from '../fields';

const range = {min: -3, max: 3};

export const fields = {
  x: matrix({label: 'Sequence x₁ … x₆', initial: [[1, 0, 0, 1, 1, 0]], ...range}),
  W: matrix({label: 'Input weights W', initial: [[1], [2]], ...range}),
  U: matrix({
    label: 'Recurrent weights U',
    initial: [
      [0.8, 0],
      [-2, 0],
    ],
    ...range,
  }),
  b: matrix({label: 'Bias b', initial: [[0, 0]], ...range}),
  h0: matrix({label: 'Start h₀', initial: [[0, 0]], ...range}),
  t: integer({label: 'Step t', initial: 4, min: 1, max: 6}),
};

/** Every step along the sequence, step t in full, and the states as two curves from time 0 on. */
export function solve({x: [x = []], W, U, b: [b = []], h0: [h0 = []], t}: InputsOf<typeof fields>) {
  return attempt('x', () => {
    const steps = unroll(
      {W, U, b},
      x.map((value) => [value]),
      h0,
    );
    const states = [h0, ...steps.map(({h}) => h)];
    return {
      step: steps[t - 1]!,
      states,
      curves: [0, 1].map((unit) => states.map((h, time) => [time, h[unit]!] as const)),
      // Far enough to show h₀, which may lie outside (−1, 1).
      reach: Math.max(1, ...h0.map(Math.abs)),
      /** Other steps with the same input as step t. */
      twins: x.flatMap((value, i) => (value === x[t - 1] && i !== t - 1 ? [i + 1] : [])),
    };
  });
}

export const model = {fields, solve};

export const presets = [
  {label: 'One pulse', inputs: {x: [[1, 0, 0, 0, 0, 0]]}},
  {
    label: 'No memory: U = 0',
    inputs: {
      U: [
        [0, 0],
        [0, 0],
      ],
    },
  },
  {label: 'Backward', inputs: {x: [[0, 1, 1, 0, 0, 1]]}},
];
