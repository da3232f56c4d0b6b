import {Thumbnail} from '../../components/BitmapControl';
import {ChoiceControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {Bar, NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {Stage} from './Stage';
import styles from './styles.module.css';
import {trainingModel} from './training';

/** The same network in training: forward, loss, backward and update, from random weights, on a batch of eight. */
export function TrainingRun() {
  const state = useExample('cnn-pipeline', trainingModel);
  const {control, inputs, solution} = state;
  const {eta, t, f} = inputs;
  const {name, classes, pictures, kernel, slopes, updated, weight, losses, updates, loss, lossAfter} =
    solution;
  const truth = classes.find(({target}) => target === 1)!;
  return (
    <Example
      state={state}
      title="Training a small CNN, update by update"
      controls={
        <>
          <NumberControl control={control('eta')} />
          <StepControl control={control('t')} />
          <StepControl control={control('f')} role="weight" />
          <ChoiceControl control={control('picture')} role="input" />
          <NumberControl control={control('seed')} slider={false} />
        </>
      }
      caption={
        solution.isDead
          ? 'Every ReLU is off for every picture now. No gradient reaches the filters, and only the biases of the dense layer still learn. Take a smaller learning rate.'
          : 'Try η = 0.01, 0.5 and 1: too small crawls, larger is faster for a while, too large leaps over the minimum and can kill every unit.'
      }
    >
      <ol className={styles.stages}>
        <Stage name="Forward pass">
          <p>
            With the weights before update {t}, the network sees <em>{name}</em>. The label is one-hot: 1 for{' '}
            {truth.shape}, 0 elsewhere.
          </p>
          <NumberTable>
            <thead>
              <tr>
                <th scope="col">Class</th>
                <th scope="col" className="role-output">
                  Output ŷ
                </th>
                <th scope="col">Label y</th>
                <th scope="col" className="role-error">
                  ŷ − y
                </th>
              </tr>
            </thead>
            <tbody>
              {classes.map(({shape, probability, target, slope}) => (
                <tr key={shape} aria-current={target === 1 ? 'true' : undefined}>
                  <th scope="row">{shape}</th>
                  <td>{format(probability)}</td>
                  <td>{target}</td>
                  <td>{format(slope)}</td>
                </tr>
              ))}
            </tbody>
          </NumberTable>
        </Stage>
        <Stage name="Loss">
          <Formula
            display
            tex={String.raw`\begin{aligned}L_{\text{${name}}} &= -\ln \out{\hat y_{\text{${truth.shape}}}} \\ &= -\ln ${tex(solution.probability)} = ${tex(solution.pictureLoss)}\end{aligned}`}
          />
          <p>The probability that each picture of the batch gives to its own label, and the loss:</p>
          <ul className={styles.batch}>
            {pictures.map((one) => (
              <li key={one.name} className={one.isShown ? styles.shown : undefined}>
                <Thumbnail picture={one.picture} />
                <span>{one.name}</span>
                <Bar share={one.probability} />
                <span>{format(one.probability, 2)}</span>
                <span>L = {format(one.loss, 2)}</span>
              </li>
            ))}
          </ul>
          <p>
            Their mean is the loss of the batch: <strong>{format(loss)}</strong>. A network without preference
            has ln 4 = {format(solution.evenLoss)}.
          </p>
        </Stage>
        <Stage name="Backward pass">
          <Formula
            display
            tex={String.raw`\err{\frac{\partial L}{\partial w_{u,v}}} = \sum_{i=1}^{10}\sum_{j=1}^{10} \err{\frac{\partial L}{\partial z_{i,j}}}\,\inp{x_{i+u-1,\,j+v-1}}`}
          />
          <p>
            The sum runs over all {solution.places} positions where filter {f} was used. For <em>{name}</em>,{' '}
            {solution.positions} of them pass a gradient back: max pooling lets one in four through, ReLU only
            positive ones.
          </p>
          <MatrixGrid
            rows={slopes}
            role="error"
            digits={3}
            label={`Gradient of kernel ${f}, mean of the batch (3 × 3)`}
          />
        </Stage>
        <Stage name="Update">
          <p>
            Every weight moves against its gradient. For the steepest of this kernel, in row {weight.row},
            column {weight.column}:
          </p>
          <Formula
            display
            tex={String.raw`\begin{aligned}\wgt{w} &\leftarrow \wgt{w} - \eta\, \err{\frac{\partial L}{\partial w}} \\ &= \wgt{${tex(weight.before)}} - ${tex(eta)} \cdot \err{${signedTex(weight.slope)}} = \wgt{${tex(weight.after)}}\end{aligned}`}
          />
          <MatrixGrid rows={kernel} role="weight" digits={3} label={`Kernel ${f} before`} />
          <MatrixGrid rows={updated} role="weight" digits={3} label={`Kernel ${f} after`} />
          <p>
            The loss of the batch {solution.fell ? 'falls' : 'does not fall'}: {format(loss)} before,{' '}
            {format(lossAfter)} after update {t}.
          </p>
        </Stage>
      </ol>
      <Plot
        x={{domain: [0, updates], label: 'updates', ticks: updates}}
        y={{domain: [0, solution.lossAxis], label: 'loss of the batch'}}
        label={`Loss after each of ${updates} updates with learning rate ${format(eta)}: ${losses.map((one) => format(one, 2)).join(', ')}.`}
      >
        {(scales) => (
          <>
            <Curve
              scales={scales}
              role="input"
              dashed
              points={[
                [0, solution.evenLoss],
                [updates, solution.evenLoss],
              ]}
            />
            <text x={scales.x(updates)} y={scales.y(solution.evenLoss)} dy={-6} textAnchor="end">
              ln 4: no preference
            </text>
            <Curve scales={scales} role="error" points={losses.map((one, n) => [n, one] as const)} />
            {losses.map((one, n) => (
              <circle
                key={n}
                cx={scales.x(n)}
                cy={scales.y(one)}
                r={n === t ? 6 : 3}
                className={n === t ? 'fill-sheet stroke-error' : 'fill-error'}
                strokeWidth={2.5}
              />
            ))}
          </>
        )}
      </Plot>
    </Example>
  );
}
