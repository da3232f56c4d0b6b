import {ChoiceControl, MatrixControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {model} from './model';

const symbol = {
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  relu: '\\operatorname{ReLU}',
  identity: '\\operatorname{id}',
  binaryStep: '\\operatorname{step}',
};

export function Neuron() {
  const state = useExample('neuron', model);
  const {control, inputs, solution} = state;
  const {x, w, b, activation} = inputs;
  const {z, a, products, curves, range, isOnPlot} = solution;
  const terms = x[0]!.map(
    (value, i) => String.raw`\wgt{${signedTex(w[0]![i]!)}} \cdot \inp{${signedTex(value)}}`,
  );
  return (
    <Example
      state={state}
      title="One unit: weighted sum, bias, activation"
      controls={
        <>
          <MatrixControl control={control('x')} role="input" />
          <MatrixControl control={control('w')} role="weight" />
          <NumberControl control={control('b')} role="weight" />
          <ChoiceControl control={control('activation')} />
        </>
      }
      caption="The products decide what each input contributes; the bias moves the sum whatever the inputs are; the activation bends it."
    >
      <Formula
        display
        tex={String.raw`\hid{z} = \wgt{w_1}\inp{x_1} + \wgt{w_2}\inp{x_2} + \wgt{w_3}\inp{x_3} + \wgt{b}`}
      />
      <Formula
        display
        tex={String.raw`\begin{aligned} \hid{z} &= ${terms.join(' + ')} + \wgt{${signedTex(b)}} \\ &= ${products.map((p) => signedTex(p)).join(' + ')} + \wgt{${signedTex(b)}} = \hid{${tex(z)}} \end{aligned}`}
      />
      <Formula
        display
        tex={String.raw`\out{a} = \varphi(\hid{z}) = ${symbol[activation]}(\hid{${tex(z)}}) = \out{${tex(a)}}`}
      />
      <Plot
        x={{domain: [-6, 6], label: 'pre-activation z'}}
        y={{domain: range, label: 'activation a'}}
        width={360}
        height={230}
        label={`The activation function ${activation}; the unit stands at z = ${format(z)}, a = ${format(a)}${isOnPlot ? '' : ', outside this plot'}.`}
      >
        {(scales) => (
          <>
            {curves.map((points, i) => (
              <Curve key={i} points={points} scales={scales} role="output" />
            ))}
            {isOnPlot && (
              <>
                <line
                  x1={scales.x(z)}
                  x2={scales.x(z)}
                  y1={scales.y(0)}
                  y2={scales.y(a)}
                  className="stroke-state"
                  strokeDasharray="4 3"
                />
                <circle cx={scales.x(z)} cy={scales.y(a)} r={6} className="fill-state" />
              </>
            )}
          </>
        )}
      </Plot>
    </Example>
  );
}
