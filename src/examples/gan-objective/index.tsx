import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, model, presets} from './model';

/** A number that stands before or under another: in brackets if it is a power of ten. */
const plain = (value: number) => (tex(value).includes('times') ? `(${tex(value)})` : tex(value));

export function GanObjective() {
  const state = useExample('gan-objective', model);
  const {control, inputs, solution} = state;
  const {x} = inputs;
  const {dataCurve, generatorCurve, discriminatorCurve, highest, range, p, q, D, signals} = solution;
  const {divergence, most, value, wasserstein, isEqual, isTooSmall, logit} = solution;
  const withNumbers = isTooSmall
    ? String.raw`\sigma(\ln \inp{p(x)} - \ln \out{q(x)}) \\ &= \sigma(${tex(logit)})`
    : String.raw`\frac{\inp{${tex(p)}}}{\inp{${plain(p)}} + \out{${plain(q)}}}`;
  const xAxis = {domain: [-range, range] as [number, number], label: 'x', ticks: 5};
  return (
    <Example
      state={state}
      title="The best discriminator for a generator"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <NumberControl control={control('mp')} role="input" />
          <NumberControl control={control('sp')} role="input" />
          <NumberControl control={control('mq')} role="output" />
          <NumberControl control={control('sq')} role="output" />
          <NumberControl control={control('x')} />
        </>
      }
      caption="Move the generator onto the data: D* becomes ½ everywhere and the divergence 0. Move it far away: the divergence stops at ln 2 and no longer says how far, the Wasserstein distance does."
    >
      <Plot
        width={300}
        height={190}
        x={xAxis}
        y={{domain: [0, highest], label: 'density', ticks: 4}}
        label={`Two bell curves: data with mean ${format(inputs.mp)} and standard deviation ${format(inputs.sp)}, generator with mean ${format(inputs.mq)} and standard deviation ${format(inputs.sq)}.`}
      >
        {(scales) => (
          <>
            <Curve scales={scales} role="input" points={dataCurve} />
            <Curve scales={scales} role="output" dashed points={generatorCurve} />
            <Cursor x={scales.x(x)} top={scales.y(highest)} bottom={scales.y(0)} />
          </>
        )}
      </Plot>
      <p>
        <strong className="role-input">Solid: data p</strong>,{' '}
        <strong className="role-output">dashed: generator q</strong>; below, the probability of “real” that
        the best discriminator gives.
      </p>
      <Plot
        width={300}
        height={160}
        x={xAxis}
        y={{domain: [0, 1], label: 'D*(x)', ticks: 3}}
        label={
          isEqual
            ? 'The best discriminator is one half everywhere.'
            : `The best discriminator, between 0 and 1: ${format(D)} at x = ${format(x)}.`
        }
      >
        {(scales) => (
          <>
            <Curve
              scales={scales}
              role="error"
              dashed
              points={[
                [-range, 0.5],
                [range, 0.5],
              ]}
            />
            <Curve scales={scales} role="state" points={discriminatorCurve} />
            <Cursor x={scales.x(x)} top={scales.y(1)} bottom={scales.y(0)} />
            <circle cx={scales.x(x)} cy={scales.y(D)} r={5} className="fill-state" />
          </>
        )}
      </Plot>
      <p>
        At x = {format(x)}
        {isTooSmall && ', where both densities are too small to write down, by their logarithms'}:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \hid{D^*(x)} &= \frac{\inp{p(x)}}{\inp{p(x)} + \out{q(x)}} \\ &= ${withNumbers} \\ &= \hid{${tex(D)}} \end{aligned}`}
      />
      <p>
        A sample generated there sends back, through the logit of D, a gradient of size{' '}
        <strong className="role-error">{format(signals.minimax)}</strong> from the minimax loss ln(1 − D) and
        of <strong className="role-error">{format(signals.nonSaturating)}</strong> from the non-saturating
        loss −ln D.
      </p>
      <p>
        Over all x, the divergence, at most ln 2 = {format(most)}; the value of the game; and the Wasserstein
        distance:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \operatorname{JS}(\inp{p}, \out{q}) &= ${tex(divergence)} \\ -\ln 4 + 2\operatorname{JS} &= ${tex(value)} \\ W_1(\inp{p}, \out{q}) &= ${tex(wasserstein)} \end{aligned}`}
      />
    </Example>
  );
}

/** The place that the reader looks at. */
const Cursor = ({x, top, bottom}: {x: number; top: number; bottom: number}) => (
  <path d={`M${x} ${top}V${bottom}`} className="stroke-ink" strokeDasharray="2 3" />
);
