import {BowlPlane} from '../../components/BowlPlane';
import {compact} from '../../components/compact';
import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';

const said = {
  jumps: 'reaches the minimum in one step',
  approaches: 'converges, always from the same side',
  overshoots: 'converges, but steps over the minimum each time',
  bounces: 'bounces between two sides for ever: it neither converges nor grows',
  diverges: 'diverges: each step lands farther away',
};

const saidOfBowl = {
  approaches: 'converges without crossing the valley',
  overshoots: 'converges in a zigzag: each step crosses the valley',
  bounces: 'bounces across the valley for ever: it neither converges nor grows',
};

const presets = [
  {label: 'η = 0.01: slow', inputs: {rate: 0.01}},
  {label: 'η = 0.5: one step', inputs: {rate: 0.5}},
  {label: 'η = 1: oscillates', inputs: {rate: 1}},
  {label: 'η = 1.1: diverges', inputs: {rate: 1.1}},
  {label: 'bowl: zigzag', inputs: {shape: 'bowl' as const, rate: 0.115, steps: 30}},
  {label: 'bowl: diverges', inputs: {shape: 'bowl' as const, rate: 0.135}},
];

export function GradientDescent() {
  const state = useExample('gradient-descent', model);
  const {control, inputs, solution} = state;
  const {shape, rate, steps, x, y} = inputs;
  const {table, factors, limits, regime, toOnePercent, first, box, top, curve, levels, drawn} = solution;
  const isCurve = shape === 'curve';
  const names = isCurve ? ['x'] : ['x', 'y'];
  const curvatures = isCurve ? [inputs.curvature] : [1, inputs.stretch];
  const words = isCurve ? said : {...said, ...saidOfBowl};
  const verdict = regime
    ? `With η = ${format(rate)}, descent ${words[regime]}.`
    : 'The start is the minimum: the gradient is 0, so no step moves.';
  const end = `(${drawn.at(-1)!.map(compact).join(', ')})`;
  return (
    <Example
      state={state}
      title="Gradient descent, step by step"
      controls={
        <>
          <Presets of={presets} fields={model.fields} state={state} />
          <ChoiceControl control={control('shape')} />
          {isCurve ? (
            <NumberControl control={control('curvature')} />
          ) : (
            <NumberControl control={control('stretch')} />
          )}
          <NumberControl control={control('rate')} />
          <NumberControl control={control('x')} role="weight" />
          {!isCurve && <NumberControl control={control('y')} role="weight" />}
          <NumberControl control={control('steps')} />
        </>
      }
      caption="Each coordinate is multiplied by 1 − η·(its curvature) at every step. The steepest one limits the learning rate; the flattest one then decides how long it takes."
    >
      <p role="status">
        <strong className={regime === 'diverges' || regime === 'bounces' ? 'role-error' : 'role-output'}>
          {verdict}
        </strong>{' '}
        {isCurve ? 'This curve' : 'From every start, this bowl'} needs η below 2/λ
        {isCurve ? '' : ' (λ the larger curvature)'} = {format(limits.limit)}
        {isCurve
          ? `; 1/λ = ${format(limits.best)} is fastest.`
          : `; ${format(limits.best)} is the best compromise, which leaves a factor of ${format(limits.bestFactor, 3)} in both directions.`}{' '}
        {toOnePercent !== undefined &&
          regime &&
          `${format(toOnePercent)} ${toOnePercent === 1 ? 'step brings' : 'steps bring'} ${isCurve ? 'x' : 'both x and y'} within 1% of the distance at the start.`}
      </p>
      <div className={styles.plot}>
        {isCurve ? (
          <Plot
            width={360}
            height={240}
            x={{domain: box[0]!, label: 'x'}}
            y={{domain: [0, top], label: 'f(x)', ticks: 4}}
            label={`The curve f with the path of descent from x = ${format(x)}. ${verdict}`}
          >
            {(scales) => (
              <>
                <Curve points={curve} scales={scales} role="state" />
                <Curve points={drawn.map(([a = 0, b = 0]) => [a, b] as const)} scales={scales} role="error" />
                {drawn.map(
                  ([a = 0, b = 0], i) =>
                    b <= top && (
                      <circle
                        key={i}
                        cx={scales.x(a)}
                        cy={scales.y(b)}
                        r={i === 0 ? 6 : 4}
                        className="fill-error"
                      />
                    ),
                )}
              </>
            )}
          </Plot>
        ) : (
          <BowlPlane
            x={{domain: box[0]!, label: 'x'}}
            y={{domain: box[1]!, label: 'y'}}
            height={50 + (296 * box[1]![1]) / box[0]![1]}
            curvatures={curvatures}
            levels={levels}
            paths={[{points: drawn, role: 'error', dots: true}]}
            label={`Contours of the bowl, ellipses, and the path of descent from (${format(x)}, ${format(y)}) to ${end}. ${verdict}`}
          />
        )}
      </div>
      <Formula
        display
        tex={
          isCurve
            ? String.raw`f(x) = \tfrac12 \cdot ${tex(curvatures[0]!)}\,x^2`
            : String.raw`f = \tfrac12\big(x^2 + ${tex(curvatures[1]!)}\,y^2\big)`
        }
      />
      <Formula
        display
        tex={
          isCurve
            ? String.raw`\err{f'(x) = ${tex(curvatures[0]!)}\,x}`
            : String.raw`\err{\nabla f = (x,\; ${tex(curvatures[1]!)}\,y)}`
        }
      />
      {names.map((name, i) => (
        <Formula
          key={name}
          display
          tex={String.raw`\wgt{${name}} \leftarrow \wgt{${name}} - ${tex(rate)} \cdot \err{${tex(curvatures[i]!)}\,${name}} = ${signedTex(factors[i]!)}\,\wgt{${name}}`}
        />
      ))}
      <p>The first step, with numbers:</p>
      {names.map((name, i) => (
        <Formula
          key={name}
          display
          tex={String.raw`\wgt{${name}} \leftarrow \wgt{${tex(table[0]!.point[i]!)}} - ${tex(rate)} \cdot \err{${signedTex(first.gradient[i]!)}} = \wgt{${tex(first.next[i]!)}}`}
        />
      ))}
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">step</th>
            {names.map((name) => (
              <th scope="col" key={name} className="role-weight">
                {name}
              </th>
            ))}
            <th scope="col" className="role-error">
              {isCurve ? 'f′' : '∇f'}
            </th>
            <th scope="col">f</th>
          </tr>
        </thead>
        <tbody>
          {table.map(({step, point, value, gradient}) => (
            <tr key={step}>
              <td>{step === steps && steps > 5 ? `… ${step}` : step}</td>
              {point.map((each, i) => (
                <td key={i}>{compact(each)}</td>
              ))}
              <td>{isCurve ? compact(gradient[0]!) : `(${gradient.map(compact).join(', ')})`}</td>
              <td>{compact(value)}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </Example>
  );
}
