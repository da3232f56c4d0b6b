import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {hiddenWeights, model, outputWeights} from './model';
import {Net} from './Net';
import styles from './styles.module.css';

const list = (values: readonly number[], digits = 4) =>
  `(${values.map((value) => tex(value, digits)).join(',\\, ')})`;
const terms = (h: readonly number[]) => {
  const products = h.map((value, i) => `\\wgt{${signedTex(outputWeights[i]!)}} \\cdot \\hid{${tex(value)}}`);
  return `${products.slice(0, 2).join(' + ')} \\\\ &\\quad + ${products.slice(2).join(' + ')}`;
};
const spoken = (values: readonly number[]) => values.map((value) => format(value, 2)).join(', ');
const matrix = hiddenWeights.map((row) => row.map((w) => tex(w)).join(' & ')).join(' \\\\ ');

export function Dropout() {
  const state = useExample('dropout', model);
  const {control, inputs, solution} = state;
  const {unit, draw} = inputs;
  const [x = []] = inputs.x;
  const {h, keep, z, full, mask, kept, thinnedZ, thinnedOutput, dropped, networks} = solution;
  const {exact, gap, geometric, mean, standardError, distance, draws, curve, funnel, range} = solution;
  const isLinear = unit === 'identity';
  const output = (before: number, after: number) =>
    isLinear ? `z = \\out{${tex(after)}}` : `\\sigma(${tex(before)}) = \\out{${tex(after)}}`;
  return (
    <Example
      state={state}
      title="A small net, thinned by dropout"
      controls={
        <>
          <NumberControl control={control('p')} />
          <StepControl control={control('draw')} />
          <ChoiceControl control={control('unit')} />
          <ChoiceControl control={control('draws')} />
          <MatrixControl control={control('x')} role="input" />
          <NumberControl control={control('seed')} slider={false} />
        </>
      }
      caption="Behind a linear unit the thinned nets average to the full net exactly; behind a sigmoid only nearly. Four times as many draws halve the standard error."
    >
      <div className={styles.nets}>
        <Net
          title="Prediction: the full net"
          label={`The full net: inputs ${spoken(x)}, hidden units ${spoken(h)}, output ${format(full, 2)}.`}
          x={x}
          hidden={h}
          mask={[1, 1, 1, 1]}
          output={full}
        />
        <Net
          title={`Training: draw ${draw}`}
          label={`Draw ${draw} drops ${dropped} of 4 hidden units, with all their connections. After scaling the hidden units are ${spoken(kept)}, the output ${format(thinnedOutput, 2)}.`}
          x={x}
          hidden={kept}
          mask={mask}
          output={thinnedOutput}
        />
      </div>
      <p>Prediction, nothing dropped and nothing scaled:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \hid{h} &= \operatorname{ReLU}\!\left(\wgt{\begin{bmatrix}${matrix}\end{bmatrix}} \inp{\begin{bmatrix}${x.map((value) => tex(value)).join(' \\\\ ')}\end{bmatrix}}\right) \\ &= \hid{${list(h)}^\top} \end{aligned}`}
      />
      <Formula
        display
        tex={String.raw`\begin{aligned} z &= ${terms(h)} \\ &= ${tex(z)} \\ \out{\hat{y}} &= ${output(z, full)} \end{aligned}`}
      />
      <p>
        Training, draw {draw}: {dropped} of 4 units dropped, the others scaled by 1/(1 − p):
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \hid{\tilde{h}} &= \frac{\gat{r} \odot \hid{h}}{1 - p} = \frac{\gat{(${mask.join(', ')})} \odot \hid{h}}{${tex(keep)}} \\ &= \hid{${list(kept)}} \end{aligned}`}
      />
      <Formula
        display
        tex={String.raw`\begin{aligned} z &= ${terms(kept)} \\ &= ${tex(thinnedZ)} \\ \out{\hat{y}} &= ${output(thinnedZ, thinnedOutput)} \end{aligned}`}
      />
      <p>
        All {networks} masks, each weighted with its probability: mean output{' '}
        <strong className="role-output">{format(exact.mean)}</strong>, standard deviation{' '}
        {format(exact.deviation)}; the full net gives <strong className="role-output">{format(full)}</strong>.{' '}
        {isLinear
          ? 'They agree.'
          : `The difference of ${format(gap)} is the price of one pass; the normalized geometric mean of the ${networks} outputs is ${format(geometric)}, the full net’s own.`}
      </p>
      <p role="status">
        {format(draws)} random draws: mean <strong className="role-output">{format(mean)}</strong>, with a
        standard error of {format(exact.deviation)} / √{format(draws)} = {format(standardError)}. That is{' '}
        {format(distance, 2)} standard errors from {format(exact.mean)}.
      </p>
      <Plot
        width={380}
        height={240}
        x={{domain: [1, draws], label: 'draws so far', log: true}}
        y={{domain: range, label: 'mean output'}}
        label={`The mean output of the draws so far, from 1 to ${format(draws)} draws: it ends at ${format(mean)}; the full net gives ${format(full)}. One standard error around the exact mean narrows to ${format(standardError)}.`}
      >
        {(scales) => (
          <>
            {funnel.map((points, i) => (
              <Curve key={i} points={points} scales={scales} role="gate" dashed />
            ))}
            <line
              x1={scales.x(1)}
              x2={scales.x(draws)}
              y1={scales.y(full)}
              y2={scales.y(full)}
              className="stroke-state"
              strokeWidth={1.5}
            />
            <Curve points={curve} scales={scales} role="output" />
          </>
        )}
      </Plot>
      <p>
        <span className="role-output">Bold: the mean so far.</span>{' '}
        <span className="role-state">Thin: the full net.</span>{' '}
        <span className="role-gate">Dashed: one standard error around the mean over all masks.</span>
      </p>
    </Example>
  );
}
