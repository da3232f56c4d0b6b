import {Fragment} from 'react';
import {ChoiceControl, MatrixControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, matrixTex, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {NumberTable} from '../../components/NumberTable';
import {model} from './model';
import styles from './styles.module.css';

const bits = (values: readonly number[]) => `(${values.join(',')})`;

export function RbmEnergy() {
  const state = useExample('rbm-energy', model);
  const {control, inputs, solution} = state;
  const {columns, rows, total, chosen, chosenHidden, energy, probability, units, marginal, gradient} =
    solution;
  const {terms, exponent, partition} = solution;
  const {w, c, t} = inputs;
  const perT = t === 1 ? '' : `/T`;
  return (
    <Example
      state={state}
      title="Every state of a restricted Boltzmann machine"
      controls={
        <>
          <MatrixControl control={control('w')} role="weight" />
          <MatrixControl control={control('b')} role="weight" />
          <MatrixControl control={control('c')} role="weight" />
          <NumberControl control={control('t')} />
          <ChoiceControl control={control('v')} role="input" />
          <ChoiceControl control={control('h')} role="state" />
        </>
      }
      caption="Low energy means high probability. With five units, 32 energies give Z; every further unit doubles their number. The probability of a hidden unit given v needs no Z: one sigmoid gives what the table gives."
    >
      <p>
        The marked state, v = {bits(chosen)} and h = {bits(chosenHidden)}:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned} E &= -\hid{h}^\top \wgt{W} \inp{v} - \wgt{b}^\top \inp{v} - \wgt{c}^\top \hid{h} \\ &= -${signedTex(terms.links)} - ${signedTex(terms.visible)} - ${signedTex(terms.hidden)} \\ &= ${tex(energy)} \\ P &= \frac{e^{-E${perT}}}{Z} = \frac{e^{${tex(exponent)}}}{${tex(partition)}} \\ &= \out{${tex(probability)}} \end{aligned}`}
      />
      <NumberTable className={styles.states}>
        <caption>Energy E and, in bold, probability P of all 32 states</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="role-input">v</span>, <span className="role-state">h</span>
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className="role-state">
                {name}
              </th>
            ))}
            <th scope="col">P(v)</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} aria-current={row.isChosen ? 'true' : undefined}>
              <th scope="row" className="role-input">
                {row.name}
              </th>
              {row.cells.map((cell, k) => (
                <td key={k} data-chosen={cell.isChosen ? '' : undefined}>
                  <span>{format(cell.energy, 2)}</span>
                  <strong>{cell.probability.toFixed(3)}</strong>
                </td>
              ))}
              <td>
                <strong>{row.marginal.toFixed(3)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p>
        All 32 probabilities together: <strong>{format(total)}</strong>. Hidden units given v = {bits(chosen)}
        , by the sigmoid and from the marked row:
      </p>
      {units.map(({z, sigmoid, on, fromTable}, j) => (
        <Fragment key={j}>
          <Formula
            display
            tex={String.raw`\begin{aligned} z_${j + 1} &= \wgt{${tex(c[0]![j]!)}} + ${w[j]!.map(
              (weight, i) => String.raw`\wgt{${signedTex(weight)}}\cdot\inp{${chosen[i]!}}`,
            )
              .join(' + ')
              .replace(
                /( \+ )/,
                String.raw` \\ &\quad + `,
              )} \\ &= ${tex(z)} \\ \sigma(z_${j + 1}${perT}) &= \hid{${tex(sigmoid)}} \end{aligned}`}
          />
          <Formula
            display
            tex={String.raw`\frac{P(\inp{v}, \hid{h_${j + 1}}{=}1)}{P(\inp{v})} = \frac{${tex(on)}}{${tex(marginal)}} = \hid{${tex(fromTable)}}`}
          />
        </Fragment>
      ))}
      <p>What learning would add to W, times η, to make this v more probable: data minus model.</p>
      <Formula
        display
        tex={String.raw`\begin{aligned} & \langle \hid{h}\inp{v}^\top \rangle_{\text{data}} - \langle \hid{h}\inp{v}^\top \rangle_{\text{model}} \\ &= \err{${matrixTex(gradient, 3)}} \end{aligned}`}
      />
    </Example>
  );
}
