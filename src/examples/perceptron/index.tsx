import {ClassPlane} from '../../components/ClassPlane';
import {
  ChoiceControl,
  MatrixControl,
  NumberControl,
  StepControl,
  ToggleControl,
} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {NumberTable} from '../../components/NumberTable';
import {model, view} from './model';
import styles from './styles.module.css';
import {Verdict} from './Verdict';

const vector = (values: readonly number[]) => `(${values.map((value) => tex(value)).join(',\\,')})`;

export function Perceptron() {
  const state = useExample('perceptron', model);
  const {control, inputs, solution} = state;
  const {steps, current, epochSteps, points, region, line, lineBefore, isConstant} = solution;
  const {before, after, x, y, z, prediction, error} = current;
  const gate = inputs.gate.toUpperCase();
  return (
    <Example
      state={state}
      title="A perceptron learns a logic gate"
      controls={
        <>
          <ChoiceControl control={control('gate')} role="output" />
          <NumberControl control={control('eta')} />
          <MatrixControl control={control('start')} role="weight" />
          <ToggleControl control={control('bias')} />
          <ChoiceControl control={control('zero')} />
          <StepControl control={control('step')} last={steps.length} />
        </>
      }
      caption="From zero weights the learning rate changes only the scale of the weights, never the line: try 0.5. Then try XOR, or take the bias away."
    >
      <div className={styles.beside}>
        <ClassPlane
          x={{domain: view.x, label: 'x₁'}}
          y={{domain: view.y, label: 'x₂'}}
          label={`The four inputs of ${gate} in the plane, with the line of the perceptron after step ${solution.at}; it is right on ${points.filter(({isRight}) => isRight).length} of 4`}
          regions={[region]}
          lines={[
            {ends: lineBefore, role: 'weight', dashed: true},
            {ends: line, role: 'weight'},
          ]}
          points={points.map((point) => ({
            at: point.x,
            name: point.x.join(''),
            y: point.y,
            isWrong: !point.isRight,
          }))}
        />
        <NumberTable>
          <caption>Epoch {current.epoch}, with the weights after each input</caption>
          <thead>
            <tr>
              <th scope="col" className="role-input">
                x₁x₂
              </th>
              <th scope="col">y</th>
              <th scope="col">z</th>
              <th scope="col" className="role-output">
                ŷ
              </th>
              <th scope="col" className="role-error">
                y−ŷ
              </th>
              <th scope="col" className="role-weight">
                w₁
              </th>
              <th scope="col" className="role-weight">
                w₂
              </th>
              <th scope="col" className="role-weight">
                b
              </th>
            </tr>
          </thead>
          <tbody>
            {epochSteps.map((step) => (
              <tr key={step.x.join('')} aria-current={step === current ? 'true' : undefined}>
                <th scope="row">{step.x.join('')}</th>
                {[step.y, step.z, step.prediction, step.error, ...step.after.weights, step.after.bias].map(
                  (value, i) => (
                    <td key={i}>{format(value, 2)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </NumberTable>
      </div>
      <p className={styles.legend}>
        Filled: y = 1. Hollow: y = 0. Shaded: the unit says 1. Dashed ring: wrong.{' '}
        {lineBefore ? 'Dashed line: before this correction.' : ''}{' '}
        {isConstant ? 'Both weights are 0, so there is no line: the unit says the same everywhere.' : ''}
      </p>
      <p>
        Step {solution.at}, input {x.join('')}:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned} z &= \wgt{w_1}\inp{x_1} + \wgt{w_2}\inp{x_2} + \wgt{b} \\ &= \wgt{${tex(before.weights[0]!)}}\cdot\inp{${x[0]!}} + \wgt{${signedTex(before.weights[1]!)}}\cdot\inp{${x[1]!}} + \wgt{${signedTex(before.bias)}} = ${tex(z)} \\ \out{\hat y} &= \out{${prediction}} \\ \err{y - \hat y} &= ${y} - \out{${prediction}} = \err{${error}} \end{aligned}`}
      />
      {error === 0 ? (
        <p>The answer is right, so nothing changes.</p>
      ) : (
        <Formula
          display
          tex={String.raw`\begin{aligned} \wgt{w} &\leftarrow \wgt{w} + \eta\,\err{(y - \hat y)}\,\inp{x} \\ &= \wgt{${vector(before.weights)}} + ${tex(inputs.eta)}\cdot\err{${signedTex(error)}}\cdot\inp{${vector(x)}} \\ &= \wgt{${vector(after.weights)}} ${inputs.bias ? String.raw`\\ \wgt{b} &\leftarrow \wgt{b} + \eta\,\err{(y - \hat y)} \\ &= \wgt{${tex(before.bias)}} + ${tex(inputs.eta)}\cdot\err{${signedTex(error)}} = \wgt{${tex(after.bias)}}` : ''} \end{aligned}`}
        />
      )}
      <Verdict gate={gate} zero={inputs.zero} solution={solution} />
    </Example>
  );
}
