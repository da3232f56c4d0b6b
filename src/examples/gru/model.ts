import {gru, type GruForm, type GruWeights, otherConvention} from '../../math/gru';
import {attempt, choice, type InputsOf, integer, matrix, toggle} from '../fields';

const map = (label: string, initial: number[][]) => matrix({label, initial, min: -10, max: 10});

export const fields = {
  t: integer({label: 'Step t', initial: 2, min: 1, max: 6}),
  part: choice('Part to light up', 'all', {
    all: 'all parts',
    r: 'reset gate r',
    z: 'update gate z',
    g: 'candidate g',
    h: 'new state h',
  }),
  weighs: choice('z weighs', 'state', {
    state: 'the old state (Cho, PyTorch, Keras)',
    candidate: 'the candidate (Chung, Bahdanau)',
  }),
  reset: choice('Reset', 'before', {
    before: 'before the product (Cho, Chung)',
    after: 'after it (cuDNN, PyTorch, Keras)',
  }),
  flip: toggle('Change the signs of the update gate’s weights', false),
  x: matrix({label: 'Sequence x', initial: [[1, -1, 0, 2, 0, 0]], min: -10, max: 10}),
  z: map('Update gate', [
    [-2, 0, 0, 2],
    [1, 0, -1, 0],
  ]),
  r: map('Reset gate', [
    [-1, 2, 0, 0],
    [2, 0, -1, 0],
  ]),
  g: map('Candidate', [
    [2, 0.5, -2, 0],
    [-1, 2, 0.5, 0],
  ]),
  second: map('Second bias (reset after)', [[0, 0]]),
};

const forms = (['state', 'candidate'] as const).flatMap((weighs) =>
  (['before', 'after'] as const).map((reset): GruForm => ({weighs, reset})),
);

/** Rows w, u₁, u₂, b of two units that read one number at a time. */
const mapOf = (rows: number[][]) => ({
  W: rows.map(([w]) => [w!]),
  U: rows.map(([, u1, u2]) => [u1!, u2!]),
  b: rows.map(([, , , b]) => b!),
});

/** Every value of the two units at every step in the form chosen, and the state in view in all four forms. */
export function solve({x, z, r, g, second, weighs, reset, flip, t}: InputsOf<typeof fields>) {
  return attempt('z', () => {
    const typed = {z: mapOf(z), r: mapOf(r), g: mapOf(g)};
    const signed = flip ? otherConvention(typed) : typed;
    // The second bias exists in the form with the reset after the product only.
    const weightsFor = (form: GruForm): GruWeights =>
      form.reset === 'after' ? {...signed, recurrentBias: second[0]!} : signed;
    const run = (form: GruForm) =>
      gru(
        weightsFor(form),
        form,
        x[0]!.map((value) => [value]),
      );
    const chosen = {weighs, reset};
    const steps = run(chosen);
    const step = steps[t - 1]!;
    return {
      weights: signed,
      step: {...step, rest: step.z.map((value) => 1 - value)},
      resetState: step.r.map((value, unit) => value * step.before[unit]!),
      series: {
        z: columns(steps, 'z'),
        r: columns(steps, 'r'),
        g: columns(steps, 'g'),
        h: columns(steps, 'h'),
      },
      forms: forms.map((form) => ({
        ...form,
        isChosen: form.weighs === weighs && form.reset === reset,
        h: [...run(form)[t - 1]!.h],
      })),
    };
  });
}

/** One list of a quantity's values over the steps for each unit. */
const columns = (steps: ReturnType<typeof gru>, name: 'z' | 'r' | 'g' | 'h') =>
  [0, 1].map((unit) => steps.map((step) => step[name][unit]!));

export const model = {fields, solve};
