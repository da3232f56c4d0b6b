import {BowlPlane} from '../../components/BowlPlane';
import {compact} from '../../components/compact';
import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {Trace} from '../../components/Trace';
import {useExample} from '../../components/useExample';
import {count, epochs, model, powers} from './model';
import styles from './styles.module.css';

const presets = [
  {label: 'B = 64: batch', inputs: {size: 64}},
  {label: 'B = 1: stochastic', inputs: {size: 1}},
  {label: 'η decays', inputs: {schedule: 'decaying' as const}},
  {label: 'η = 0.02: low', inputs: {rate: 0.02}},
  {label: 'η = 2.1: too high', inputs: {rate: 2.1}},
];

export function GradientDescentVariants() {
  const state = useExample('gradient-descent-variants', model);
  const {control, solution} = state;
  const {batch, stochastic, mini, minimum, least, limit, domains, curvatures, levels} = solution;
  const runs = [
    {name: `batch, B = ${count}`, role: 'state' as const, run: batch, width: 2.5, dots: true},
    {name: 'stochastic, B = 1', role: 'error' as const, run: stochastic, width: 1, dots: false},
    {
      name: `${mini.perEpoch === 1 ? 'third run: batch' : mini.batchSize === 1 ? 'third run: stochastic' : 'mini-batch'}, B = ${mini.batchSize}`,
      role: 'output' as const,
      run: mini,
      width: 2,
      dots: false,
    },
  ];
  // The noisiest below, so that it hides nothing.
  const drawn = [runs[1]!, runs[2]!, runs[0]!];
  const ends = runs
    .map(({name, run}) => `${name}: ${run.hasDiverged ? 'diverging' : format(run.atEnd ?? 0, 5)}`)
    .join('; ');
  return (
    <Example
      state={state}
      title={`Three batch sizes on one regression, ${epochs} epochs`}
      controls={
        <>
          <Presets of={presets} fields={model.fields} state={state} />
          <NumberControl control={control('size')} />
          <NumberControl control={control('rate')} />
          <ChoiceControl control={control('schedule')} />
          <NumberControl control={control('seed')} slider={false} />
        </>
      }
      caption="Each epoch sees the same 64 examples. Small batches update more often and so come down sooner; their noise then keeps them above the minimum, unless the learning rate decays."
    >
      <p>
        The data: {count} points around y = 2x + 1 with noise of standard deviation 0.5, drawn from the seed;
        the order of the examples too. The model ŷ = wx + b starts at w = b = 0. The smallest possible loss is{' '}
        {format(least)}, at w = {format(minimum.w)}, b = {format(minimum.b)}; batch descent converges for η
        below {format(limit)}.
      </p>
      <div className={styles.plot}>
        <Plot
          width={360}
          height={270}
          x={{domain: [0, epochs], label: `epochs (${count} examples each)`}}
          y={{domain: powers, label: 'log₁₀ of loss above minimum', ticks: 7}}
          label={`The power of ten of the loss above its minimum, against the epochs, for three batch sizes. At the end, the loss above its minimum is, for ${ends}.`}
        >
          {(scales) =>
            drawn.map(({name, role, run, width, dots}) => (
              <Trace key={name} points={run.curve} scales={scales} role={role} width={width} dots={dots} />
            ))
          }
        </Plot>
      </div>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">run</th>
            <th scope="col">updates</th>
            <th scope="col">after 1 epoch</th>
            <th scope="col">epochs 9, 10</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({name, role, run}) => (
            <tr key={role}>
              <th scope="row" className={`role-${role}`}>
                {name}
              </th>
              <td>{format(run.updates)}</td>
              <td>{run.afterOne === undefined ? '–' : format(run.afterOne, 5)}</td>
              <td>
                {run.hasDiverged
                  ? 'diverges'
                  : run.endsAboveStart
                    ? `${compact(run.atEnd ?? 0)} (above its start)`
                    : format(run.atEnd ?? 0, 5)}
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p>
        On the vertical scale, one unit down is a tenth of the loss above the minimum; the last two columns
        give it in plain numbers, the last one as a mean over two epochs. The same three runs seen from above
        the loss, with its contours:
      </p>
      <div className={styles.plot}>
        <BowlPlane
          x={{domain: domains.w, label: 'w'}}
          y={{domain: domains.b, label: 'b'}}
          height={240}
          curvatures={curvatures}
          minimum={[minimum.w, minimum.b]}
          levels={levels}
          paths={drawn.map(({role, run, width, dots}) => ({points: run.path, role, width, dots}))}
          label="Contours of the loss over w and b with the paths of the three runs from the origin: batch descent smooth, the stochastic path jagged, the third in between."
        />
      </div>
      <p>Each update uses the mean gradient of its batch:</p>
      <Formula
        display
        tex={String.raw`\err{\frac{\partial L}{\partial w}} = \frac{1}{${mini.batchSize}} \sum_{i \in B} (\out{\hat y_i} - y_i)\,\inp{x_i}`}
      />
      <Formula
        display
        tex={String.raw`\err{\frac{\partial L}{\partial b}} = \frac{1}{${mini.batchSize}} \sum_{i \in B} (\out{\hat y_i} - y_i)`}
      />
      <Formula
        display
        tex={String.raw`\text{updates per epoch} = \Big\lceil \frac{${count}}{${mini.batchSize}} \Big\rceil = ${tex(mini.perEpoch)}`}
      />
    </Example>
  );
}
