import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {NumberTable} from '../../components/NumberTable';
import type {VggLayer} from '../../math/vgg16';
import {model} from './model';
import styles from './styles.module.css';

const shape = ({kind, side, depth}: VggLayer) =>
  kind === 'dense' ? format(depth) : `${format(side)}² × ${depth}`;

export function Vgg16() {
  const state = useExample('vgg16', model);
  const {control, inputs, solution} = state;
  const {layers, depth, first, maps, firstDense, convolutional, dense, total} = solution;
  const {denseShare, convolutionalWork, work, megabytes} = solution;
  const isFlat = inputs.head === 'dense';
  return (
    <Example
      state={state}
      title={`VGG, configuration ${inputs.net}: ${depth} layers with weights`}
      controls={
        <>
          <NumberControl control={control('side')} role="input" />
          <NumberControl control={control('channels')} role="input" />
          <NumberControl control={control('classes')} role="output" />
          <ChoiceControl control={control('net')} />
          <ChoiceControl control={control('head')} />
        </>
      }
      caption="The input side changes one count only: that of the first dense layer after a flatten. Take the global average, and the side changes no parameter at all; the multiply-adds still grow with the area."
    >
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">layer</th>
            <th scope="col">output</th>
            <th scope="col">parameters</th>
            <th scope="col">10⁶ mult-adds</th>
          </tr>
        </thead>
        <tbody>
          {layers.map((layer) => (
            <tr key={layer.name} className={layer.kind === 'pooling' ? styles.pooling : undefined}>
              <th scope="row">{layer.name}</th>
              <td>{shape(layer)}</td>
              <td>{layer.kind === 'pooling' ? '–' : format(layer.parameters)}</td>
              <td>{layer.kind === 'pooling' ? '–' : format(layer.work, 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">all</th>
            <td />
            <td>{format(total.parameters)}</td>
            <td>{format(work, 0)}</td>
          </tr>
        </tfoot>
      </NumberTable>
      <p>Parameters of the first convolution, and of the first dense layer:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&(\wgt{K^2}\,\inp{C_{\text{in}}} + 1)\,\out{C_{\text{out}}} \\ &= (\wgt{3^2} \cdot \inp{${tex(inputs.channels)}} + 1) \cdot \out{${first.depth}} = ${tex(first.parameters)}\end{aligned}`}
      />
      <Formula
        display
        tex={
          isFlat
            ? String.raw`\begin{aligned}(\inp{${tex(maps.side)}^2 \cdot ${maps.depth}} + 1) \cdot \out{${tex(firstDense.depth)}} \\ = ${tex(firstDense.parameters)}\end{aligned}`
            : String.raw`(\inp{${maps.depth}} + 1) \cdot \out{${tex(firstDense.depth)}} = ${tex(firstDense.parameters)}`
        }
      />
      <p>All convolutions, all dense layers, all together:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}${tex(convolutional.parameters)} + ${tex(dense.parameters)} \\ = \wgt{${tex(total.parameters)}}\end{aligned}`}
      />
      <p role="status">
        The dense part holds {format(denseShare, 1)}% of the parameters; the convolutions do{' '}
        {format(convolutionalWork, 1)}% of the multiply-adds. In 32-bit floats: {format(megabytes, 1)} MB.
      </p>
    </Example>
  );
}
