import {ChoiceControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {model, target, w} from './model';

const localTex = {u: (k: number) => `\\hid{h_{${k - 1}}}`, w: (k: number) => `\\inp{x_{${k}}}`, b: () => '1'};

export function Bptt() {
  const state = useExample('bptt', model);
  const {control, inputs, solution} = state;
  const {T, of} = inputs;
  const {k, error, last, reach, slope, local, part, isSeen, kept, full, cut, left, numeric, points, range} =
    solution;
  return (
    <Example
      state={state}
      title="What each step adds to the gradient"
      controls={
        <>
          <ChoiceControl control={control('xs')} role="input" />
          <ChoiceControl control={control('phi')} />
          <NumberControl control={control('u')} role="weight" />
          <NumberControl control={control('T')} />
          <NumberControl control={control('K')} />
          <ChoiceControl control={control('of')} role="error" />
          <StepControl control={control('k')} last={T} />
        </>
      }
      caption="On this scale a constant factor per step is a straight line. Truncation drops the hollow points: little where the factor is small, much where it is near 1, and for the pulse and w all there is to learn from."
    >
      <p>
        One unit,{' '}
        <Formula
          tex={String.raw`\hid{h_t} = \varphi(\wgt{${tex(w)}}\,\inp{x_t} + \wgt{u}\,\hid{h_{t-1}} + \wgt{b})`}
        />{' '}
        with <Formula tex={String.raw`\hid{h_0} = \wgt{b} = 0`} />, judged at the end:{' '}
        <Formula tex={String.raw`\err{L} = \tfrac12(\hid{h_{${T}}} - ${tex(target)})^2`} />,{' '}
        <Formula tex={String.raw`\hid{h_{${T}}} = ${tex(last)}`} />. Step {k} adds
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&(\hid{h_{${T}}} - ${tex(target)}) \cdot \frac{\partial h_{${T}}}{\partial h_{${k}}} \cdot \varphi'(z_{${k}}) \cdot ${localTex[of](k)} \\ &= ${signedTex(error)} \cdot ${signedTex(reach)} \cdot ${signedTex(slope)} \cdot ${signedTex(local)} \\ &= \err{{${tex(part, 6)}}}\end{aligned}`}
      />
      <Plot
        width={380}
        height={250}
        x={{domain: [0, T + 1], label: 'step k', ticks: 6}}
        y={{domain: range, label: 'power of ten of its size'}}
        label={`Size of what each of the ${T} steps adds, as a power of ten: ${points.length === 0 ? 'nothing' : `step ${points[0]!.step} adds 10 to the ${tex(points[0]!.log10, 1)}, step ${points.at(-1)!.step} adds 10 to the ${tex(points.at(-1)!.log10, 1)}`}. The window holds the last ${kept}.`}
      >
        {(scales) => (
          <>
            <path
              d={`M${scales.x(T - kept + 0.5)} ${scales.y(range[0])}V${scales.y(range[1])}`}
              className="stroke-ink"
              strokeDasharray="5 4"
            />
            {points.map(({step, log10, isKept}) => (
              <circle
                key={step}
                cx={scales.x(step)}
                cy={scales.y(log10)}
                r={step === k ? 6 : 4}
                className={isKept ? 'fill-error stroke-error' : 'fill-sheet stroke-error'}
                strokeWidth={1.5}
              />
            ))}
          </>
        )}
      </Plot>
      <p>
        Filled: in the window (right of the dashed line). Hollow: cut off. The larger point is step {k}
        {isSeen ? '' : ', cut off'}. A step that adds exactly 0 has no point.
      </p>
      <p>
        The gradient <Formula tex={String.raw`\err{\partial L/\partial ${of}}`} />:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\text{all ${T} steps:}\quad & \err{{${tex(full, 6)}}} \\ \text{central difference:}\quad & {${tex(numeric, 6)}} \\ \text{the last ${kept}:}\quad & {${tex(cut, 6)}} \\ \text{left out:}\quad & {${tex(left, 6)}}\end{aligned}`}
      />
    </Example>
  );
}
