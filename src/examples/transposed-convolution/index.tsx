import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, matrixTex, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {useExample} from '../../components/useExample';
import {model} from './model';

const sumOf = (parts: readonly {value: number; weight: number}[]) =>
  parts
    .map(({value, weight}) => String.raw`\inp{${signedTex(value)}}\cdot\wgt{${signedTex(weight)}}`)
    .join(' + ');

export function TransposedConvolution() {
  const state = useExample('transposed-convolution', model);
  const {control, inputs, solution, update} = state;
  const {x, s, p, op, d} = inputs;
  const {
    kernel,
    size,
    side,
    from,
    stamp,
    corner,
    stamped,
    landed,
    entries,
    output,
    cell,
    parts,
    sum,
    counts,
    isEven,
  } = solution;
  const shape = `${side} × ${side}`;
  return (
    <Example
      state={state}
      title="Stamping a kernel: transposed convolution"
      controls={
        <>
          <MatrixControl control={control('x')} role="input" />
          <ChoiceControl control={control('k')} role="weight" />
          {size === 2 && <MatrixControl control={control('k2')} role="weight" />}
          {size === 3 && <MatrixControl control={control('k3')} role="weight" />}
          {size === 4 && <MatrixControl control={control('k4')} role="weight" />}
          <NumberControl control={control('s')} />
          <NumberControl control={control('p')} />
          <NumberControl control={control('op')} />
          <NumberControl control={control('d')} />
        </>
      }
      caption={
        isEven
          ? 'In a larger map, every output value away from the border gets equally many stamps: no checkerboard from the geometry.'
          : 'In a larger map too, the number of stamps differs from one output value to the next: the root of checkerboards.'
      }
    >
      <p>The side of the output, by the rule and with these numbers:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{O} &= (\inp{I}-1)S - 2P \\ &\quad + D(\wgt{K}-1) + P_{\text{out}} + 1\end{aligned}`}
      />
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{O} &= (\inp{${x.length}}-1)\cdot ${s} - 2\cdot ${p} \\ &\quad + ${d}(\wgt{${size}}-1) + ${op} + 1 = \out{${side}}\end{aligned}`}
      />
      <p>
        <strong>Scatter:</strong> the input value at row {from.row}, column {from.column} multiplies the whole
        kernel.
      </p>
      <StepControl control={control('at')} role="input" />
      <Formula
        display
        tex={String.raw`\inp{${signedTex(from.value)}}\cdot\wgt{${matrixTex(kernel)}} = ${matrixTex(stamp)}`}
      />
      <p>
        The stamp goes to the outlined places; its first entry belongs to row {format(corner.row)}, column{' '}
        {format(corner.column)} of the output.{' '}
        {landed === entries
          ? `All its ${entries} entries land.`
          : `${landed} of its ${entries} entries land; the padding crops the rest away.`}{' '}
        Press an output value to see its sum.
      </p>
      <MatrixGrid
        rows={output}
        label={`Output y, ${shape}`}
        role="output"
        shade
        isMarked={(i, j) => stamped[i]![j]!}
        onCell={(i, j) => update({row: i + 1, column: j + 1})}
      />
      <MatrixGrid
        rows={counts}
        label="Stamps on each value"
        shade
        isMarked={(i, j) => i + 1 === cell.row && j + 1 === cell.column}
      />
      <p>
        <strong>Gather:</strong> the output value at row {cell.row}, column {cell.column} is{' '}
        {parts.length === 0
          ? 'in a gap: no stamp reaches it, so it is 0.'
          : parts.length === 1
            ? 'what one stamp leaves there.'
            : `the sum of what ${parts.length} stamps leave there.`}
      </p>
      <StepControl control={control('row')} last={side} role="output" />
      <StepControl control={control('column')} last={side} role="output" />
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{y_{${cell.row},${cell.column}}} &= ${parts.length === 0 ? '' : sumOf(parts) + String.raw` \\ &= `}\out{${tex(sum)}}\end{aligned}`}
      />
    </Example>
  );
}
