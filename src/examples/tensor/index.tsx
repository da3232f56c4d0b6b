import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

export function Tensor() {
  const state = useExample('tensor', model);
  const {control, inputs, solution} = state;
  const {rank, shape, axes, elements, bytesEach, bytes, mebibytes} = solution;
  return (
    <Example
      state={state}
      title="Rank, shape, size and memory of a tensor"
      controls={
        <>
          <ChoiceControl control={control('kind')} />
          <NumberControl control={control('height')} role="input" />
          <NumberControl control={control('width')} role="input" />
          <NumberControl control={control('channels')} role="input" />
          <NumberControl control={control('batch')} role="input" />
          <NumberControl control={control('frames')} role="input" />
          <ChoiceControl control={control('layout')} />
          <ChoiceControl control={control('dtype')} />
        </>
      }
      caption="Switch the order of the axes: shape and strides change, size and memory do not. The stride says how far apart in memory two neighbors along that axis lie."
    >
      <p>
        Rank <strong>{rank}</strong>, shape{' '}
        <strong className="role-input">({shape.map((size) => format(size)).join(', ')})</strong>, dtype{' '}
        {inputs.dtype}.
      </p>
      {rank > 0 ? (
        <table className={styles.axes}>
          <thead>
            <tr>
              <th scope="col">axis</th>
              <th scope="col">size</th>
              <th scope="col">stride</th>
            </tr>
          </thead>
          <tbody>
            {axes.map(({name, size, stride}) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{format(size)}</td>
                <td>{format(stride)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>A scalar has no axis: its shape is empty, and the empty product is 1.</p>
      )}
      {rank > 1 && (
        <Formula
          display
          tex={shape.map((size) => String.raw`\inp{${tex(size)}}`).join(String.raw` \cdot `)}
        />
      )}
      <Formula
        display
        tex={String.raw`${rank > 1 ? '=' : ''} \out{${tex(elements)}}\,\text{${elements === 1 ? 'number' : 'numbers'}}`}
      />
      <Formula display tex={String.raw`\text{memory: } ${tex(elements)} \cdot ${bytesEach}\,\text{bytes}`} />
      <Formula display tex={String.raw`= ${tex(bytes)}\,\text{bytes}`} />
      <p>That is {format(mebibytes, mebibytes < 1 ? 6 : 2)} MiB (1 MiB = 2²⁰ bytes).</p>
    </Example>
  );
}
