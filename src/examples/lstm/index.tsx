import {ChoiceControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {fixed} from '../../components/fixed';
import {format, signedTex, tex} from '../../components/format';
import {NamedMatrixControl} from '../../components/NamedMatrixControl';
import {PartEquations} from '../../components/PartEquations';
import {type Preset, Presets} from '../../components/Presets';
import {StepTable} from '../../components/StepTable';
import {useExample} from '../../components/useExample';
import {VectorControl} from '../../components/VectorControl';
import {LstmCell, type LstmPart} from '../../figures/LstmCell';
import {fields, model} from './model';

const presets: Preset<typeof fields>[] = [
  {label: 'write, hold, erase', inputs: {}},
  {
    label: 'forget bias 0',
    inputs: {
      x: [[1, 0, 0, 0, 0, 0]],
      weights: [
        [0, 0, 0],
        [6, -2, -3],
        [2, 0, 0],
        [0, 1, 1],
      ],
    },
  },
  {
    label: 'forget bias 1',
    inputs: {
      x: [[1, 0, 0, 0, 0, 0]],
      weights: [
        [0, 0, 1],
        [6, -2, -3],
        [2, 0, 0],
        [0, 1, 1],
      ],
    },
  },
  {
    label: 'count',
    inputs: {
      x: [[1, 1, 1, 0, -1, 1]],
      weights: [
        [0, 0, 20],
        [0, 0, 20],
        [20, 0, 0],
        [0, 0, 20],
      ],
    },
  },
  {
    label: 'output gate shut',
    inputs: {
      weights: [
        [6, 0, 4],
        [6, -2, -3],
        [2, 0, 0],
        [0, 0, -20],
      ],
    },
  },
];

const gateNames = {f: 'Forget gate', i: 'Input gate', g: 'Candidate', o: 'Output gate'};

export function Lstm() {
  const state = useExample('lstm', model);
  const {control, inputs, solution, update} = state;
  const {t, x, weights, part} = inputs;
  const {series, sums, hBefore, cBefore, squashed} = solution;
  const gate = (name: keyof typeof gateNames, row: number) => {
    const [w, u, b] = weights[row]!.map((value) => `\\wgt{${signedTex(value)}}`);
    const isGate = name !== 'g';
    const phi = isGate ? '\\sigma' : '\\tanh';
    const colored = (text: string) => `${isGate ? '\\gat' : '\\hid'}{${text}}`;
    return {
      part: name,
      name: `${gateNames[name]} ${name} = ${format(solution[name], 3)}`,
      tex: String.raw`\begin{aligned} ${colored(`${name}_t`)} &= ${phi}(\wgt{w_${name}}\inp{x_t} + \wgt{u_${name}}\hid{h_{t-1}} + \wgt{b_${name}}) \\ &= ${phi}(${w} \cdot \inp{${signedTex(solution.x)}} + ${u} \cdot \hid{${signedTex(hBefore, 3)}} + ${b}) \\ &= ${phi}(${tex(sums[name], 3)}) = ${colored(tex(solution[name], 3))} \end{aligned}`,
    };
  };
  const shown = (key: 'f' | 'i' | 'g' | 'o' | 'c' | 'h' | 'x' | 'cBefore' | 'hBefore') =>
    solution[key] === 0 || (key === 'x' && Number.isInteger(solution.x))
      ? format(solution[key])
      : fixed(solution[key]);
  return (
    <Example
      state={state}
      title="One LSTM unit, step by step"
      controls={
        <>
          <StepControl control={control('t')} />
          <ChoiceControl control={control('part')} />
          <VectorControl control={control('x')} names={x[0]!.map((_, i) => `x${'₁₂₃₄₅₆'[i]}`)} role="input" />
          <NamedMatrixControl
            control={control('weights')}
            rows={['forget f', 'input i', 'candidate g', 'output o']}
            columns={['w', 'u', 'b']}
            role="weight"
          />
          <Presets of={presets} fields={fields} state={state} />
        </>
      }
      caption="The cell state changes only by × f and + i·g. While f stays near 1 and i near 0, it stays what it is, whatever the hidden state shows."
    >
      <LstmCell
        part={part as LstmPart | 'all'}
        values={{
          x: shown('x'),
          f: shown('f'),
          i: shown('i'),
          g: shown('g'),
          o: shown('o'),
          c: shown('c'),
          h: shown('h'),
          cBefore: shown('cBefore'),
          hBefore: shown('hBefore'),
        }}
      />
      <StepTable
        label="All steps, from a state of zeros"
        current={t}
        onStep={(step) => update({t: step})}
        rows={[
          {name: 'x', role: 'input', values: x[0]!},
          {name: 'f', role: 'gate', values: series.f},
          {name: 'i', role: 'gate', values: series.i},
          {name: 'g', role: 'state', values: series.g},
          {name: 'o', role: 'gate', values: series.o},
          {name: 'c', role: 'state', values: series.c},
          {name: 'h', role: 'state', values: series.h},
        ]}
      />
      <p>
        Step {t} in full; press a name to light up its part.{' '}
        {t > 1 && (
          <>
            On the direct way, {format(solution.left, 4)} of c₁ is left in c at step {t}: the product of the
            forget gates since.
          </>
        )}
      </p>
      <PartEquations
        label={`The six equations at step ${t}`}
        part={part as LstmPart | 'all'}
        onPick={(picked) => update({part: picked})}
        equations={[
          gate('f', 0),
          gate('i', 1),
          gate('g', 2),
          {
            part: 'c',
            name: `Cell state c = ${format(solution.c, 3)}`,
            tex: String.raw`\begin{aligned} \hid{c_t} &= \gat{f_t} \odot \hid{c_{t-1}} + \gat{i_t} \odot \hid{g_t} \\ &= \gat{${tex(solution.f, 3)}} \cdot \hid{${signedTex(cBefore, 3)}} + \gat{${tex(solution.i, 3)}} \cdot \hid{${signedTex(solution.g, 3)}} \\ &= \hid{${tex(solution.c, 3)}} \end{aligned}`,
          },
          gate('o', 3),
          {
            part: 'h',
            name: `Hidden state h = ${format(solution.h, 3)}`,
            tex: String.raw`\begin{aligned} \hid{h_t} &= \gat{o_t} \odot \tanh(\hid{c_t}) \\ &= \gat{${tex(solution.o, 3)}} \cdot ${signedTex(squashed, 3)} \\ &= \hid{${tex(solution.h, 3)}} \end{aligned}`,
          },
        ]}
      />
    </Example>
  );
}
