import {NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {NumberTable} from '../../components/NumberTable';
import {VectorControl} from '../../components/VectorControl';
import {model} from './model';
import {Plane} from './Plane';
import styles from './styles.module.css';

export function L1L2() {
  const state = useExample('l1-l2', model);
  const {control, inputs, solution} = state;
  const {lambda, which: i} = inputs;
  const {rows, chosen, zeros, data, l1, l2, reach} = solution;
  const {weight, curvature, threshold} = chosen;
  return (
    <Example
      state={state}
      title="What each penalty leaves of a weight"
      controls={
        <>
          <VectorControl control={control('w')} names={['w₁*', 'w₂*', 'w₃*', 'w₄*']} role="weight" />
          <VectorControl control={control('h')} names={['h₁', 'h₂', 'h₃', 'h₄']} role="error" />
          <NumberControl control={control('lambda')} />
          <StepControl control={control('which')} />
        </>
      }
      caption="The data loss is taken as ½ Σ h(w − w*)², a bowl around the weights w* that it would choose alone, with its axes along the weights. Where the contour meets the diamond at a corner, a weight is exactly zero. The circle has no corner."
    >
      <p>L1 takes a constant off, and stops at zero:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \out{\tilde w_${i}} &= \operatorname{sgn}(\wgt{w_${i}^*})\max\!\big(\lvert\wgt{w_${i}^*}\rvert - \tfrac{\lambda}{\err{h_${i}}}, 0\big) \\ &= \operatorname{sgn}(\wgt{${tex(weight)}})\max(\lvert\wgt{${tex(weight)}}\rvert - ${tex(threshold)}, 0) \\ &= \out{${tex(chosen.l1)}} \end{aligned}`}
      />
      <p>L2 takes a share off:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \out{\tilde w_${i}} &= \frac{\err{h_${i}}}{\err{h_${i}} + \lambda}\,\wgt{w_${i}^*} = \frac{\err{${tex(curvature)}}}{\err{${tex(curvature)}} + ${tex(lambda)}} \cdot \wgt{${signedTex(weight)}} \\ &= \out{${tex(chosen.l2)}} \end{aligned}`}
      />
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">weight</th>
            <th scope="col" className="role-weight">
              w*
            </th>
            <th scope="col" className="role-output">
              L1
            </th>
            <th scope="col" className="role-output">
              L2
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n} aria-current={row === chosen ? 'true' : undefined}>
              <th scope="row">w{'₁₂₃₄'[n]}</th>
              <td>{format(row.weight)}</td>
              <td>{format(row.l1)}</td>
              <td>{format(row.l2)}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p role="status">
        At λ = {format(lambda)}, L1 leaves {zeros} of {rows.length} weights at exactly zero.
      </p>
      <div className={styles.planes}>
        <div>
          <p className={styles.name}>L1: the diamond</p>
          <Plane kind="L1" data={data} {...l1} reach={reach} />
        </div>
        <div>
          <p className={styles.name}>L2: the circle</p>
          <Plane kind="L2" data={data} {...l2} reach={reach} />
        </div>
      </div>
      <p className={styles.legend}>
        The first two weights.{' '}
        <span className="role-error">Ring: minimum w* of the data loss; dashed: its contour</span>.{' '}
        <span className="role-state">Green: all weights with no larger penalty</span>.{' '}
        <span className="role-output">Dot: the penalized minimum, where the two touch</span>.
      </p>
    </Example>
  );
}
