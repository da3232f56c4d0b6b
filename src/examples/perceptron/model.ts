import {chord, positiveSide, rectangle} from '../../math/half-plane';
import {logicGates, truthTable} from '../../math/logic-gates';
import {
  heaviside,
  obstacleTo,
  thresholdSum,
  type ThresholdUnit,
  trainPerceptron,
} from '../../math/perceptron';
import {choice, type InputsOf, integer, matrix, real, toggle} from '../fields';

export const fields = {
  gate: choice('Gate', 'and', {and: 'AND', or: 'OR', nand: 'NAND', nor: 'NOR', xor: 'XOR', xnor: 'XNOR'}),
  eta: real({label: 'Learning rate η', initial: 1, min: 0.1, max: 2}),
  start: matrix({label: 'Start: w₁, w₂, b', initial: [[0, 0, 0]], min: -3, max: 3}),
  bias: toggle('With a bias', true),
  zero: choice('Output at z = 0', '0', {0: '0', 1: '1'}),
  // The last correction of the AND gate; a shorter run shows its end.
  step: integer({label: 'Training step', initial: 18, min: 1, max: 800}),
};

/** What the plane shows: both inputs with room around them. */
export const view = {x: [-0.6, 1.6], y: [-0.6, 1.6]} as const;
const box = rectangle(view.x, view.y);

const lineOf = ({weights, bias}: ThresholdUnit) => ({a: weights[0] ?? 0, b: weights[1] ?? 0, c: bias});

/** A run of the perceptron rule on the chosen gate, the chosen step of it, and the line in the plane of the inputs. */
export function solve({gate, eta, start, bias: hasBias, zero, step}: InputsOf<typeof fields>) {
  const {outputs} = logicGates[gate];
  const atZero = Number(zero);
  const [w1 = 0, w2 = 0, bias = 0] = start[0] ?? [];
  const points = truthTable(gate);
  const run = trainPerceptron(points, {learningRate: eta, start: {weights: [w1, w2], bias}, hasBias, atZero});

  const at = Math.min(step, run.steps.length);
  const current = run.steps[at - 1]!;
  const line = lineOf(current.after);
  const isConstant = line.a === 0 && line.b === 0;
  const isAllOne = isConstant && heaviside(line.c, atZero) === 1;
  return {
    ...run,
    obstacle: obstacleTo(outputs, hasBias, atZero),
    at,
    current,
    /** The four steps of the epoch in which the current step lies. */
    epochSteps: run.steps.filter(({epoch}) => epoch === current.epoch),
    points: points.map(({x, y}) => ({
      x,
      y,
      isRight: heaviside(thresholdSum(current.after, x), atZero) === y,
    })),
    region: isAllOne ? box : positiveSide(box, line),
    line: chord(box, line),
    /** The line before the correction, if this step made one. */
    lineBefore: current.error === 0 ? undefined : chord(box, lineOf(current.before)),
    isConstant,
  };
}

export const model = {fields, solve};
