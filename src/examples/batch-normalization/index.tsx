import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {VectorControl} from '../../components/VectorControl';
import {model} from './model';

const names = ['x₁', 'x₂', 'x₃', 'x₄', 'x₅', 'x₆', 'x₇', 'x₈'];
const epsilonTex = {'0': '0', '1e-5': '10^{-5}', '1e-3': '10^{-3}', '0.1': '0.1', '1': '1'};

export function BatchNormalization() {
  const state = useExample('batch-normalization', model);
  const {control, inputs, solution} = state;
  const {g, b, e, weighs, k, v} = inputs;
  const {rows, sum, squares, mean, variance, alpha, kept, remaining, running} = solution;
  const [first] = rows;
  const size = rows.length;
  const remainingTex = tex(remaining);
  return (
    <Example
      state={state}
      title="One feature through batch normalization"
      controls={
        <>
          <VectorControl control={control('x')} names={names.slice(0, inputs.n)} role="input" />
          <NumberControl control={control('n')} />
          <NumberControl control={control('g')} role="weight" />
          <NumberControl control={control('b')} role="weight" />
          <ChoiceControl control={control('e')} />
          <ChoiceControl control={control('weighs')} role="state" />
          <NumberControl control={control('m')} role="state" />
          <NumberControl control={control('k')} role="state" />
          <NumberControl control={control('v')} role="input" />
        </>
      }
      caption="Change one value of the batch, and the outputs of the others change too. Momentum changes nothing in training; it sets what is left for inference."
    >
      <p>Training: mean and variance of this batch.</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\mu &= \frac{\sum_i \inp{x_i}}{N} = \frac{${tex(sum)}}{${size}} = ${tex(mean)} \\ \sigma^2 &= \frac{\sum_i (\inp{x_i} - \mu)^2}{N} = \frac{${tex(squares)}}{${size}} = ${tex(variance)}\end{aligned}`}
      />
      <Formula
        display
        tex={String.raw`\begin{aligned}\hat x_1 &= \frac{\inp{${tex(first!.x)}} - ${signedTex(mean)}}{\sqrt{${tex(variance)} + ${epsilonTex[e]}}} = ${tex(first!.normalized)} \\ \out{y_1} &= \wgt{\gamma}\,\hat x_1 + \wgt{\beta} \\ &= \wgt{${tex(g)}} \cdot ${signedTex(first!.normalized)} + \wgt{${signedTex(b)}} = \out{${tex(first!.output)}}\end{aligned}`}
      />
      <NumberTable>
        <thead>
          <tr>
            <th scope="col" className="role-input">
              x
            </th>
            <th scope="col">x − μ</th>
            <th scope="col">x̂</th>
            <th scope="col" className="role-output">
              y
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <td>{format(row.x)}</td>
              <td>{format(row.centered)}</td>
              <td>{format(row.normalized)}</td>
              <td>
                <strong className="role-output">{format(row.output)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p>
        Running averages, from 0 and 1, after {k} such {k === 1 ? 'batch' : 'batches'}. The new batch weighs α
        = {weighs === 'new' ? 'm' : '1 − m'} = {format(alpha)}, and the variance is the{' '}
        {weighs === 'new' ? 'unbiased one, σ²N/(N − 1)' : 'biased one, σ²'} = {format(kept)}. The other
        convention would call this momentum {format(solution.otherMomentum)}.
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}(1 - \alpha)^k &= ${remainingTex} \\ \hid{\mu_\text{run}} &= ${tex(mean)} + (0 - ${signedTex(mean)}) \cdot ${remainingTex} = \hid{${tex(running.mean)}} \\ \hid{\sigma^2_\text{run}} &= ${tex(kept)} + (1 - ${tex(kept)}) \cdot ${remainingTex} = \hid{${tex(running.variance)}}\end{aligned}`}
      />
      <Plot
        width={360}
        height={200}
        x={{domain: [0, solution.last], label: 'training batches'}}
        y={{domain: solution.range, label: 'running average', ticks: 4}}
        label={`Running mean, from 0 toward ${format(mean)}, and running variance, dashed, from 1 toward ${format(kept)}; after ${k} batches ${format(running.mean)} and ${format(running.variance)}.`}
      >
        {(scales) => (
          <>
            <Curve scales={scales} points={solution.meanCurve} />
            <Curve scales={scales} points={solution.varianceCurve} dashed />
            <circle cx={scales.x(k)} cy={scales.y(running.mean)} r={5} className="fill-state" />
            <circle cx={scales.x(k)} cy={scales.y(running.variance)} r={5} className="fill-state" />
          </>
        )}
      </Plot>
      <p>
        <strong className="role-state">Solid: mean. Dashed: variance.</strong>
      </p>
      <p>Inference: the value {format(v)} alone, with the running averages.</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\hat x &= \frac{\inp{${tex(v)}} - ${signedTex(running.mean)}}{\sqrt{${tex(running.variance)} + ${epsilonTex[e]}}} = ${tex(solution.aloneNormalized)} \\ \out{y} &= \wgt{${tex(g)}} \cdot ${signedTex(solution.aloneNormalized)} + \wgt{${signedTex(b)}} = \out{${tex(solution.aloneOutput)}}\end{aligned}`}
      />
    </Example>
  );
}
