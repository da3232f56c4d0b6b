import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

const rows = [
  ['dense', 'Dense: every output sees all inputs'],
  ['local', 'Locally connected: a window, own weights at each place'],
  ['convolution', 'Convolution: a window, the same weights at each place'],
] as const;

export function ParameterCount() {
  const state = useExample('parameter-count', model);
  const {control, inputs, solution} = state;
  const {side, channels: c, kernel: k, filters: f} = inputs;
  const {output, outputs, layers, bars, savedByLocality, savedBySharing} = solution;
  return (
    <Example
      state={state}
      title="Parameters of three layers with one and the same output"
      controls={
        <>
          <NumberControl control={control('side')} role="input" />
          <NumberControl control={control('channels')} role="input" />
          <NumberControl control={control('kernel')} role="weight" />
          <NumberControl control={control('filters')} role="weight" />
        </>
      }
      caption="Raise the input side: the convolution keeps its parameters. The multiplications of the last two rows never differ."
    >
      <p>
        {`Input ${format(side)} × ${format(side)} × ${format(c)}, output ${format(output)} × ${format(output)} × ${format(f)} (stride 1, no padding).`}
      </p>
      <dl className={styles.layers}>
        {rows.map(([id, name]) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={100 * bars[id]} height={8} className="fill-weight" />
              </svg>
              <strong className="role-weight">{format(layers[id].parameters)}</strong> parameters,{' '}
              {format(layers[id].multiplyAdds)} multiplications
            </dd>
          </div>
        ))}
      </dl>
      <p>The bars grow with the number of digits: a bar twice as long stands for the square.</p>
      <Formula
        display
        tex={String.raw`\text{dense: } ${tex(outputs)}\,(\inp{${tex(side)}}^2 \cdot \inp{${c}} + 1) = ${tex(layers.dense.parameters)}`}
      />
      <Formula
        display
        tex={String.raw`\text{local: } \out{${tex(output)}}^2 \cdot \wgt{${f}}\,(\wgt{${k}}^2 \cdot \inp{${c}} + 1) = ${tex(layers.local.parameters)}`}
      />
      <Formula
        display
        tex={String.raw`\text{convolution: } \wgt{${f}}\,(\wgt{${k}}^2 \cdot \inp{${c}} + 1) = ${tex(layers.convolution.parameters)}`}
      />
      <p>
        Locality divides the parameters by {format(savedByLocality, 1)}, sharing by another{' '}
        {format(savedBySharing, 0)}.
      </p>
    </Example>
  );
}
