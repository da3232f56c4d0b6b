import {centralDifference, relativeDifference} from '../../math/finite-difference';
import {differentiate, type GraphNode} from '../../math/graph';
import {type InputsOf, integer, real} from '../fields';

const operand = (label: string, initial: number) => real({label, initial, min: -10, max: 10, step: 0.5});

/** What is computed in each step: four values forward, then derivatives back, one node or two at a time. */
const steps = [['p'], ['yHat'], ['e'], ['L'], ['L'], ['e'], ['yHat', 'y'], ['p', 'b'], ['w', 'x']];
const forwardSteps = 4;

export const fields = {
  w: operand('Weight w', 2),
  x: operand('Input x', 3),
  b: operand('Bias b', 0),
  y: operand('Target y', 5),
  step: integer({label: 'Steps done', initial: steps.length, min: 0, max: steps.length}),
};

/** L = (wx + b − y)², in an order in which operands come first. */
const nodes: GraphNode[] = [
  {name: 'p', operation: 'multiply', of: ['w', 'x']},
  {name: 'yHat', operation: 'add', of: ['p', 'b']},
  {name: 'e', operation: 'subtract', of: ['yHat', 'y']},
  {name: 'L', operation: 'square', of: ['e']},
];
const leaves = ['w', 'x', 'b', 'y'] as const;

/** Value and derivative at every node of L = (wx + b − y)², and which of them the steps done so far have reached. */
export function solve({step, ...inputs}: InputsOf<typeof fields>) {
  const {values, gradients} = differentiate(inputs, nodes);
  const numeric = centralDifference(
    ([w, x, b, y]) => differentiate({w: w!, x: x!, b: b!, y: y!}, nodes).values.L!,
    leaves.map((name) => inputs[name]),
  );
  return {
    values: values as Record<string, number>,
    gradients: gradients as Record<string, number>,
    check: Math.max(...leaves.map((name, i) => relativeDifference(gradients[name]!, numeric[i]!))),
    reached: {
      values: [...leaves, ...steps.slice(0, Math.min(step, forwardSteps)).flat()] as string[],
      gradients: steps.slice(forwardSteps, step).flat(),
    },
  };
}

export const model = {fields, solve};
