import {NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {Bar, NumberTable} from '../../components/NumberTable';
import {VectorControl} from '../../components/VectorControl';
import {model, presets} from './model';
import styles from '../../components/Presets.module.css';

const names = ['z₀', 'z₁', 'z₂', 'z₃', 'z₄', 'z₅', 'z₆', 'z₇', 'z₈', 'z₉'];

/** A probability is never 0; the smallest ones are beyond what a double holds. */
const shown = (probability: number) => (probability === 0 ? '< 10⁻³²³' : format(probability));

export function SoftmaxCrossEntropy() {
  const state = useExample('softmax-cross-entropy', model);
  const {control, inputs, solution, update} = state;
  const {label, temperature} = inputs;
  const {classes, score, shifted, largest, total, probability, loss, naive, halfSquares, meanSquare} =
    solution;
  const scaled = (k: string | number) => (temperature === 1 ? `z_${k}` : `z_${k}/T`);
  return (
    <Example
      state={state}
      title="From logits to probabilities to a loss"
      controls={
        <>
          <VectorControl control={control('logits')} names={names} role="output" />
          <div className={styles.presets} role="group" aria-label="Logits to start from">
            {presets.map(({name, logits}) => (
              <button
                key={name}
                type="button"
                aria-pressed={control('logits').text === control('logits').field.write(logits)}
                onClick={() => update({logits})}
              >
                {name}
              </button>
            ))}
          </div>
          <StepControl control={control('label')} />
          <NumberControl control={control('temperature')} />
        </>
      }
      caption="Choose “sure of 8” while 3 is true: cross-entropy pulls the logits with a gradient of 1, squared error with next to nothing. Networks are usually trained with T = 1; another temperature evens out or sharpens the output afterwards."
    >
      <p>Softmax, with the largest score m subtracted so that no exponential overflows:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{\hat y_k} &= \frac{e^{${scaled('k')}}}{\sum_j e^{${scaled('j')}}} = \frac{e^{${scaled('k')} - m}}{\sum_j e^{${scaled('j')} - m}} \\ m &= \max_j ${scaled('j')} = ${tex(largest)}\end{aligned}`}
      />
      <Formula
        display
        tex={String.raw`\out{\hat y_${label}} = \frac{e^{${tex(shifted)}}}{${tex(total)}} = ${probability === 0 ? String.raw`0 \text{ in floating point}` : String.raw`\out{${tex(probability)}}`}`}
      />
      {naive !== 'works' && (
        <p>
          Without the subtraction this {naive}: e to the power of {format(largest)} is{' '}
          {naive === 'overflows' ? 'larger than the largest' : 'smaller than the smallest'} double-precision
          number, and{' '}
          {naive === 'overflows'
            ? 'the fraction of the largest class would be ∞/∞'
            : 'every fraction would be 0/0'}
          .
        </p>
      )}
      <p>Cross-entropy, computed from the scores and not from the rounded probability:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}L &= -\ln \out{\hat y_${label}} \\ &= m + \ln \sum_j e^{${scaled('j')} - m} - ${scaled(label)} \\ &= ${tex(largest)} + \ln ${tex(total)} - ${signedTex(score)} \\ &= ${tex(loss)}\end{aligned}`}
      />
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">Class</th>
            <td />
            <th scope="col" className="role-output">
              ŷ
            </th>
            <th scope="col" className="role-error">
              ∂L/∂z
            </th>
            <th scope="col" className="role-error">
              squared error’s
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.digit} aria-current={one.isTrue ? 'true' : undefined}>
              <th scope="row">
                {one.digit}
                {one.isTrue && ' (true)'}
              </th>
              <td>
                <Bar share={one.probability} />
              </td>
              <td>{shown(one.probability)}</td>
              <td>{format(one.slope)}</td>
              <td>{format(one.squaredSlope)}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p>
        The gradient of the cross-entropy is ŷ − y{temperature !== 1 && ', divided by T'}, with y = 1 for the
        true class. The last column is the gradient of ½ Σ (ŷ − y)² = {format(halfSquares)}. The mean of the
        ten squares, Σ (ŷ − y)²/10, is {format(meanSquare)}.
      </p>
    </Example>
  );
}
