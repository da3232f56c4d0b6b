import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {backwardTex, chainTex, forwardTex, parameterTex} from './formulas';
import {model, parameterSymbols} from './model';
import {Network} from './Network';
import styles from './styles.module.css';

export function Backprop() {
  const state = useExample('backprop', model);
  const {control, inputs, solution} = state;
  const {parameters, prediction, loss, lossAfter, fall, hasFallen, check, isChecked, isAtKink} = solution;
  const byName = (name: string) => parameters.find((parameter) => parameter.name === name)!;
  const chosen = byName(inputs.of);
  const chain = chainTex(inputs, solution);
  return (
    <Example
      state={state}
      title="Backpropagation through a 2-2-1 network"
      controls={
        <>
          <MatrixControl control={control('x')} role="input" />
          <NumberControl control={control('y')} />
          <MatrixControl control={control('w')} role="weight" />
          <MatrixControl control={control('b')} role="weight" />
          <MatrixControl control={control('v')} role="weight" />
          <NumberControl control={control('c')} role="weight" />
          <ChoiceControl control={control('hidden')} role="state" />
          <ChoiceControl control={control('output')} role="output" />
          <ChoiceControl control={control('of')} role="error" />
          <NumberControl control={control('eta')} />
          <StepControl control={control('updates')} />
        </>
      }
      caption="In the drawing, each edge and bias (b) has its weight above the derivative (∂) of the loss. Step through the updates and watch the loss fall; set η to 2 and one step overshoots. Choose ReLU and a bias of −3: the unit is off, and every gradient behind it is 0."
    >
      <Network
        label={`Network with hidden values ${solution.h.map((value) => format(value)).join(' and ')}, prediction ${format(prediction)}, loss ${format(loss)}. Each edge carries its weight and the derivative of the loss; the path from the loss back to ${parameterSymbols[inputs.of]} is marked.`}
        input={inputs.x[0]!}
        hidden={solution.h}
        prediction={prediction}
        target={inputs.y}
        loss={loss}
        parameter={byName}
        path={chain.path}
      />
      <p>
        <strong>Forward</strong>, layer by layer:
      </p>
      {forwardTex(inputs, solution).map((line) => (
        <Formula key={line.id} display tex={line.tex} />
      ))}
      <p>
        <strong>Backward</strong>, from the loss: the error signal of each unit is the derivative of the loss
        with respect to its pre-activation.{inputs.hidden === 'relu' && ' [z > 0] is 1 for z > 0, else 0.'}
      </p>
      {backwardTex(inputs, solution).map((line) => (
        <Formula key={line.id} display tex={line.tex} />
      ))}
      <p>
        <strong>Edge by edge</strong> back to <Formula tex={parameterTex[inputs.of]} />, along the marked
        path:
      </p>
      <Formula display tex={chain.symbols} />
      <Formula display tex={chain.numbers} />
      <p>
        <strong>One update</strong>, all nine parameters θ from the same backward pass:
      </p>
      <table className={styles.parameters}>
        <thead>
          <tr>
            <th scope="col">θ</th>
            <th scope="col">value</th>
            <th scope="col">gradient</th>
            <th scope="col">after</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({name, value, gradient, updated}) => (
            <tr key={name} data-chosen={name === inputs.of ? '' : undefined}>
              <th scope="row">{parameterSymbols[name]}</th>
              <td className="role-weight">{format(value)}</td>
              <td className="role-error">{format(gradient)}</td>
              <td>{format(updated)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Formula
        display
        tex={String.raw`${parameterTex[inputs.of]} - \eta\,\err{\tfrac{\partial L}{\partial ${parameterTex[inputs.of]}}} = ${tex(chosen.value)} - ${tex(inputs.eta)} \cdot ${signedTex(chosen.gradient)} = ${tex(chosen.updated)}`}
      />
      <p>
        The loss goes from {format(loss)} to <strong>{format(lossAfter)}</strong>:{' '}
        {hasFallen
          ? `the update lowers it by ${format(fall)}.`
          : 'this update does not lower it. The step is too long, or the gradient is 0 or close to it.'}
      </p>
      <p>
        {isAtKink
          ? 'Gradient check: a hidden unit stands at the kink of ReLU (z = 0, where there is no derivative) or close to it. Backpropagation takes the slope 0 or 1; a central difference may mix the two.'
          : isChecked
            ? 'Gradient check: each of the nine agrees with its central difference to within 10⁻⁶.'
            : `Gradient check: numbers of this size leave the central differences up to ${format(check)} off.`}
      </p>
    </Example>
  );
}
