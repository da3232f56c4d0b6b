import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, model, presets, windowAt} from './model';
import styles from './styles.module.css';

const rule = {
  max: String.raw`\out{y_{i,j}} = \max_{0 \le u,v < K} \inp{x_{iS+u,\;jS+v}}`,
  average: String.raw`\out{y_{i,j}} = \frac{1}{K^2} \sum_{u=0}^{K-1} \sum_{v=0}^{K-1} \inp{x_{iS+u,\;jS+v}}`,
  global: String.raw`\out{y} = \frac{1}{I^2} \sum_{i=0}^{I-1} \sum_{j=0}^{I-1} \inp{x_{i,j}}`,
};

/** The values of a window in formulas, a line for each of its rows. */
const linesOf = (lines: readonly string[], between: string) =>
  String.raw`\begin{gathered} ${lines.map((line) => String.raw`\inp{${line}}`).join(String.raw`${between} \\ `)} \end{gathered}`;

const square = (side: number) => `${side} × ${side}`;

export function Pooling() {
  const state = useExample('pooling', model);
  const {control, inputs, solution, update} = state;
  const {grid, mode} = inputs;
  const {
    x,
    side,
    count,
    size,
    stride,
    output,
    outputSide,
    windows,
    row,
    column,
    values,
    valueCount,
    result,
    isInWindow,
    isUnread,
    unread,
    gradient,
  } = solution;
  const isGlobal = mode === 'global';
  const name = isGlobal ? String.raw`\out{y}` : String.raw`\out{y_{${row},${column}}}`;
  const worked =
    mode === 'max'
      ? String.raw`\max\left(${linesOf(
          values.map((line) => line.map((value) => tex(value)).join(',\\; ')),
          ',',
        )}\right)`
      : String.raw`\frac{${linesOf(
          values.map((line, u) =>
            line.map((value, v) => (u + v === 0 ? tex(value) : signedTex(value))).join(' + '),
          ),
          '{} + {}',
        )}}{${valueCount}}`;
  return (
    <Example
      state={state}
      title="A window slides over one feature map"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <ChoiceControl control={control('grid')} role="input" />
          <ChoiceControl control={control('mode')} />
          {!isGlobal && <NumberControl control={control('k')} />}
          {!isGlobal && <NumberControl control={control('s')} />}
          {grid === 'four' ? (
            <MatrixControl control={control('x4')} role="input" />
          ) : (
            <MatrixControl control={control('x5')} role="input" />
          )}
          {windows > 1 && <StepControl control={control('at')} last={windows} />}
        </>
      }
      caption={
        mode === 'max'
          ? 'The window has no weights: nothing here is learned. In the backward pass each output sends its whole gradient to the place of its maximum.'
          : 'The window has no weights: nothing here is learned. In the backward pass each output shares its gradient equally among the values that it averaged.'
      }
    >
      <div className={styles.maps}>
        <MatrixGrid
          rows={x}
          role="input"
          label={`Input, ${square(side)}`}
          isMarked={(i, j) => isInWindow[i]![j]!}
          isFaint={(i, j) => isUnread[i]![j]!}
        />
        <MatrixGrid
          rows={output}
          role="output"
          label={`Output, ${square(outputSide)}`}
          isMarked={(i, j) => i === row && j === column}
          onCell={(i, j) => update({at: windowAt(outputSide, i, j)})}
        />
      </div>
      <Formula display tex={rule[mode]} />
      <Formula
        display
        tex={String.raw`\begin{aligned} ${name} &= ${worked} \\ &= \out{${tex(result)}} \end{aligned}`}
      />
      {!isGlobal && (
        <Formula
          display
          tex={String.raw`\begin{aligned} \out{O} &= \left\lfloor \frac{\inp{I} - K}{S} \right\rfloor + 1 \\ &= \left\lfloor \frac{\inp{${side}} - ${size}}{${stride}} \right\rfloor + 1 = \out{${outputSide}} \end{aligned}`}
        />
      )}
      <p>
        {format(count)} values become {format(windows)}; the number of channels stays.
        {unread > 0 &&
          ` ${format(unread)} value${unread === 1 ? ' lies' : 's lie'} outside every window (dashed) and ${unread === 1 ? 'is' : 'are'} never read.`}
      </p>
      <MatrixGrid
        rows={gradient}
        role="error"
        label="Gradient that reaches each input if that of each output is 1"
        digits={4}
        shade
      />
    </Example>
  );
}
