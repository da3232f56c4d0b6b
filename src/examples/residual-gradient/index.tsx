import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {scientificTex} from '../../components/scientific';
import {useExample} from '../../components/useExample';
import {fields, model} from './model';

type Power = Parameters<typeof scientificTex>[0];

/** A number to raise to a power: in brackets unless it is plain and not negative. */
function baseTex(factor: Power): string {
  const text = scientificTex(factor, 4);
  return factor.mantissa < 0 || text.includes('times') ? `(${text})` : text;
}

/** A number to stand after a plus sign. */
const addend = (value: number) => (tex(value).includes('times') ? `(${tex(value)})` : signedTex(value));

export function ResidualStack() {
  const state = useExample('residual-gradient', model);
  const {control, inputs, solution} = state;
  const {n, f, s} = inputs;
  const {plain, residual, paths, range} = solution;
  const blocks = n === 1 ? 'block' : 'blocks';
  const [around, one, two] = [paths.aroundAll, paths.throughOne, paths.throughTwo].map((share) =>
    share.mantissa < 0 ? `(${scientificTex(share, 2)})` : scientificTex(share, 2),
  );
  const dots = n > 2 ? String.raw` + \dots` : '';
  const sum =
    n === 1
      ? String.raw`\lambda + \wgt{f'} = ${around} + ${one}`
      : String.raw`\begin{aligned}&\lambda^n + n\lambda^{n-1}\wgt{f'} + \tbinom{n}{2}\lambda^{n-2}\wgt{f'}^2${dots} \\ &= ${around} + ${one} \\ &\quad + ${two}${dots}\end{aligned}`;
  return (
    <Example
      state={state}
      title={`A gradient of 1 back through ${n} ${blocks}`}
      controls={
        <>
          <NumberControl control={control('n')} />
          <NumberControl control={control('f')} role="weight" />
          <NumberControl control={control('s')} />
          <Presets
            of={[
              {label: 'blocks that let nothing through', inputs: {}},
              {label: 'small slopes', inputs: {f: 0.1}},
              {label: 'slopes of 1', inputs: {f: 1}},
              {label: 'negative slopes', inputs: {f: -0.5}},
              {label: 'a shortcut that halves', inputs: {s: 0.5}},
            ]}
            fields={fields}
            state={state}
          />
        </>
      }
      caption="With λ = 1 and slopes near 0 the residual product stays near 1, where the plain one dies. It is no cure-all: a slope well above 0 makes it explode, one between −2 and 0 makes it shrink, and a shortcut with λ < 1 is again a factor at every block."
    >
      <p>
        Plain blocks <Formula tex="x \mapsto f(x)" />:
      </p>
      <Formula
        display
        tex={String.raw`\prod_{k=1}^{${n}} \wgt{f'_k} = ${baseTex(plain.factor)}^{${n}} = \err{${scientificTex(plain.total, 2)}}`}
      />
      <p>
        Residual blocks <Formula tex="x \mapsto \lambda x + f(x)" />:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&\prod_{k=1}^{${n}} (\lambda + \wgt{f'_k}) = \big(${tex(s)} + \wgt{${addend(f)}}\big)^{${n}} \\ &= ${baseTex(residual.factor)}^{${n}} = \out{${scientificTex(residual.total, 2)}}\end{aligned}`}
      />
      <p role="status">
        The plain gradient <strong className="role-error">{plain.trend}</strong>, the residual one{' '}
        <strong className="role-output">{residual.trend}</strong>.
      </p>
      <p>
        Multiplied out, the residual product is a sum over <Formula tex={scientificTex(paths.count, 2)} />{' '}
        paths: around all blocks, through one, through two, and so on to the one path of the plain stack.
      </p>
      <Formula display tex={sum} />
      <Plot
        width={380}
        height={250}
        x={{domain: [0, n], label: 'blocks back from the loss', ticks: Math.min(n, 5)}}
        y={{domain: range, label: 'power of ten'}}
        label={`Power of ten of the gradient after each block. Plain: ${plain.isZero ? 'exactly 0 from the first block on, which has no power of ten' : `a straight line; the gradient ${plain.trend}`}. Residual: ${residual.isZero ? 'exactly 0 from the first block on' : `a straight line; the gradient ${residual.trend}`}.`}
      >
        {(scales) => (
          <>
            <Curve scales={scales} role="error" dashed points={plain.curve} />
            <Curve scales={scales} role="output" points={residual.curve} />
          </>
        )}
      </Plot>
      <p>
        <strong className="role-output">Solid: residual</strong>
        {residual.isZero && ' (exactly 0, not on this scale)'},{' '}
        <strong className="role-error">dashed: plain</strong>
        {plain.isZero && ' (exactly 0, not on this scale)'}.
      </p>
    </Example>
  );
}
