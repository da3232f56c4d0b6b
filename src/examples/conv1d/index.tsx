import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

interface StemsProps {
  label: string;
  stems: readonly {at: number; value: number; isOn: boolean}[];
  samples: number;
  range: [number, number];
  role: 'input' | 'output';
}

/** A line from zero to a dot for each value; those in question are larger and in the color of the weights. */
function Stems({label, stems, samples, range, role}: StemsProps) {
  return (
    <Plot
      x={{domain: [0, samples + 1], label: 'time step', ticks: 6}}
      y={{domain: range, label: role, ticks: 3}}
      label={label}
      width={280}
      height={132}
    >
      {({x, y}) => (
        <>
          <line x1={x(0)} x2={x(samples + 1)} y1={y(0)} y2={y(0)} className="stroke-rule" />
          {stems.map(({at, value, isOn}) => (
            <g key={at} className={isOn ? 'stroke-weight fill-weight' : `stroke-${role} fill-${role}`}>
              <line x1={x(at)} x2={x(at)} y1={y(0)} y2={y(value)} strokeWidth={isOn ? 3.5 : 2} />
              <circle cx={x(at)} cy={y(value)} r={isOn ? 5.5 : 3.5} />
            </g>
          ))}
        </>
      )}
    </Plot>
  );
}

export function Conv1d() {
  const state = useExample('conv1d', model);
  const {control, inputs, solution, update} = state;
  const {s, d, mode} = inputs;
  const {samples, size, kernel, pad, padded, outputs, at, first, terms, sum, largest, peaks} = solution;
  return (
    <Example
      state={state}
      title="A kernel along a signal"
      controls={
        <>
          <MatrixControl control={control('x')} role="input" />
          <MatrixControl control={control('w')} role="weight" />
          <ChoiceControl control={control('change')} role="input" />
          <ChoiceControl control={control('mode')} />
          <NumberControl control={control('s')} />
          <NumberControl control={control('d')} />
        </>
      }
      caption={
        mode === 'causal'
          ? 'Causal: an output reads its own time step and earlier ones. Change a late sample and the earlier outputs stay.'
          : 'At stride 1, read the signal two steps later, and the peaks move two steps; read it backward, and the outputs are others.'
      }
    >
      <div className={styles.step}>
        <div className={styles.plots}>
          <Stems
            label={`The signal, ${samples} samples; the ones under the kernel are marked.`}
            stems={solution.signalStems}
            samples={samples}
            range={solution.signalRange}
            role="input"
          />
          <Stems
            label={`The ${outputs.length} outputs; output ${at} is marked.`}
            stems={solution.outputStems}
            samples={samples}
            range={solution.outputRange}
            role="output"
          />
        </div>
        <div>
          <p>
            Output {at}: the kernel starts {first < 1 ? 'in the padding' : `at sample ${first}`}. Multiply
            what lies under each weight by it, and add.
          </p>
          <StepControl control={control('t')} last={outputs.length} role="output" />
          <Formula
            display
            tex={String.raw`\begin{aligned}\out{y_{${at}}} &= \sum_{u=0}^{${size - 1}} \wgt{w_u}\,\inp{x_{${first} + ${d === 1 ? '' : d}u}} \\ &= ${terms
              .map(({value, weight}) => String.raw`\wgt{${signedTex(weight)}}\cdot\inp{${signedTex(value)}}`)
              .join(' + ')} \\ &= \out{${tex(sum)}}\end{aligned}`}
          />
        </div>
      </div>
      <MatrixGrid
        rows={[padded.map(({value}) => value)]}
        label={
          pad.before || pad.after
            ? `Signal, ${samples} samples; ${pad.before} zeros before, ${pad.after} after`
            : `Signal, ${samples} samples`
        }
        role="input"
        isMarked={(_, i) => padded[i]!.isUnder}
        isFaint={(_, i) => padded[i]!.isPad}
      />
      <MatrixGrid
        rows={[kernel]}
        label={d > 1 ? `Kernel, ${size} weights ${d} apart` : `Kernel, ${size} weights`}
        role="weight"
      />
      <MatrixGrid
        rows={[outputs]}
        label={`Output, ${outputs.length} values. Press one.`}
        role="output"
        shade
        isMarked={(_, i) => i === at - 1}
        onCell={(_, i) => update({t: i + 1})}
      />
      <p>How many outputs:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}&\left\lfloor \frac{\inp{${samples}} + ${pad.before} + ${pad.after} - ${d}(\wgt{${size}} - 1) - 1}{${s}} \right\rfloor + 1 \\ &= \out{${outputs.length}}\end{aligned}`}
      />
      <p>
        Global max pooling keeps <strong className="role-output">{format(largest)}</strong>, found at{' '}
        {peaks.length > 1 ? 'outputs' : 'output'} {peaks.join(', ')}: the answer to “does the pattern occur?”,
        wherever it occurs.
      </p>
    </Example>
  );
}
