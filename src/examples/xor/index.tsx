import {ClassPlane} from '../../components/ClassPlane';
import {ChoiceControl, MatrixControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, inputView, model, presets} from './model';
import styles from './styles.module.css';

const named = {
  step: String.raw`\operatorname{step}`,
  relu: String.raw`\operatorname{ReLU}`,
  identity: String.raw`\operatorname{id}`,
};

const sum = (weights: readonly number[], values: readonly number[], bias: number, role: '\\inp' | '\\hid') =>
  `${weights
    .map(
      (weight, i) =>
        String.raw`\wgt{${i === 0 ? tex(weight) : signedTex(weight)}}\cdot${role}{${signedTex(values[i]!)}}`,
    )
    .join(' + ')} + \\wgt{${signedTex(bias)}}`;

export function Xor() {
  const state = useExample('xor', model);
  const {control, inputs, solution} = state;
  const {rows, chosen, right, regions, lines, hiddenView, hiddenRegion, hiddenLine, landings} = solution;
  const {hidden, out, w, b, v, c} = inputs;
  return (
    <Example
      state={state}
      title="Two hidden units solve XOR"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <ChoiceControl control={control('hidden')} role="state" />
          <MatrixControl control={control('w')} role="weight" />
          <MatrixControl control={control('b')} role="weight" />
          <MatrixControl control={control('v')} role="weight" />
          <MatrixControl control={control('c')} role="weight" />
          <ChoiceControl control={control('out')} role="output" />
          <ChoiceControl control={control('input')} role="input" />
        </>
      }
      caption="The hidden layer moves the four points until one line can separate them. With the identity in its place it can only stretch, turn or flatten the plane, and no weights get all four right."
    >
      <p>
        <strong>Right on {right} of 4 inputs.</strong>{' '}
        {right === 4 ? 'This network computes XOR.' : 'This network does not compute XOR.'}
      </p>
      <div className={styles.planes}>
        <div>
          <p className={styles.planeTitle}>Before the hidden layer</p>
          <ClassPlane
            x={{domain: inputView.x, label: 'x₁'}}
            y={{domain: inputView.y, label: 'x₂'}}
            label={`The four inputs, the lines of the two hidden units and the region where the network says 1; ${right} of 4 are right`}
            regions={regions}
            lines={lines.map((ends, i) => ({ends, role: 'state', name: `z${'₁₂'[i]} = 0`}))}
            points={rows.map(({x, name, y, isRight}) => ({at: x, name, y, isWrong: !isRight}))}
          />
        </div>
        <div>
          <p className={styles.planeTitle}>After it</p>
          <ClassPlane
            x={{domain: hiddenView.x, label: 'h₁'}}
            y={{domain: hiddenView.y, label: 'h₂'}}
            label={`Where the four inputs land in the plane of the hidden units (${landings.map(({name, h}) => `${name} at ${h.map((value) => format(value, 2)).join(', ')}`).join('; ')}), and the line of the output unit`}
            regions={[hiddenRegion]}
            lines={[{ends: hiddenLine, role: 'output'}]}
            points={landings.map(({h, name, y, isWrong}) => ({at: h, name, y, isWrong}))}
          />
        </div>
      </div>
      <p className={styles.legend}>
        Filled: XOR is 1. Hollow: XOR is 0. Shaded: the network says 1. Dashed ring: wrong.
      </p>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col" className="role-input">
              x₁x₂
            </th>
            <th scope="col" className="role-state">
              h₁
            </th>
            <th scope="col" className="role-state">
              h₂
            </th>
            <th scope="col">z</th>
            <th scope="col" className="role-output">
              ŷ
            </th>
            <th scope="col">XOR</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} aria-current={row === chosen ? 'true' : undefined}>
              <th scope="row">{row.name}</th>
              {[...row.h, row.z, row.out].map((value, i) => (
                <td key={i}>{format(value, 3)}</td>
              ))}
              <td>
                {row.y} {row.isRight ? '✓' : '✗'}
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <Formula
        display
        tex={String.raw`\begin{aligned} \hid{h} &= \varphi(\wgt{W^{(1)}}\inp{x} + \wgt{b^{(1)}}) \\ z &= \wgt{w^{(2)}}\cdot\hid{h} + \wgt{b^{(2)}} \end{aligned}`}
      />
      <p>With the input ({chosen.x.join(', ')}):</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} ${chosen.z1
          .map(
            (z, i) =>
              String.raw`z_${i + 1} &= ${sum(w[i]!, chosen.x, b[0]![i]!, '\\inp')} \\ \hid{h_${i + 1}} &= ${named[hidden]}(${tex(z)}) = \hid{${tex(chosen.h[i]!)}}`,
          )
          .join(
            String.raw` \\ `,
          )} \\ z &= ${sum(v[0]!, chosen.h, c[0]![0]!, '\\hid')} \\ &= ${tex(chosen.z)} \\ \out{\hat y} &= \out{${tex(chosen.out)}}${out === 'linear' ? String.raw`\quad (z ${chosen.isClassOne ? '>' : String.raw`\le`} \tfrac12)` : ''} \end{aligned}`}
      />
    </Example>
  );
}
