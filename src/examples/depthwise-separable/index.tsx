import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

const kernels = (count: number) => (count === 1 ? '1 kernel' : `${format(count)} kernels`);
const share = (value: number) => ({'--share': value}) as object;

export function DepthwiseSeparable() {
  const state = useExample('depthwise-separable', model);
  const {control, inputs, solution} = state;
  const {i, c, k, f, s, p} = inputs;
  const {side, standard, depthwise, pointwise, separable, ratio, timesFewer, isCheaper, shares} = solution;
  const o = tex(side);
  return (
    <Example
      state={state}
      title="Standard against depthwise separable"
      controls={
        <>
          <NumberControl control={control('i')} role="input" />
          <NumberControl control={control('c')} role="input" />
          <NumberControl control={control('k')} role="weight" />
          <NumberControl control={control('f')} role="weight" />
          <NumberControl control={control('s')} />
          <NumberControl control={control('p')} />
        </>
      }
      caption={
        isCheaper
          ? 'The size of the picture and the number of channels cancel: only F and K decide the ratio. Try K = 3.'
          : 'With one filter, or with a 1 × 1 kernel, there is nothing to split: the extra step only adds work.'
      }
    >
      <p>The side of the output, the same for both layers:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{O} &= \left\lfloor \frac{\inp{I} + 2P - \wgt{K}}{S} \right\rfloor + 1 \\ &= \left\lfloor \frac{\inp{${tex(i)}} + 2\cdot ${p} - \wgt{${k}}}{${s}} \right\rfloor + 1 = \out{${o}}\end{aligned}`}
      />
      <p>
        <strong>Standard:</strong> {kernels(f)} of {`${k} × ${k} × ${format(c)}`}, each at{' '}
        {`${format(side)} × ${format(side)}`} places.
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&\wgt{F}\,\inp{C}\,\wgt{K}^2\,\out{O}^2 \\ &= \wgt{${tex(f)}}\cdot\inp{${tex(c)}}\cdot\wgt{${k}}^2\cdot\out{${o}}^2 \\ &= ${tex(standard.multiplyAdds)}\end{aligned}`}
      />
      <p>
        <strong>Depthwise:</strong> one kernel of {`${k} × ${k}`} for{' '}
        {c === 1 ? 'the one channel' : `each of the ${format(c)} channels`}.
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&\inp{C}\,\wgt{K}^2\,\out{O}^2 \\ &= \inp{${tex(c)}}\cdot\wgt{${k}}^2\cdot\out{${o}}^2 \\ &= ${tex(depthwise.multiplyAdds)}\end{aligned}`}
      />
      <p>
        <strong>Pointwise:</strong> {kernels(f)} of {`1 × 1 × ${format(c)}`}.
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&\wgt{F}\,\inp{C}\,\out{O}^2 \\ &= \wgt{${tex(f)}}\cdot\inp{${tex(c)}}\cdot\out{${o}}^2 \\ &= ${tex(pointwise.multiplyAdds)}\end{aligned}`}
      />
      <div className={styles.bars}>
        <p className={styles.label}>Standard: {format(standard.multiplyAdds)} multiplications</p>
        <div className={styles.track} aria-hidden="true">
          <span className={styles.standard} style={share(shares.standard)} />
        </div>
        <p className={styles.label}>
          Separable: {format(depthwise.multiplyAdds)} depthwise + {format(pointwise.multiplyAdds)} pointwise ={' '}
          {format(separable.multiplyAdds)}
        </p>
        <div className={styles.track} aria-hidden="true">
          <span className={styles.depthwise} style={share(shares.depthwise)} />
          <span className={styles.pointwise} style={share(shares.pointwise)} />
        </div>
      </div>
      <Formula
        display
        tex={String.raw`\begin{aligned}\frac{${tex(separable.multiplyAdds)}}{${tex(standard.multiplyAdds)}} &= \frac{1}{\wgt{F}} + \frac{1}{\wgt{K}^2} \\ &= \frac{1}{\wgt{${tex(f)}}} + \frac{1}{\wgt{${k}}^2} \\ &= ${tex(ratio)}\end{aligned}`}
      />
      <p>
        {isCheaper ? (
          <strong>{format(timesFewer, 2)} times fewer multiplications,</strong>
        ) : (
          <strong>No saving: {format(ratio, 2)} times as many multiplications,</strong>
        )}{' '}
        and the same ratio for the weights: {format(standard.parameters)} against{' '}
        {format(depthwise.parameters)} + {format(pointwise.parameters)} = {format(separable.parameters)}{' '}
        (biases aside).
      </p>
    </Example>
  );
}
