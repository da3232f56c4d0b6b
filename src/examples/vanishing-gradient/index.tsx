import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {scientificTex} from '../../components/scientific';
import {useExample} from '../../components/useExample';
import {model} from './model';

const stored = {
  zero: 'Too small for a 32-bit float, which stores 0.',
  number: '',
  infinity: 'Too large for a 32-bit float, which stores infinity.',
};

export function VanishingGradient() {
  const state = useExample('vanishing-gradient', model);
  const {control, inputs, solution} = state;
  const {w, n, at} = inputs;
  const {slope, factor, total, isZero, trend, float32, curve, range} = solution;
  const factorTex = scientificTex(factor, 4);
  const isPlain = factor.mantissa >= 0 && !factorTex.includes('times');
  const baseTex = isPlain ? factorTex : `(${factorTex})`;
  return (
    <Example
      state={state}
      title="A gradient through n layers"
      controls={
        <>
          <ChoiceControl control={control('phi')} />
          <ChoiceControl control={control('at')} />
          {at === 'given' && <NumberControl control={control('z')} />}
          <NumberControl control={control('w')} role="weight" />
          <NumberControl control={control('n')} />
        </>
      }
      caption="Only factors near 1 keep the gradient: sigmoid needs weights of 4 for that in its best case, active ReLU units weights of 1."
    >
      <p>Each layer has one unit; it multiplies the gradient by one factor:</p>
      <Formula
        display
        tex={String.raw`\wgt{w}\,\varphi'(z) = \wgt{${tex(w)}} \cdot ${tex(slope, 6)} = \err{${factorTex}}`}
      />
      <p>What {n === 1 ? 'one layer leaves' : `${n} layers leave`} of a gradient of 1:</p>
      <Formula
        display
        tex={String.raw`(\wgt{w}\,\varphi')^{n} = ${baseTex}^{${n}} = \err{${scientificTex(total, 2)}}`}
      />
      <p role="status">
        The gradient <strong className="role-error">{trend}</strong>.{' '}
        {isZero ? 'It is exactly 0.' : stored[float32]}
      </p>
      <Plot
        width={380}
        height={250}
        x={{domain: [0, n], label: 'layers back from the loss', ticks: Math.min(n, 5)}}
        y={{domain: range, label: 'power of ten of the gradient'}}
        label={
          isZero
            ? 'The gradient is 0 from the first layer on, which has no power of ten to draw.'
            : `Power of ten of the gradient after each layer: a straight line from 0 at the loss to ${range[0] < -1 ? range[0] : range[1]} or nearly so after ${n} layers; the gradient ${trend}.`
        }
      >
        {(scales) => (
          <>
            <Curve
              scales={scales}
              role="state"
              dashed
              points={[
                [0, 0],
                [n, 0],
              ]}
            />
            {!isZero && <Curve scales={scales} role="error" points={curve} />}
          </>
        )}
      </Plot>
      <p>
        Dashed: factor 1, where nothing is lost.{' '}
        {isZero && 'A gradient of 0 has no place on this scale: the weight or the slope is 0.'}
      </p>
    </Example>
  );
}
