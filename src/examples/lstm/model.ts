import {lstm, type LstmWeights} from '../../math/lstm';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';

export const fields = {
  t: integer({label: 'Step t', initial: 2, min: 1, max: 6}),
  part: choice('Part to light up', 'all', {
    all: 'all parts',
    f: 'forget gate f',
    i: 'input gate i',
    g: 'candidate g',
    c: 'cell state c',
    o: 'output gate o',
    h: 'hidden state h',
  }),
  x: matrix({label: 'Sequence x', initial: [[1, 0, 0, 0, -1, 0]], min: -10, max: 10}),
  weights: matrix({
    label: 'Weights',
    initial: [
      [6, 0, 4],
      [6, -2, -3],
      [2, 0, 0],
      [0, 1, 1],
    ],
    min: -20,
    max: 20,
  }),
};

/** One unit that reads one number at a time: its four maps from the rows w, u, b of f, i, g and o. */
function weightsOf(rows: number[][]): LstmWeights {
  const map = (row: number) => {
    const [w, u, b] = rows[row]!;
    return {W: [[w!]], U: [[u!]], b: [b!]};
  };
  return {f: map(0), i: map(1), g: map(2), o: map(3)};
}

const names = ['f', 'i', 'g', 'o', 'c', 'h'] as const;

/** Every value of the unit at every step, and the step in view in full. */
export function solve({x, weights, t}: InputsOf<typeof fields>) {
  return attempt('weights', () => {
    const steps = lstm(
      weightsOf(weights),
      x[0]!.map((value) => [value]),
    );
    const step = steps[t - 1]!;
    const one = (vector: readonly number[]) => vector[0]!;
    const series = Object.fromEntries(names.map((name) => [name, steps.map((s) => one(s[name]))])) as Record<
      (typeof names)[number],
      number[]
    >;
    return {
      series,
      x: one(step.x),
      hBefore: one(step.before.h),
      cBefore: one(step.before.c),
      sums: {f: one(step.sums.f), i: one(step.sums.i), g: one(step.sums.g), o: one(step.sums.o)},
      f: one(step.f),
      i: one(step.i),
      g: one(step.g),
      o: one(step.o),
      c: one(step.c),
      h: one(step.h),
      squashed: Math.tanh(one(step.c)),
      // What is left of the first cell state on its direct way to this step: the product of the forget gates since.
      left: series.f.slice(1, t).reduce((product, f) => product * f, 1),
    };
  });
}

export const model = {fields, solve};
