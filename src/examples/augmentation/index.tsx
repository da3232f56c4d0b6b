import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, matrixTex, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {GrayPicture} from '../../components/GrayPicture';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {model, presets} from './model';

const columnTex = (values: readonly number[], digits = 3) =>
  matrixTex(
    values.map((value) => [value]),
    digits,
  );

/** Degrees in TeX; a power of ten in brackets, since it cannot bear the sign as a second power. */
const degreesTex = (value: number) => {
  const text = tex(value);
  return text.includes('^') ? `(${text})^\\circ` : `${text}^\\circ`;
};

export function Augmentation() {
  const state = useExample('augmentation', model);
  const {control, inputs, solution} = state;
  const {name, picture, result, matrix, back, probe, mean, difference, other, draws, lastStart, start} =
    solution;
  return (
    <Example
      state={state}
      title="Augmenting a picture of 24 × 24 pixels"
      controls={
        <>
          <Presets of={presets} fields={model.fields} state={state} />
          <ChoiceControl control={control('picture')} role="input" />
          <NumberControl control={control('degrees')} />
          <NumberControl control={control('scale')} />
          <NumberControl control={control('shear')} />
          <ChoiceControl control={control('flip')} />
          <NumberControl control={control('right')} />
          <NumberControl control={control('down')} />
          <NumberControl control={control('side')} />
          {lastStart > 0 && (
            <>
              <NumberControl control={control('left')} />
              <NumberControl control={control('top')} />
            </>
          )}
          <NumberControl control={control('contrast')} />
          <NumberControl control={control('brightness')} />
          <NumberControl control={control('noise')} />
          <ChoiceControl control={control('resampling')} />
          <NumberControl control={control('seed')} slider={false} />
        </>
      }
      caption="The six small pictures are what a data loader would deliver: each time, amounts drawn anew, with the set ones as limits on both sides of neutral. The seed fixes the draws. What comes in over the edges is black."
    >
      <div>
        <GrayPicture picture={picture} alt={`The original: ${name}`} caption="Original" />
        <GrayPicture picture={result} alt={`${name}, augmented`} caption="With these amounts" />
      </div>
      <p role="status">
        Mean difference per pixel from the original, of at most 1: <strong>{format(difference, 3)}</strong>
        {other && `; from ${other.name}: ${format(other.difference, 3)}`}.{' '}
        {difference === 0 && 'It equals the original, pixel for pixel.'}
        {other?.closer && (
          <>
            Pixel by pixel it is now closer to <strong className="role-error">{other.name}</strong> than to
            the original. Would you still call it {name}?
          </>
        )}
      </p>
      <div>
        {draws.map((draw, k) => (
          <GrayPicture key={k} picture={draw} alt={`Random draw ${k + 1} of ${name}`} small />
        ))}
      </div>
      <p>
        Flip F, then shear H, scale s and rotation R(ψ), as one matrix for offsets from the center (x right, y
        down):
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}A &= s\,R(\psi)\,H\,F \\ &= ${tex(inputs.scale)}\,R(${degreesTex(inputs.degrees)})\begin{bmatrix}1 & ${tex(inputs.shear)}\\0 & 1\end{bmatrix}\begin{bmatrix}${inputs.flip === 'horizontal' ? -1 : 1} & 0\\0 & ${inputs.flip === 'vertical' ? -1 : 1}\end{bmatrix} \\ &= ${matrixTex(matrix, 3)}\end{aligned}`}
      />
      <p>
        Each pixel of the result looks back to its place in the original, through the crop, the shift and the
        inverse of A.{' '}
        {lastStart > 0 &&
          `The crop keeps ${inputs.side} × ${inputs.side} pixels from column ${start.left}, row ${start.top}; it can start at ${lastStart} at the latest. `}
        Column {probe.column}, row {probe.row} of the result, counted from 0:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&${matrixTex(
          back.W.map((row) => [...row]),
          3,
        )}${columnTex([probe.column, probe.row])} \\ &\quad + ${columnTex(back.b)} = \inp{${columnTex([probe.x, probe.y])}}\end{aligned}`}
      />
      <p>
        {inputs.resampling === 'bilinear'
          ? 'Four pixels surround this place; each counts by its nearness:'
          : 'The nearest pixel is taken:'}
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&\hid{v} = ${probe.reads
          .map(({weight, value}) => String.raw`${tex(weight, 3)} \cdot \inp{${tex(value, 3)}}`)
          .join(' + ')
          .replace(
            /^(.*? \+ .*?) \+ /,
            String.raw`$1 \\ &\quad + `,
          )} \\ &= \hid{${tex(probe.read, 3)}}\end{aligned}`}
      />
      <p>
        Then light: the distance from the mean m of the moved picture times the contrast, plus brightness
        {inputs.noise === 0 ? '' : ', plus noise, with ε drawn from the standard normal distribution'}; cut to
        0 … 1:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&m + c\,(\hid{v} - m) + b ${inputs.noise === 0 ? '' : String.raw`+ \sigma\varepsilon`} \\ &= ${tex(mean, 3)} + ${tex(inputs.contrast)}\,(\hid{${tex(probe.read, 3)}} - ${tex(mean, 3)}) \\ &\; + ${signedTex(inputs.brightness)} ${inputs.noise === 0 ? '' : String.raw`+ ${tex(inputs.noise)}\,\varepsilon`} \\ &\to \out{${tex(probe.value, 3)}}\end{aligned}`}
      />
    </Example>
  );
}
