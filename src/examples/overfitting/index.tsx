import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {Curve, Plot} from '../../components/Plot';
import {useExample} from '../../components/useExample';
import {errorRange, fields, model, targetRange} from './model';
import styles from './styles.module.css';

export function Overfitting() {
  const state = useExample('overfitting', model);
  const {control, inputs, solution} = state;
  const {degree, lambda} = inputs;
  const {train, truthCurve, curve, trainError, testError, interpolates, weightNorm, best} = solution;
  const {trainCurve, testCurve, at, points, tests, threshold, noise, noiseFloor} = solution;
  return (
    <Example
      state={state}
      title="Polynomials through noisy points"
      controls={
        <>
          <NumberControl control={control('degree')} />
          <NumberControl control={control('lambda')} role="weight" />
          <NumberControl control={control('seed')} slider={false} />
        </>
      }
      caption={`${points} training and ${tests} test points: one period of a sine, with noise of standard deviation ${noise}. The fit is in Legendre polynomials, and the intercept w₀ is not penalized; where several weights fit equally well, those with the smallest norm are taken.`}
    >
      <Formula
        display
        tex={String.raw`\begin{aligned} J = {}& \tfrac{1}{2 \cdot ${points}} \textstyle\sum_i (\out{\hat y_i} - y_i)^2 \\ & + \tfrac{${tex(lambda)}}{2} \textstyle\sum_{k \ge 1} \wgt{w_k}^2 \end{aligned}`}
      />
      <p role="status">
        Degree {degree}: mean squared error{' '}
        <strong className="role-input">{format(trainError)} on the training points</strong>,{' '}
        <strong className="role-error">{format(testError)} on the test points</strong>. The norm of the
        weights is {format(weightNorm, 2)}.{' '}
        {interpolates && 'The curve passes through every training point. '}
        At this λ the test error is lowest at degree {best.degree}: {format(best.testError)}.
      </p>
      <div className={styles.plots}>
        <div>
          <p className={styles.name}>The fit of degree {degree}</p>
          <Plot
            width={380}
            height={260}
            x={{domain: [-1, 1], label: 'input x'}}
            y={{domain: targetRange, label: 'target y'}}
            label={`The ${points} training points, the sine that they come from, and the polynomial of degree ${degree}${interpolates ? ', which passes through every point' : ''}.`}
          >
            {(scales) => (
              <>
                <Curve scales={scales} role="state" dashed points={truthCurve} />
                <Curve scales={scales} role="output" points={curve} />
                {train.map(({x, y}) => (
                  <circle key={x} cx={scales.x(x)} cy={scales.y(y)} r={4} className="fill-input" />
                ))}
              </>
            )}
          </Plot>
        </div>
        <div>
          <p className={styles.name}>Mean squared error of every degree</p>
          <Plot
            width={380}
            height={260}
            x={{domain: [0, fields.degree.max], label: 'degree'}}
            y={{domain: errorRange, log: true, label: '', ticks: 7}}
            label={`Errors against the degree, for λ = ${format(lambda)}. At degree ${degree}: training ${format(trainError)}, test ${format(testError)}. The test error is lowest at degree ${best.degree}.`}
          >
            {(scales) => (
              <>
                <path
                  d={`M${scales.x(threshold)} ${scales.y(errorRange[0])}V${scales.y(errorRange[1])}`}
                  className="stroke-rule"
                  strokeDasharray="2 4"
                />
                <Curve scales={scales} role="input" points={trainCurve} />
                <Curve scales={scales} role="error" points={testCurve} />
                <circle cx={scales.x(degree)} cy={scales.y(at.train)} r={5} className="fill-input" />
                <circle cx={scales.x(degree)} cy={scales.y(at.test)} r={5} className="fill-error" />
              </>
            )}
          </Plot>
        </div>
      </div>
      <p className={styles.legend}>
        <span className="role-input">Dots: training points</span>;{' '}
        <span className="role-state">dashed: the sine</span>;{' '}
        <span className="role-output">line: the fit</span>. Errors:{' '}
        <span className="role-input">training</span>, <span className="role-error">test</span>; those beyond
        the scale are drawn at its end. Dotted: degree {threshold}, from which {points} points can be met
        exactly. No model can have an expected test error under the noise, {format(noiseFloor)}.
      </p>
    </Example>
  );
}
