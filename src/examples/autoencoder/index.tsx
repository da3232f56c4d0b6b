import {MatrixControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, model, presets} from './model';
import styles from './styles.module.css';

const vector = (values: readonly number[], digits = 3) =>
  `(${values.map((value) => tex(value, digits)).join(',\\,')})`;
const pair = (values: readonly number[], digits = 2) =>
  `(${values.map((value) => format(value, digits)).join(', ')})`;
const percent = (share: number) => `${format(100 * share, 1)}%`;

export function Autoencoder() {
  const state = useExample('autoencoder', model);
  const {control, inputs, solution} = state;
  const {center, machine, rows, loss, lost, best, bestLost, startLoss, domain, reachable, axis} = solution;
  const {decoderAngle, axisAngle, hasAxis, isBest, isSaddle} = solution;
  const [first] = rows;
  const [w, v] = [machine.encoder, machine.decoder];
  const deviation = first!.x.map((value, i) => value - center[i]!);
  return (
    <Example
      state={state}
      title="Points through a bottleneck of one number"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <MatrixControl control={control('points')} role="input" />
          <NumberControl control={control('start')} role="weight" />
          <NumberControl control={control('steps')} />
        </>
      }
      caption="Gradient descent on the reconstruction error turns the decoder onto the first principal axis. What lies at right angles to that axis is lost: a linear decoder can reach no point off its line."
    >
      <div className={styles.beside}>
        <div className={styles.plane}>
          <Plot
            width={300}
            height={286}
            x={{domain: domain[0]!, label: 'x₁', ticks: 4}}
            y={{domain: domain[1]!, label: 'x₂', ticks: 4}}
            label={`Points ${rows.map(({x}) => pair(x)).join(', ')}; each is joined to its reconstruction, which lies on the line of the decoder. ${isBest ? 'That line is' : 'A dashed line shows'} ${hasAxis ? 'the first principal axis' : 'one of many best axes'}.`}
          >
            {(scales) => (
              <>
                {reachable && <Curve scales={scales} role="weight" points={reachable} />}
                {axis && <Curve scales={scales} role="error" dashed points={axis} />}
                <path
                  d={rows
                    .map(
                      ({x, output}) =>
                        `M${scales.x(x[0]!)} ${scales.y(x[1]!)}L${scales.x(output[0]!)} ${scales.y(output[1]!)}`,
                    )
                    .join('')}
                  className="stroke-ink"
                  strokeDasharray="2 2"
                />
                {rows.map(({x, output}, n) => (
                  <g key={n}>
                    <circle cx={scales.x(x[0]!)} cy={scales.y(x[1]!)} r={6} className="fill-input" />
                    <circle
                      cx={scales.x(output[0]!)}
                      cy={scales.y(output[1]!)}
                      r={5}
                      strokeWidth={2}
                      className="fill-sheet stroke-output"
                    />
                  </g>
                ))}
              </>
            )}
          </Plot>
        </div>
        <NumberTable>
          <thead>
            <tr>
              <th scope="col" className="role-input">
                x
              </th>
              <th scope="col" className="role-state">
                code h
              </th>
              <th scope="col" className="role-output">
                x̂
              </th>
              <th scope="col" className="role-error">
                ‖x−x̂‖²
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({x, code, output, error}, n) => (
              <tr key={n}>
                <td>{pair(x)}</td>
                <td>{format(code, 2)}</td>
                <td>{pair(output)}</td>
                <td>{format(error, 3)}</td>
              </tr>
            ))}
          </tbody>
        </NumberTable>
      </div>
      <p className={styles.legend}>
        <strong className="role-input">Filled: x</strong>, <strong className="role-output">hollow: x̂</strong>,{' '}
        <strong className="role-weight">solid: the decoder’s line</strong>,{' '}
        <strong className="role-error">dashed: principal axis</strong>
      </p>
      <p>The first point, with the mean c = {pair(center)}:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \hid{h} &= \wgt{w}\cdot(\inp{x} - c) \\ &= \wgt{${vector(w)}}\cdot\inp{${vector(deviation)}} \\ &= \hid{${tex(first!.code, 3)}} \\ \out{\hat x} &= c + \hid{h}\,\wgt{v} \\ &= ${vector(center)} \\ &\quad + \hid{${signedTex(first!.code, 3)}}\,\wgt{${vector(v)}} \\ &= \out{${vector(first!.output)}} \end{aligned}`}
      />
      <p>
        Mean error: {format(startLoss, 3)} at the start,{' '}
        <strong className="role-error">{format(loss, 3)}</strong> after {inputs.steps}{' '}
        {inputs.steps === 1 ? 'step' : 'steps'} ({percent(lost)} of the variance lost); the least possible is{' '}
        {format(best, 3)} ({percent(bestLost)}).{' '}
        {hasAxis
          ? `The decoder points along ${format(decoderAngle, 1)}°, the first principal axis along ${format(axisAngle, 1)}°.`
          : 'The points spread equally in all directions, so every axis is as good.'}
        {isSaddle && ' Here the gradient is 0: a saddle point. Start one degree off, and training leaves it.'}
      </p>
    </Example>
  );
}
