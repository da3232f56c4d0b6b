import {NumberControl, StepControl} from '../../components/Controls';
import {ComputationGraph, type DrawnNode} from '../../components/ComputationGraph';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';

const nodes: DrawnNode[] = [
  {name: 'w', sign: 'w', at: {x: 88, y: 30}, role: 'weight', side: 'left'},
  {name: 'x', sign: 'x', at: {x: 168, y: 30}, role: 'input', side: 'right'},
  {name: 'p', sign: '×', formula: 'p = wx', at: {x: 128, y: 125}, side: 'left'},
  {name: 'b', sign: 'b', at: {x: 228, y: 125}, role: 'weight', side: 'right'},
  {name: 'yHat', sign: '+', formula: 'ŷ = p + b', at: {x: 128, y: 220}, role: 'output', side: 'left'},
  {name: 'y', sign: 'y', at: {x: 228, y: 220}, role: 'input', side: 'right'},
  {name: 'e', sign: '−', formula: 'e = ŷ − y', at: {x: 128, y: 315}, side: 'left'},
  {name: 'L', sign: '(·)²', formula: 'L = e²', at: {x: 128, y: 410}, role: 'error', side: 'left'},
];
const edges = [
  {from: 'w', to: 'p'},
  {from: 'x', to: 'p'},
  {from: 'p', to: 'yHat'},
  {from: 'b', to: 'yHat'},
  {from: 'yHat', to: 'e'},
  {from: 'y', to: 'e'},
  {from: 'e', to: 'L'},
];
/** ∂L/∂name in the colors of the page. */
const slope = (name: string) => String.raw`\err{\tfrac{\partial L}{\partial ${name}}}`;

export function ComputationalGraph() {
  const state = useExample('computational-graph', model);
  const {control, solution} = state;
  const {values, gradients, reached} = solution;
  const value = (name: string) => signedTex(values[name]!);
  const gradient = (name: string) => `\\err{${signedTex(gradients[name]!)}}`;
  const result = (name: string) => `\\err{${tex(gradients[name]!)}}`;
  const forward = [
    {
      of: 'p',
      line: String.raw`\hid{p} = \wgt{w}\,\inp{x} = \wgt{${tex(values.w!)}} \cdot \inp{${value('x')}} = \hid{${tex(values.p!)}}`,
    },
    {
      of: 'yHat',
      line: String.raw`\out{\hat y} = \hid{p} + \wgt{b} = ${tex(values.p!)} + \wgt{${value('b')}} = \out{${tex(values.yHat!)}}`,
    },
    {
      of: 'e',
      line: String.raw`\hid{e} = \out{\hat y} - \inp{y} = ${tex(values.yHat!)} - \inp{${value('y')}} = \hid{${tex(values.e!)}}`,
    },
    {of: 'L', line: String.raw`\err{L} = \hid{e}^2 = \err{${tex(values.L!)}}`},
  ];
  const backward = [
    {of: 'L', line: String.raw`${slope('L')} = \err{1}`},
    {
      of: 'e',
      line: String.raw`${slope('e')} = ${slope('L')} \cdot 2\hid{e} = ${gradient('L')} \cdot 2 \cdot ${value('e')} = ${result('e')}`,
    },
    {of: 'yHat', line: String.raw`${slope('\\hat y')} = ${slope('e')} \cdot 1 = ${result('yHat')}`},
    {of: 'y', line: String.raw`${slope('y')} = ${slope('e')} \cdot (-1) = ${result('y')}`},
    {of: 'p', line: String.raw`${slope('p')} = ${slope('\\hat y')} \cdot 1 = ${result('p')}`},
    {of: 'b', line: String.raw`${slope('b')} = ${slope('\\hat y')} \cdot 1 = ${result('b')}`},
    {
      of: 'w',
      line: String.raw`${slope('w')} = ${slope('p')} \cdot \inp{x} = ${gradient('p')} \cdot \inp{${value('x')}} = ${result('w')}`,
    },
    {
      of: 'x',
      line: String.raw`${slope('x')} = ${slope('p')} \cdot \wgt{w} = ${gradient('p')} \cdot \wgt{${value('w')}} = ${result('x')}`,
    },
  ];
  const drawn = nodes.map((node) => ({
    ...node,
    value: reached.values.includes(node.name) ? values[node.name] : undefined,
    gradient: reached.gradients.includes(node.name) ? gradients[node.name] : undefined,
  }));
  return (
    <Example
      state={state}
      title="The graph of a squared error"
      controls={
        <>
          <NumberControl control={control('w')} role="weight" />
          <NumberControl control={control('x')} role="input" />
          <NumberControl control={control('b')} role="weight" />
          <NumberControl control={control('y')} role="input" />
          <StepControl control={control('step')} />
        </>
      }
      caption="Bold: values. ∂: derivative of L with respect to the node. Go back to step 0 and forward again: four steps compute values, five more compute derivatives in the opposite order. Make the prediction equal to the target, and every derivative but that of L itself is 0."
    >
      <ComputationGraph
        label={`Graph of L = (wx + b − y)². Solid arrows lead forward from w, x, b and y through product, sum and difference to the square L = ${format(values.L!)}. Dashed arrows lead back with the derivative of L at every node.`}
        width={320}
        height={440}
        nodes={drawn}
        edges={edges}
      />
      <p>
        <strong>Forward</strong>, operands first:
      </p>
      {forward
        .filter(({of}) => reached.values.includes(of))
        .map(({of, line}) => (
          <Formula key={of} display tex={line} />
        ))}
      <p>
        <strong>Backward</strong>, users first. Each node takes the derivative of its user times the local
        derivative:
      </p>
      {backward
        .filter(({of}) => reached.gradients.includes(of))
        .map(({of, line}) => (
          <Formula key={of} display tex={line} />
        ))}
      <p>Gradient check: the derivatives at w, x, b and y agree with central differences to within 10⁻⁶.</p>
    </Example>
  );
}
