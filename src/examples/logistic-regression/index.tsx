import {MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {lastStep, model} from './model';
import styles from './styles.module.css';

const noMinimum = {
  overlap:
    'The classes overlap so little that the best w is too large to be found by a hundred steps of Newton’s method.',
  complete:
    'A threshold separates these classes, so there is no best fit: the loss falls towards 0 while w grows without end. Change one label to make the classes overlap.',
  touching:
    'A threshold separates these classes but for the points on it, so there is no best fit: w grows without end.',
  'one-class':
    'All labels are the same, so there is no best fit: the loss falls towards 0 while b, and mostly w too, run off without end.',
  'one-place': 'All x are the same, so many pairs of w and b fit equally well.',
};

export function LogisticRegression() {
  const state = useExample('logistic-regression', model);
  const {control, inputs, solution} = state;
  const {k, rate} = inputs;
  const {rows, sums, loss, gradient, numeric, next, boundary, best, kind, span, top} = solution;
  const {w, b} = solution.model;
  const n = rows.length;
  return (
    <Example
      state={state}
      title="Logistic regression by gradient descent"
      controls={
        <>
          <MatrixControl control={control('x')} role="input" />
          <MatrixControl control={control('y')} />
          <NumberControl control={control('w')} role="weight" />
          <NumberControl control={control('b')} role="weight" />
          <NumberControl control={control('rate')} />
          <StepControl control={control('k')} />
        </>
      }
      caption="The gradient needs no more than the errors p − y. With these students the first ten steps turn the curve; the rest crawl along a valley, because w and b must change together. Enter the hours less their mean, 4.5, and 500 steps come within 0.0002 of the smallest loss."
    >
      <div className={styles.plot}>
        <Plot
          x={{domain: span, label: 'x'}}
          y={{domain: [-0.08, 1.08], label: 'probability p of class 1'}}
          width={360}
          label={`The curve of p against x with the six points at 0 and 1 and a line from each to the curve: its error. ${
            boundary === undefined ? 'The curve is flat.' : `The curve passes 1/2 at x = ${format(boundary)}.`
          }`}
        >
          {(scales) => (
            <>
              {solution.isBoundaryInView && boundary !== undefined && (
                <line
                  x1={scales.x(boundary)}
                  x2={scales.x(boundary)}
                  y1={scales.y(-0.08)}
                  y2={scales.y(1.08)}
                  className="stroke-weight"
                  strokeWidth={2}
                  strokeDasharray="2 4"
                />
              )}
              {best && <Curve points={best.curve} scales={scales} role="state" dashed />}
              <Curve points={solution.curve} scales={scales} role="output" />
              {rows.map(({x, y, p}, i) => (
                <g key={i}>
                  <line
                    x1={scales.x(x)}
                    x2={scales.x(x)}
                    y1={scales.y(y)}
                    y2={scales.y(p)}
                    className="stroke-error"
                    strokeWidth={2}
                  />
                  <circle
                    cx={scales.x(x)}
                    cy={scales.y(y)}
                    r={6}
                    className={y === 1 ? 'fill-input stroke-input' : 'fill-sheet stroke-input'}
                    strokeWidth={2.5}
                  />
                </g>
              ))}
            </>
          )}
        </Plot>
      </div>
      <p>
        <span className="role-output">Curve</span>: the model after {format(k)} {k === 1 ? 'step' : 'steps'}.{' '}
        <span className="role-error">Vertical lines</span>: its errors.{' '}
        {best && (
          <>
            <span className="role-state">Dashed curve</span>: the best fit.{' '}
          </>
        )}
        {solution.isBoundaryInView && (
          <>
            <span className="role-weight">Dotted line</span>: the decision boundary, where p = 1/2.
          </>
        )}
      </p>
      <Formula
        display
        tex={String.raw`\out{p} = \sigma(\wgt{w}\,\inp{x} + \wgt{b}) = \frac{1}{1 + e^{-(\wgt{${tex(w)}}\,\inp{x} ${b < 0 ? '-' : '+'} \wgt{${tex(Math.abs(b))}})}}`}
      />
      {boundary === undefined ? (
        <p>With w = 0 (or too near it) every x gets the same probability: there is no boundary.</p>
      ) : (
        <>
          <p>The boundary, where p = 1/2:</p>
          <Formula
            display
            tex={String.raw`\inp{x} = -\frac{\wgt{b}}{\wgt{w}} = -\frac{\wgt{${tex(b)}}}{\wgt{${tex(w)}}} = ${tex(boundary)}`}
          />
        </>
      )}
      <NumberTable>
        <thead>
          <tr>
            <th scope="col" className="role-input">
              x
            </th>
            <th scope="col">y</th>
            <th scope="col">z = wx + b</th>
            <th scope="col" className="role-output">
              p = σ(z)
            </th>
            <th scope="col">loss</th>
            <th scope="col" className="role-error">
              p − y
            </th>
            <th scope="col" className="role-error">
              (p − y)x
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <td>{format(row.x)}</td>
              <td>{format(row.y)}</td>
              <td>{format(row.z)}</td>
              <td>{format(row.p)}</td>
              <td>{format(row.loss)}</td>
              <td>{format(row.error)}</td>
              <td>{format(row.share)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              sum
            </th>
            <td>{format(sums.loss)}</td>
            <td>{format(sums.error)}</td>
            <td>{format(sums.share)}</td>
          </tr>
        </tfoot>
      </NumberTable>
      <p>
        The loss of a point is −ln p if y = 1 and −ln(1 − p) if y = 0. Divided by the {n} points, the sums are
        the log-loss and its gradient. With the threshold 0.5, {solution.right} of {n} points are classified
        correctly.
      </p>
      <Formula
        display
        tex={String.raw`L = \tfrac1N {\textstyle\sum_i}\, \text{loss}_i = \frac{${tex(sums.loss)}}{${n}} = ${tex(loss)}`}
      />
      <Formula
        display
        tex={String.raw`\err{\frac{\partial L}{\partial w}} = \tfrac1N {\textstyle\sum_i} (\out{p_i} - y_i)\, \inp{x_i} = \frac{${tex(sums.share)}}{${n}} = \err{${tex(gradient.w)}}`}
      />
      <Formula
        display
        tex={String.raw`\err{\frac{\partial L}{\partial b}} = \tfrac1N {\textstyle\sum_i} (\out{p_i} - y_i) = \frac{${tex(sums.error)}}{${n}} = \err{${tex(gradient.b)}}`}
      />
      <p>
        A numeric gradient, (L(w + h) − L(w − h))/2h with h = 10⁻⁵, gives {format(numeric.w, 8)} for w and{' '}
        {format(numeric.b, 8)} for b; the formula gives {format(gradient.w, 8)} and {format(gradient.b, 8)}.
      </p>
      {next && (
        <>
          <p>
            Step {format(next.step)}, against the gradient, takes the loss to {format(next.loss)}:
          </p>
          <Formula
            display
            tex={String.raw`\wgt{w} \leftarrow \wgt{${tex(w)}} - ${tex(rate)} \cdot \err{${signedTex(gradient.w)}} = \wgt{${tex(next.w)}}`}
          />
          <Formula
            display
            tex={String.raw`\wgt{b} \leftarrow \wgt{${tex(b)}} - ${tex(rate)} \cdot \err{${signedTex(gradient.b)}} = \wgt{${tex(next.b)}}`}
          />
        </>
      )}
      <div className={styles.plot}>
        <Plot
          x={{domain: [0, lastStep], label: 'gradient steps'}}
          y={{domain: [0, top], label: 'log-loss L', ticks: 4}}
          width={360}
          height={190}
          label={`The log-loss after 0 to ${lastStep} steps, from ${format(solution.losses[0]![1])} to ${format(solution.losses[lastStep]![1])}.`}
        >
          {(scales) => (
            <>
              {best && (
                <line
                  x1={scales.x(0)}
                  x2={scales.x(lastStep)}
                  y1={scales.y(best.loss)}
                  y2={scales.y(best.loss)}
                  className="stroke-state"
                  strokeWidth={2}
                  strokeDasharray="5 4"
                />
              )}
              <Curve points={solution.losses} scales={scales} role="error" />
              <circle
                cx={scales.x(k)}
                cy={scales.y(loss)}
                r={6}
                className="fill-sheet stroke-error"
                strokeWidth={2.5}
              />
            </>
          )}
        </Plot>
      </div>
      <p>
        {best
          ? `The best fit, found by Newton’s method: w = ${format(best.w)}, b = ${format(best.b)}, L = ${format(best.loss)} (dashed).`
          : noMinimum[kind]}
        {solution.rises > 0 &&
          ` With this learning rate the loss rises at ${format(solution.rises)} of the ${lastStep} steps: it is too large.`}
      </p>
    </Example>
  );
}
