import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {KernelStrip, stripHeight} from '../../components/KernelStrip';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, model, presets} from './model';
import styles from './styles.module.css';

type Solution = Exclude<ReturnType<typeof model.solve>, {conflict: string}>;

/** The padding in words. */
function zerosOf({before, after}: {before: number; after: number}): string {
  if (before !== after)
    return `${format(before)} zero${before === 1 ? '' : 's'} before, ${format(after)} after`;
  if (before === 0) return 'no padding';
  return `${format(before)} zero${before === 1 ? '' : 's'} on each side`;
}

/** How many positions, and what they leave out, in words. */
function readingOf({side, unread}: Solution): string {
  const positions = side === 1 ? 'at 1 position' : `at ${format(side)} positions`;
  if (unread === 0) return `The kernel stops ${positions} and reads every input value.`;
  return `The kernel stops ${positions}; ${format(unread)} input value${unread === 1 ? ' is' : 's are'} never read.`;
}

export function ConvShape({page = 'shape'}: {page?: keyof typeof presets}) {
  const state = useExample('conv-shape', model);
  const {control, inputs, solution} = state;
  const {i, c, k, s, mode, d, f} = inputs;
  const {slide, length, span, side, parameters, multiplyAdds, isSameSize} = solution;
  const {before, after} = slide.pad;
  const strip = {slide, width: 320, overrun: true};
  return (
    <Example
      state={state}
      title="Output shape of a convolutional layer"
      controls={
        <>
          <Presets of={presets[page]} fields={fields} state={state} />
          <NumberControl control={control('i')} role="input" />
          <NumberControl control={control('c')} role="input" />
          <NumberControl control={control('k')} role="weight" />
          <NumberControl control={control('f')} role="weight" />
          <NumberControl control={control('s')} />
          <NumberControl control={control('d')} />
          <ChoiceControl control={control('mode')} />
          {mode === 'explicit' && <NumberControl control={control('p')} />}
        </>
      }
      caption={
        isSameSize
          ? 'Height and width stay as they are. Raise the stride to see them shrink.'
          : 'At stride 1, (K − 1)/2 zeros on each side keep the size, if the kernel is odd and not dilated.'
      }
    >
      <p>
        One side: the length of the padded axis, the span of the kernel on it, the positions where it fits (
        {zerosOf(slide.pad)}).
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}
          \text{length} &= \inp{I} + P_{\text{before}} + P_{\text{after}} \\
          &= \inp{${tex(i)}} + ${before} + ${after} = ${tex(length)} \\[4pt]
          \text{span} &= D(\wgt{K} - 1) + 1 \\
          &= ${d} \cdot (\wgt{${k}} - 1) + 1 = ${tex(span)} \\[4pt]
          \out{O} &= \left\lfloor \frac{\text{length} - \text{span}}{S} \right\rfloor + 1 \\
          &= \left\lfloor \frac{${tex(length)} - ${tex(span)}}{${s}} \right\rfloor + 1 = \out{${tex(side)}}
        \end{aligned}`}
      />
      <p className={styles.reading}>{readingOf(solution)}</p>
      <svg
        className={styles.strip}
        viewBox={`0 0 ${strip.width} ${stripHeight(strip)}`}
        role="img"
        aria-label={`One axis of the input with its padding, ${zerosOf(slide.pad)}, and the kernel at its first, second and last position. ${readingOf(solution)}`}
      >
        <KernelStrip {...strip} />
      </svg>
      <p className={styles.key}>
        One axis: dashed cells are padding, crossed ones are never read. Below, the kernel at its first,
        second and last position, and dashed where the next one would run past the end.
      </p>
      <p>
        Output: <strong className="role-output">{`${format(side)} × ${format(side)} × ${format(f)}`}</strong>{' '}
        (height × width × filters). The depth is the number of filters; the{' '}
        {c === 1 ? 'one input channel does' : `${format(c)} input channels do`} not show in it.
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}
          &\text{parameters} = \wgt{F}(\wgt{K}^2\,\inp{C} + 1) \\
          &\quad = \wgt{${tex(f)}}(\wgt{${k}}^2 \cdot \inp{${tex(c)}} + 1) \\
          &\quad = ${tex(parameters)} \\[4pt]
          &\text{multiplications} = \out{O}^2\,\wgt{F}\,\wgt{K}^2\,\inp{C} \\
          &\quad = \out{${tex(side)}}^2 \cdot \wgt{${tex(f)}} \cdot \wgt{${k}}^2 \cdot \inp{${tex(c)}} \\
          &\quad = ${tex(multiplyAdds)}
        \end{aligned}`}
      />
    </Example>
  );
}
