import {MatrixControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {Arrows} from './Arrows';
import {model} from './model';

/** A square in TeX; what is no plain number goes in brackets: −3, but also 1 × 10⁻⁵, where a second power would be an error. */
const squareTex = (value: number) => {
  const text = tex(value);
  return /^[\d.]+$/.test(text) ? `${text}^2` : `(${text})^2`;
};

const pair = (values: readonly number[]) => `(${values.map((value) => tex(value)).join(',\\; ')})`;

export function GradientClipping() {
  const state = useExample('gradient-clipping', model);
  const {control, inputs, solution} = state;
  const {
    g: [g = []],
    t,
  } = inputs;
  const {norm, isClipped, byNorm, byValue, byNormLength, byValueLength, turn, reach} = solution;
  return (
    <Example
      state={state}
      title="A gradient clipped by norm and by value"
      controls={
        <>
          <MatrixControl control={control('g')} role="error" />
          <NumberControl control={control('t')} />
        </>
      }
      caption="By norm, the arrow is shortened to the circle. By value, it is pulled to the nearest point of the square, and turns, unless it lies inside the square, on a diagonal or on an axis."
    >
      <Formula
        display
        tex={String.raw`\lVert \err{g} \rVert_2 = \sqrt{${g.map(squareTex).join(' + ')}} = ${tex(norm)} \;${isClipped ? '>' : '\\le'}\; \tau = ${tex(t)}`}
      />
      <p>
        By norm{isClipped ? '' : ': not above the threshold, so nothing changes'}; length{' '}
        {format(byNormLength)}, direction kept:
      </p>
      <Formula
        display
        tex={
          isClipped
            ? String.raw`\err{g}\,\frac{\tau}{\lVert \err{g} \rVert_2} = ${pair(g)} \cdot \frac{${tex(t)}}{${tex(norm)}} = \out{${pair(byNorm)}}`
            : String.raw`\err{g} = \out{${pair(byNorm)}}`
        }
      />
      <p>
        By value; length {format(byValueLength)}, turned by {format(turn, 1)}°:
      </p>
      <Formula display tex={String.raw`\max(-\tau, \min(\tau, \err{g_i})):\quad \hid{${pair(byValue)}}`} />
      <Arrows g={g} byNorm={byNorm} byValue={byValue} threshold={t} reach={reach} />
    </Example>
  );
}
