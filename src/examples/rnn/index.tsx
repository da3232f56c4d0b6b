import {MatrixControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, matrixTex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {Curve, Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {VectorControl} from '../../components/VectorControl';
import {fields, model, presets} from './model';

const column = (values: readonly number[]) =>
  matrixTex(
    values.map((value) => [value]),
    3,
  );

export function Rnn() {
  const state = useExample('rnn', model);
  const {control, inputs, solution} = state;
  const {W, U, b, t} = inputs;
  const {step, states, curves, reach, twins} = solution;
  const {x, before, z, h} = step;
  return (
    <Example
      state={state}
      title="Two recurrent units along six steps"
      controls={
        <>
          <VectorControl control={control('x')} names={['x₁', 'x₂', 'x₃', 'x₄', 'x₅', 'x₆']} role="input" />
          <MatrixControl control={control('W')} role="weight" />
          <MatrixControl control={control('U')} role="weight" />
          <MatrixControl control={control('b')} role="weight" />
          <MatrixControl control={control('h0')} role="state" />
          <StepControl control={control('t')} />
        </>
      }
      caption="Unit 1 leaks: it forgets its past little by little. Unit 2 compares the input with what unit 1 remembers. With U = 0 equal inputs give equal states: no memory."
    >
      <Presets of={presets} fields={fields} state={state} />
      <p>Step {t}, with the same weights as every other step:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}z_{${t}} &= \wgt{W}\,\inp{x_{${t}}} + \wgt{U}\,\hid{h_{${t - 1}}} + \wgt{b} \\ &= \wgt{${matrixTex(W, 3)}}\inp{${column(x)}} + \wgt{${matrixTex(U, 3)}}\hid{${column(before)}} + \wgt{${column(b[0]!)}} \\ &= ${column(z)} \\[4pt] \hid{h_{${t}}} &= \tanh z_{${t}} = \hid{${column(h)}}\end{aligned}`}
      />
      <p role="status">
        {twins.length === 0
          ? `No other step has the input ${format(x[0]!)}.`
          : `The input is ${format(x[0]!)} also at step ${twins.join(' and step ')}: compare the states.`}
      </p>
      <MatrixGrid
        rows={[0, 1].map((unit) => states.map((values) => values[unit]!))}
        label="States h₀ … h₆, a column for each step"
        role="state"
        isMarked={(_, time) => time === t}
      />
      <Plot
        width={380}
        height={220}
        x={{domain: [0, states.length - 1], label: 'step', ticks: 6}}
        y={{domain: [-reach, reach], label: 'state'}}
        label={`The two states at steps 0 to 6. Unit 1: ${curves[0]!.map(([, value]) => format(value, 2)).join(', ')}. Unit 2: ${curves[1]!.map(([, value]) => format(value, 2)).join(', ')}.`}
      >
        {(scales) => (
          <>
            <path
              d={`M${scales.x(t)} ${scales.y(-reach)}V${scales.y(reach)}`}
              className="stroke-input"
              strokeWidth={1.5}
            />
            <Curve scales={scales} role="state" points={curves[0]!} />
            <Curve scales={scales} role="output" points={curves[1]!} dashed />
          </>
        )}
      </Plot>
      <p>Solid: unit 1. Dashed: unit 2. The upright line stands at step {t}.</p>
    </Example>
  );
}
