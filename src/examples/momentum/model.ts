import {amplification, halfLife, settle} from '../../math/momentum';
import {averagedMomentum, descend, emptyMemory, momentum} from '../../math/optimizers';
import {attempt, choice, type InputsOf, integer, real} from '../fields';

export const fields = {
  beta: real({label: 'Momentum β', initial: 0.9, min: 0, max: 0.9999, step: 0.0001}),
  eta: real({label: 'Learning rate η', initial: 0.01, min: 0.001, max: 4, step: 0.001}),
  form: choice('Velocity', 'sum', {sum: 'sum: βv + g', average: 'average: βv + (1 − β)g'}),
  shown: integer({label: 'Steps drawn', initial: 300, min: 20, max: 1000, step: 20}),
};

export const presets = [
  {label: 'β = 0', inputs: {beta: 0}},
  {label: 'β = 0.9', inputs: {}},
  {label: 'β = 0.99', inputs: {beta: 0.99}},
  {label: 'β = 0.9999', inputs: {beta: 0.9999}},
  {label: 'η too large', inputs: {eta: 3.81, shown: 40}},
];

const betas = [0, 0.5, 0.9, 0.99, 0.999, 0.9999];
/** Beyond this the drawing cuts a run off. */
const farthest = 100;

/** Momentum on x²/2 from x = 1: the first two steps, the path, when it settles, and the same for other values of β. */
export function solve({beta, eta, form, shown}: InputsOf<typeof fields>) {
  return attempt('beta', () => {
    const isSum = form === 'sum';
    /** The rate at which the summing form takes the same steps. */
    const sumRate = (b: number) => (isSum ? eta : eta * (1 - b));
    const outcome = (b: number) => settle({rate: sumRate(b), beta: b});
    const rule = (isSum ? momentum : averagedMomentum)({rate: eta, beta});
    const run = (which: typeof rule) => {
      const {path} = descend(which, (theta) => theta, [1], shown, 1e6);
      const end = path.findIndex(([x]) => Math.abs(x!) > farthest);
      const points = path.map(([x], t) => [t, x!] as const);
      return {points: end < 0 ? points : points.slice(0, end), cutAt: end < 0 ? undefined : end};
    };
    const {points, cutAt} = run(rule);
    const gradientShare = isSum ? 1 : 1 - beta;
    const one = rule([1], emptyMemory(1));
    const x1 = 1 + one.update[0]!;
    const two = rule([x1], one.memory);
    return {
      gradientShare,
      first: {v: one.memory.first[0]!, x: x1},
      second: {v: two.memory.first[0]!, x: x1 + two.update[0]!},
      /** The step that a constant gradient of 1 leads to. */
      steadyStep: sumRate(beta) * amplification(beta),
      amplification: isSum ? amplification(beta) : 1,
      halfLife: beta === 0 ? 0 : halfLife(beta),
      edge: (2 * (1 + beta)) / gradientShare,
      points,
      cutAt,
      plain: run(momentum({rate: eta, beta: 0})).points,
      reach: Math.max(1.1, 1.1 * Math.max(...points.map(([, x]) => Math.abs(x)))),
      outcome: outcome(beta),
      others: betas.map((b) => ({beta: b, ...outcome(b)})),
    };
  });
}

export const model = {fields, solve};
