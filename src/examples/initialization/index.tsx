import {ChoiceControl, NumberControl} from '../../components/Controls';
import {compact} from '../../components/compact';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {type Inputs, model} from './model';

/** The variance of one weight as each scheme sets it. */
const varianceTex: Record<Inputs['scheme'], (n: string) => string> = {
  zero: () => '',
  small: () => '',
  large: () => '',
  xavier: (n) => String.raw`\frac{2}{n + n} = \frac{2}{${n} + ${n}} =`,
  xavierUniform: (n) => String.raw`\frac{2}{n + n} = \frac{2}{${n} + ${n}} =`,
  he: (n) => String.raw`\frac{2}{n} = \frac{2}{${n}} =`,
  orthogonal: (n) => String.raw`\frac{1}{n} = \frac{1}{${n}} =`,
  orthogonalRelu: (n) => String.raw`\frac{2}{n} = \frac{2}{${n}} =`,
};

export function Initialization() {
  const state = useExample('initialization', model);
  const {control, inputs, solution} = state;
  const {scheme, phi, depth, width} = inputs;
  const {variance, signal, gradient, range, ticks, rows, factor, expected, stray, isLost} = solution;
  return (
    <Example
      state={state}
      title="A signal through a network before its first update"
      controls={
        <>
          <ChoiceControl control={control('scheme')} role="weight" />
          <ChoiceControl control={control('phi')} />
          <NumberControl control={control('depth')} />
          <NumberControl control={control('width')} />
          <NumberControl control={control('seed')} slider={false} />
        </>
      }
      caption="Four standard normal inputs go forward, four standard normal gradients come back; biases are 0. A mean square of 0 has no power of ten to draw. A flat line is what an initialization is for; a slope means growth or decay by the same factor at every layer."
    >
      <Formula
        display
        tex={String.raw`\operatorname{Var}(\wgt{w}) = ${varianceTex[scheme](tex(width))} \wgt{${tex(variance, 5)}}`}
      />
      {factor === undefined || expected === undefined ? (
        <p>For {phi}, the factor depends on the size of the signal: read it off the curves.</p>
      ) : (
        <>
          <p>
            Expected factor of the mean square, per layer and after{' '}
            {depth === 1 ? 'one layer' : `${depth} layers`}:
          </p>
          <Formula
            display
            tex={String.raw`\begin{aligned} n \operatorname{Var}(\wgt{w})${phi === 'relu' ? String.raw` \cdot \tfrac12` : ''} &= \hid{${tex(factor)}} \\ \hid{(${tex(factor)})}^{${depth}} &= \hid{${tex(expected)}} \end{aligned}`}
          />
        </>
      )}
      <p role="status">
        {scheme === 'zero'
          ? 'With zero weights the gradient stops at the last layer, and all units of a layer are alike.'
          : stray === undefined
            ? ''
            : `One draw strays from the expectation: over all seeds, the last mean square of one input has a standard deviation of about ${format(stray, 1)} times its expectation. Most draws end below, a few far above. Try other seeds.`}
        {isLost &&
          ' In this draw, a layer has no active unit left: the signal is lost, as happens in narrow, deep ReLU networks.'}
      </p>
      <Plot
        width={380}
        height={260}
        x={{domain: [0, depth], label: 'layer (0: the input)', ticks: Math.min(depth, 5)}}
        y={{domain: range, label: 'power of ten of the mean square', ticks}}
        label={`Mean square of the activations (solid) and of the gradients (dashed) by layer, as powers of ten. ${rows.map((row) => `Layer ${row.layer}: activations ${format(row.forward)}, gradients ${format(row.backward)}.`).join(' ')}`}
      >
        {(scales) => (
          <>
            <Curve scales={scales} role="state" points={signal} />
            <Curve scales={scales} role="error" points={gradient} dashed />
            {signal.map(([layer, power]) => (
              <circle key={layer} cx={scales.x(layer)} cy={scales.y(power)} r={3} className="fill-state" />
            ))}
            {gradient.map(([layer, power]) => (
              <circle key={layer} cx={scales.x(layer)} cy={scales.y(power)} r={3} className="fill-error" />
            ))}
          </>
        )}
      </Plot>
      <table>
        <caption>Mean squares</caption>
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col" className="role-state">
              Signal (solid)
            </th>
            <th scope="col" className="role-error">
              Gradient (dashed)
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.layer}>
              <td>{row.layer}</td>
              <td>{compact(row.forward)}</td>
              <td>{compact(row.backward)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Example>
  );
}
