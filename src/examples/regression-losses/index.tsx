import {MatrixControl, NumberControl, type Role} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

const kinds: Record<'mse' | 'mae' | 'huber', {name: string; role: Role; dash?: boolean; best: string}> = {
  mse: {name: 'squared error', role: 'input', best: 'the mean'},
  mae: {name: 'absolute error', role: 'output', dash: true, best: 'a median'},
  huber: {name: 'Huber', role: 'gate', best: 'by search'},
};

export function RegressionLosses() {
  const state = useExample('regression-losses', model);
  const {control, inputs, solution} = state;
  const {residuals, marks, rows} = solution;
  const sum = (terms: string[]) => String.raw`\frac{1}{${terms.length}}\bigl(${terms.join(' + ')}\bigr)`;
  const [mse, mae, huber] = rows;
  return (
    <Example
      state={state}
      title="Three losses and one outlier"
      controls={
        <>
          <MatrixControl control={control('targets')} role="output" />
          <NumberControl control={control('outlier')} role="error" />
          <NumberControl control={control('prediction')} role="output" />
          <NumberControl control={control('delta')} role="gate" />
        </>
      }
      caption="Move the outlier: the squared error follows it with the mean, the absolute error stays with the median, Huber listens up to δ."
    >
      <Formula
        display
        tex={String.raw`e_i = \out{\hat y} - y_i:\quad ${residuals.map((e) => tex(e, 2)).join(',\\; ')}`}
      />
      <Formula
        display
        tex={String.raw`\text{MSE} = ${sum(residuals.map((e) => `(${tex(e, 2)})^2`))} = \err{${tex(mse!.loss, 3)}}`}
      />
      <Formula
        display
        tex={String.raw`\text{MAE} = ${sum(residuals.map((e) => String.raw`\lvert ${tex(e, 2)} \rvert`))} = \err{${tex(mae!.loss, 3)}}`}
      />
      <Formula
        display
        tex={String.raw`\text{Huber} = ${sum(huber!.each.map((loss) => tex(loss, 3)))} = \err{${tex(huber!.loss, 3)}}`}
      />
      <div className={styles.plots}>
        <Plot
          x={{domain: [-10, 10], label: 'residual e'}}
          y={{domain: [0, 20], label: 'loss'}}
          width={330}
          height={250}
          label={label('loss')}
        >
          {(scales) => (
            <>
              {rows.map(({id, curve}) => (
                <Curve
                  key={id}
                  points={curve}
                  scales={scales}
                  role={kinds[id].role}
                  dashed={kinds[id].dash}
                />
              ))}
              {marks.map((e, i) => (
                <line
                  key={i}
                  x1={scales.x(e)}
                  x2={scales.x(e)}
                  y1={scales.y(0)}
                  y2={scales.y(1.2)}
                  className="stroke-error"
                  strokeWidth={3}
                />
              ))}
            </>
          )}
        </Plot>
        <Plot
          x={{domain: [-10, 10], label: 'residual e'}}
          y={{domain: [-5, 5], label: 'gradient'}}
          width={330}
          height={250}
          label={label('gradient')}
        >
          {(scales) =>
            rows.map(({id, slope}) => (
              <Curve key={id} points={slope} scales={scales} role={kinds[id].role} dashed={kinds[id].dash} />
            ))
          }
        </Plot>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">loss</th>
            <th scope="col">mean</th>
            <th scope="col">best ŷ</th>
            <th scope="col">pull of the outlier</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({id, loss, outlierShare, best}) => (
            <tr key={id}>
              <th scope="row">
                <span className={`role-${kinds[id].role}`}>{kinds[id].name}</span>
                {id === 'huber' && `, δ = ${format(inputs.delta, 2)}`}
              </th>
              <td>{format(loss, 3)}</td>
              <td>
                {format(best, 2)}, {kinds[id].best}
              </td>
              <td>{format(outlierShare, 0)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Example>
  );
}

const label = (what: string) =>
  `The ${what} against the residual, for squared error (solid blue), absolute error (dashed teal) and Huber (solid purple); the residuals of the five examples are listed above.`;
