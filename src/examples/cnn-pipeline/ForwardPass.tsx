import {BitmapControl} from '../../components/BitmapControl';
import {ChoiceControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {useExample} from '../../components/useExample';
import {Bar, NumberTable} from '../../components/NumberTable';
import {type Box, model, presets} from './model';
import {Stage} from './Stage';
import styles from './styles.module.css';

const isIn = (box: Box) => (row: number, column: number) =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

const sum = (terms: readonly number[]) => terms.map((term) => signedTex(term)).join(' + ');

/** The network at work: every array with its shape, and one value followed from the picture to the class. */
export function ForwardPass() {
  const state = useExample('cnn-pipeline', model);
  const {control, inputs, solution, update} = state;
  const {f, i, j} = inputs;
  const {input, convolved, rectified, pooled, flattened, logits, probabilities} = solution;
  const {map, value, boxes, score, scores, parameters} = solution;
  const choose = (row: number, column: number) => update({i: row + 1, j: column + 1});
  return (
    <Example
      state={state}
      title="A small trained CNN, array by array"
      controls={
        <>
          <StepControl control={control('i')} role="state" />
          <StepControl control={control('j')} role="state" />
          <StepControl control={control('f')} role="weight" />
          <ChoiceControl control={control('k')} role="output" />
        </>
      }
      caption="The outlined cells are one value on its way: press a cell of a map, or step through the rows and columns. The network gives one of its four names to every picture, also to a house or an empty sheet."
    >
      <ol className={styles.stages}>
        <Stage name="Input" shape={input.shape}>
          <BitmapControl
            control={control('picture')}
            label="One channel: ink is 1, paper is 0"
            isMarked={isIn(boxes.window)}
            presets={presets}
          />
        </Stage>
        <Stage
          name={`Convolution: 4 filters of 3 × 3, ${parameters.convolution} parameters`}
          shape={convolved.shape}
        >
          <div className={styles.pair}>
            <MatrixGrid
              plain
              shade
              hasSteppers
              rows={map.convolved}
              role="state"
              label={`Map ${f} of 4 (10 × 10); negative values are hatched`}
              isMarked={isIn(boxes.place)}
              onCell={choose}
            />
            <div className={styles.trio}>
              <MatrixGrid rows={map.window.values} role="input" digits={0} label="Window (3 × 3)" />
              <MatrixGrid rows={map.kernel} role="weight" label={`Kernel ${f} (3 × 3)`} />
              <MatrixGrid rows={map.window.products} role="state" label="Products" />
              <Formula
                display
                tex={String.raw`\begin{aligned}\hid{z_{${i},${j}}} &= \wgt{b} + \sum_{u=1}^{3}\sum_{v=1}^{3} \wgt{w_{u,v}}\,\inp{x_{i+u-1,\,j+v-1}} \\ &= \wgt{${tex(map.bias)}} + ${signedTex(map.window.sum)} = \hid{${tex(value.z)}}\end{aligned}`}
              />
            </div>
          </div>
        </Stage>
        <Stage name="ReLU" shape={rectified.shape}>
          <div className={styles.pair}>
            <MatrixGrid
              plain
              shade
              hasSteppers
              rows={map.rectified}
              role="state"
              label={`Rectified map ${f} (10 × 10), pooling window outlined`}
              isMarked={isIn(boxes.pool)}
              onCell={choose}
            />
            <Formula
              display
              tex={String.raw`\begin{aligned}\hid{a_{${i},${j}}} &= \max(0, \hid{z_{${i},${j}}}) \\ &= \max(0, ${tex(value.z)}) = \hid{${tex(value.a)}}\end{aligned}`}
            />
          </div>
        </Stage>
        <Stage name="Max pooling: 2 × 2, stride 2" shape={pooled.shape}>
          <div className={styles.pair}>
            <MatrixGrid
              rows={map.pooled}
              role="state"
              label={`Pooled map ${f} (5 × 5)`}
              isMarked={isIn(boxes.pooled)}
            />
            <Formula
              display
              tex={String.raw`\max(${value.candidates.map((one) => tex(one)).join(',\\; ')}) = \hid{${tex(value.largest)}}`}
            />
          </div>
        </Stage>
        <Stage name="Flatten" shape={flattened.shape}>
          <MatrixGrid
            plain
            shade
            rows={map.perRow}
            role="state"
            label="The vector, one line for each map's 25 values"
            isMarked={isIn(boxes.flat)}
          />
        </Stage>
        <Stage name={`Dense layer: ${parameters.dense} parameters`} shape={logits.shape}>
          <p>
            The score (logit) of <em>{score.name}</em>: its bias, then the weighted values of each map.
          </p>
          <Formula
            display
            tex={String.raw`\begin{aligned}\out{z_{\text{${score.name}}}} &= \wgt{b} + \sum_{n=1}^{100} \wgt{w_n} \hid{a_n} \\ &= \wgt{${tex(score.bias)}} + ${sum(score.shares.slice(0, 2))} \\ &\quad + ${sum(score.shares.slice(2))} = \out{${tex(score.logit)}}\end{aligned}`}
          />
        </Stage>
        <Stage name="Softmax" shape={probabilities.shape}>
          <Formula
            display
            tex={String.raw`\out{\hat y_{\text{${score.name}}}} = \frac{e^{${tex(score.logit, 2)}}}{${scores.map((one) => `e^{${tex(one.logit, 2)}}`).join(' + ')}} = \out{${tex(score.probability)}}`}
          />
          <NumberTable>
            <thead>
              <tr>
                <th scope="col">Class</th>
                <th scope="col">Logit</th>
                <th scope="col">Probability</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {scores.map(({name, logit, probability, isPredicted}) => (
                <tr key={name} aria-current={isPredicted ? 'true' : undefined}>
                  <th scope="row">
                    {name}
                    {isPredicted && ' ✓'}
                  </th>
                  <td>{format(logit, 2)}</td>
                  <td>{format(probability)}</td>
                  <td>
                    <Bar share={probability} />
                  </td>
                </tr>
              ))}
            </tbody>
          </NumberTable>
        </Stage>
      </ol>
    </Example>
  );
}
