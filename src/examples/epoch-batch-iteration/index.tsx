import {NumberControl, ToggleControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {type Preset, Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, model} from './model';

const presets: Preset<typeof fields>[] = [
  {label: '5,000 in hundreds, 5 epochs', inputs: {n: 5000, b: 100, e: 5}},
  {label: '1,000 in hundreds', inputs: {n: 1000, b: 100, e: 1}},
  {label: '1,050 in hundreds', inputs: {n: 1050, b: 100, e: 1}},
  {label: 'ImageNet', inputs: {n: 1_281_167, b: 256, e: 90}},
];

export function EpochBatchIteration() {
  const state = useExample('epoch-batch-iteration', model);
  const {control, inputs, solution} = state;
  const {n, b, e, drop} = inputs;
  const {fullBatches, perEpoch, total, rest, lastBatch, leftOut, seen, batches} = solution;
  const [open, close] = drop ? ['\\lfloor', '\\rfloor'] : ['\\lceil', '\\rceil'];
  return (
    <Example
      state={state}
      title="Count the iterations"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <NumberControl control={control('n')} role="input" slider={false} />
          <NumberControl control={control('b')} role="input" slider={false} />
          <NumberControl control={control('e')} slider={false} />
          <ToggleControl control={control('drop')} />
        </>
      }
      caption="The batch size decides how often the weights are updated in an epoch, not how many examples an epoch has."
    >
      <p>Iterations per epoch, {drop ? 'full batches alone (floor)' : 'a partial batch counts (ceiling)'}:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \left${open}\frac{\inp{N}}{\inp{B}}\right${close} &= \left${open}\frac{${tex(n)}}{${tex(b)}}\right${close} \\ &= ${rest === 0 ? '' : String.raw`\left${open}${tex(fullBatches)} + \tfrac{${tex(rest)}}{${tex(b)}}\right${close} = `}\out{${tex(perEpoch)}} \end{aligned}`}
      />
      <p>Iterations in all, epochs times iterations per epoch:</p>
      <Formula display tex={String.raw`${tex(e)} \cdot ${tex(perEpoch)} = \out{${tex(total)}}`} />
      <p role="status">
        {rest === 0
          ? 'Every batch is full. '
          : drop
            ? `Left out of each epoch: ${format(leftOut)}. `
            : `The last batch of an epoch is smaller: ${format(lastBatch)} of ${format(b)}. `}
        Examples that go forward and backward in all: {format(seen)}.
      </p>
      <table>
        <caption>The batches of one epoch, by place in its shuffled order</caption>
        <thead>
          <tr>
            <th scope="col">Iteration</th>
            <th scope="col">Examples</th>
            <th scope="col">Batch</th>
          </tr>
        </thead>
        <tbody>
          {batches.map(({iteration, first, last, size, followsGap}) => (
            <tr key={iteration}>
              <td>
                {followsGap && '… '}
                {format(iteration)}
              </td>
              <td>
                {format(first)}–{format(last)}
              </td>
              <td>{format(size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Example>
  );
}
