import {ComputationGraph, type DrawnNode} from '../components/ComputationGraph';
import {format} from '../components/format';
import {differentiate} from '../math/graph';

const {values, gradients, edges} = differentiate({x: 3, two: 2}, [
  {name: 'a', operation: 'add', of: ['x', 'two']},
  {name: 'L', operation: 'multiply', of: ['x', 'a']},
]);
const passed = (from: string, to: string) =>
  edges.find((edge) => edge.from === from && edge.to === to)!.passed;

const nodes: DrawnNode[] = [
  {
    name: 'x',
    sign: 'x',
    at: {x: 96, y: 40},
    role: 'input',
    side: 'left',
    value: values.x,
    gradient: gradients.x,
  },
  {name: 'two', sign: '2', at: {x: 232, y: 40}, side: 'right'},
  {
    name: 'a',
    sign: '+',
    formula: 'a = x + 2',
    at: {x: 196, y: 140},
    side: 'right',
    value: values.a,
    gradient: gradients.a,
  },
  {
    name: 'L',
    sign: '×',
    formula: 'L = xa',
    at: {x: 96, y: 240},
    role: 'output',
    side: 'left',
    value: values.L,
    gradient: gradients.L,
  },
];
const note = (from: string, to: string, x: number, y: number) => ({
  from,
  to,
  note: `∂ ${format(passed(from, to))}`,
  noteAt: {x, y},
});

/** L = x(x + 2) at x = 3: x is used twice, and the derivatives that come back along its two edges add up. */
export function BranchingGraph() {
  return (
    <ComputationGraph
      label={`Graph of L = x(x + 2) at x = 3. x goes to the sum a = 5 and to the product L = 15. Back along the edge from L to x comes ${passed('x', 'L')}, back along the edge from a to x comes ${passed('x', 'a')}; together the derivative at x is ${gradients.x}.`}
      width={320}
      height={275}
      nodes={nodes}
      edges={[
        note('x', 'a', 152, 74),
        {from: 'two', to: 'a'},
        note('a', 'L', 154, 212),
        note('x', 'L', 56, 146),
      ]}
      caption={`Bold: values; ∂: derivatives of L. A node with two users: x = 3 gets ${passed('x', 'L')} along one edge and ${passed('x', 'a')} along the other, ${gradients.x} in all, and 2x + 2 is ${gradients.x} at x = 3.`}
    />
  );
}
