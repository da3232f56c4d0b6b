import {ChoiceControl, StepControl, ToggleControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, matrixTex, tex} from '../../components/format';
import {NamedMatrixControl} from '../../components/NamedMatrixControl';
import {PartEquations} from '../../components/PartEquations';
import {type Preset, Presets} from '../../components/Presets';
import {StepTable} from '../../components/StepTable';
import {useExample} from '../../components/useExample';
import {VectorControl} from '../../components/VectorControl';
import {GruCell, type GruPart} from '../../figures/GruCell';
import {fields, model} from './model';
import styles from './styles.module.css';

const shut = (bias: number) => [
  [0, 0, 0, bias],
  [0, 0, 0, bias],
];
const presets: Preset<typeof fields>[] = [
  {label: 'as at first', inputs: {}},
  {label: 'z near 1', inputs: {z: shut(10)}},
  {label: 'z near 0', inputs: {z: shut(-10)}},
  {label: 'r near 1', inputs: {r: shut(10)}},
  {label: 'r near 0', inputs: {r: shut(-10)}},
];
const units = ['unit 1', 'unit 2'];
const weighed = {state: 'z weighs the old state', candidate: 'z weighs the candidate'};
const placed = {before: 'reset before', after: 'reset after'};

/** A vector as a column in TeX. */
const column = (values: readonly number[], digits = 3) =>
  matrixTex(
    values.map((value) => [value]),
    digits,
  );

export function Gru() {
  const state = useExample('gru', model);
  const {control, inputs, solution, update} = state;
  const {x, t, weighs, reset} = inputs;
  const part = inputs.part as GruPart | 'all';
  const {weights, step, resetState, series, forms} = solution;
  const input = tex(step.x[0]!);
  const before = `\\hid{${column(step.before)}}`;
  const numbers = (map: typeof weights.z) => ({
    W: `\\wgt{${column(map.W.map(([w]) => w!))}}`,
    U: `\\wgt{${matrixTex(map.U.map((row) => [...row]))}}`,
    b: `\\wgt{${column(map.b)}}`,
  });
  const gate = (name: 'r' | 'z', title: string) => {
    const {W, U, b} = numbers(weights[name]);
    return {
      part: name,
      name: title,
      tex: String.raw`\begin{aligned} \gat{${name}_t} &= \sigma(\wgt{W_${name}}\inp{x_t} + \wgt{U_${name}}\hid{h_{t-1}} + \wgt{b_${name}}) \\ &= \sigma\!\left(${W}\inp{(${input})} + ${U}${before} + ${b}\right) \\ &= \sigma\!\left(${column(step.sums[name])}\right) = \gat{${column(step[name])}} \end{aligned}`,
    };
  };
  const {W, U, b} = numbers(weights.g);
  const isBefore = reset === 'before';
  const recalled = isBefore
    ? String.raw`\wgt{U_g}(\gat{r_t} \odot \hid{h_{t-1}})`
    : String.raw`\gat{r_t} \odot (\wgt{U_g}\hid{h_{t-1}} + \wgt{b_U})`;
  const recalledNumbers = isBefore
    ? String.raw`${U}${column(resetState)}`
    : String.raw`\gat{${column(step.r)}} \odot \left(${U}${before} + \wgt{${column(inputs.second[0]!)}}\right)`;
  const weighsState = weighs === 'state';
  const [ofState, ofCandidate] = weighsState ? ['z_t', '(1 - z_t)'] : ['(1 - z_t)', 'z_t'];
  const [shareOfState, shareOfCandidate] = weighsState ? [step.z, step.rest] : [step.rest, step.z];
  return (
    <Example
      state={state}
      title="A GRU of two units, in all four forms"
      controls={
        <>
          <StepControl control={control('t')} />
          <ChoiceControl control={control('part')} />
          <ChoiceControl control={control('weighs')} role="gate" />
          <ChoiceControl control={control('reset')} role="gate" />
          <VectorControl control={control('x')} names={x[0]!.map((_, i) => `x${'₁₂₃₄₅₆'[i]}`)} role="input" />
          {(['z', 'r', 'g'] as const).map((name) => (
            <NamedMatrixControl
              key={name}
              control={control(name)}
              rows={units}
              columns={['W', 'U₁', 'U₂', 'b']}
              role="weight"
            />
          ))}
          {!isBefore && (
            <NamedMatrixControl control={control('second')} rows={['b']} columns={units} role="weight" />
          )}
          <ToggleControl control={control('flip')} />
          <Presets of={presets} fields={fields} state={state} />
        </>
      }
      caption="Change what z weighs: the numbers change. Change the signs of the update gate's weights as well: they are back. The place of the reset cannot be undone by signs; it is another model."
    >
      <GruCell part={part} form={{weighs, reset}} />
      <StepTable
        label="All steps, from a state of zeros"
        current={t}
        onStep={(picked) => update({t: picked})}
        rows={[
          {name: 'x', role: 'input', values: x[0]!},
          ...(['r', 'z', 'g', 'h'] as const).flatMap((name) =>
            series[name].map((values, unit) => ({
              name: `${name}${'₁₂'[unit]}`,
              role: name === 'r' || name === 'z' ? ('gate' as const) : ('state' as const),
              values,
            })),
          ),
        ]}
      />
      <p>Step {t} in full; press a name to light up its part.</p>
      <PartEquations
        label={`The four equations at step ${t}`}
        part={part}
        isLong
        onPick={(picked) => update({part: picked})}
        equations={[
          gate('r', 'Reset gate r'),
          gate('z', 'Update gate z'),
          {
            part: 'g',
            name: 'Candidate g',
            tex: String.raw`\begin{aligned} \hid{g_t} &= \tanh(\wgt{W_g}\inp{x_t} + \wgt{b_g} + ${recalled}) \\ &= \tanh\!\left(${W}\inp{(${input})} + ${b}\right. \\ &\qquad \left. {} + ${recalledNumbers}\right) \\ &= \tanh\!\left(${column(step.sums.g)}\right) = \hid{${column(step.g)}} \end{aligned}`,
          },
          {
            part: 'h',
            name: 'New state h',
            tex: String.raw`\begin{aligned} \hid{h_t} &= \gat{${ofState}} \odot \hid{h_{t-1}} + \gat{${ofCandidate}} \odot \hid{g_t} \\ &= \gat{${column(shareOfState)}} \odot ${before} + \gat{${column(shareOfCandidate)}} \odot \hid{${column(step.g)}} \\ &= \hid{${column(step.h)}} \end{aligned}`,
          },
        ]}
      />
      <table className={styles.forms}>
        <caption>{`h at step ${t} in all four forms, with these very weights`}</caption>
        <tbody>
          {forms.map((form) => (
            <tr key={form.weighs + form.reset} className={form.isChosen ? styles.chosen : undefined}>
              <th scope="row">
                {weighed[form.weighs]}, {placed[form.reset]}
              </th>
              {form.h.map((value, unit) => (
                <td key={unit}>{format(value, 3)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Example>
  );
}
