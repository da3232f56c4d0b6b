import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {useExample} from '../../components/useExample';
import {model} from './model';
import {Picture} from './Picture';

const column = (entries: readonly number[]) =>
  String.raw`\Bigl[\begin{smallmatrix}${entries.map((entry) => tex(entry, 2)).join(String.raw`\\`)}\end{smallmatrix}\Bigr]`;

export function PositionalEncoding() {
  const state = useExample('positional-encoding', model);
  const {control, inputs, solution} = state;
  const {d, n, p, i, k} = inputs;
  const {exponent, frequency, wavelength, angle, zero, encoding, pair} = solution;
  const {entries, target, turnSine, turnCosine, shiftedPair, similarity, own, shades} = solution;
  return (
    <Example
      state={state}
      title="Sine and cosine of a position"
      controls={
        <>
          <NumberControl control={control('d')} />
          <NumberControl control={control('n')} />
          <NumberControl control={control('p')} role="input" />
          <NumberControl control={control('i')} />
          <NumberControl control={control('k')} role="gate" />
        </>
      }
      caption="Each row is a code for one position: fast waves at the left, slow ones at the right. A shift by k is a rotation of every pair, the same one at every position."
    >
      <Picture
        shades={shades}
        width={d}
        positions={n}
        at={p}
        shifted={target}
        label={`The encodings of ${n} positions, a row for each, ${d} entries wide. The entries at the left swing between −1 and 1 every few rows, those at the right stay near 0 (sines) and 1 (cosines). Row ${p} is outlined.`}
      />
      <MatrixGrid rows={[zero]} role="input" label={`PE(0): ${d} numbers`} digits={2} />
      <MatrixGrid
        rows={[encoding]}
        role="input"
        label={`PE(${p})`}
        digits={2}
        isMarked={(_, entry) => entries.includes(entry)}
      />
      <p>
        Pair {i} has frequency <Formula tex={String.raw`\omega = 10000^{-2i/d} = ${tex(frequency, 6)}`} />, so
        its wave repeats every {format(wavelength, 1)} positions:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\inp{PE}_{${p},\,${entries[0]}} &= \sin\!\Big(\frac{${p}}{10000^{${tex(exponent)}}}\Big) \\ &= \sin ${tex(angle)} = \inp{${tex(pair[0])}}\\ \inp{PE}_{${p},\,${entries[1]}} &= \cos ${tex(angle)} = \inp{${tex(pair[1])}}\end{aligned}`}
      />
      <p>
        Shifted by {format(k)}, the pair turns by{' '}
        <Formula tex={String.raw`k\omega = ${tex(solution.turn)}`} />, wherever it starts:
      </p>
      <Formula
        display
        tex={String.raw`\gat{\Bigl[\begin{smallmatrix}${tex(turnCosine, 2)} & ${tex(turnSine, 2)}\\ ${tex(-turnSine, 2)} & ${tex(turnCosine, 2)}\end{smallmatrix}\Bigr]}\,\inp{${column(pair)}} = \out{${column(shiftedPair)}}`}
      />
      <p>Similarity to the shifted vector, over all pairs, and to itself:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\inp{PE}_p \cdot \out{PE}_{p+k} &= \textstyle\sum_i \cos(k\,\omega_i)\\ &= ${tex(similarity, 3)}\\ \inp{PE}_p \cdot \inp{PE}_p &= ${tex(own)}\end{aligned}`}
      />
    </Example>
  );
}
