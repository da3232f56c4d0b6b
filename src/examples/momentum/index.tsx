import {ChoiceControl, NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {factorTex, format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Curve, Plot} from '../../components/Plot';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {fields, model, presets} from './model';

type Outcome = ReturnType<
  typeof useExample<typeof fields, ReturnType<typeof model.solve>>
>['solution']['outcome'];

const times = (count: number) => (count === 1 ? 'once' : `${format(count)} times`);

/** What becomes of a run, as a clause after its subject. */
function fateOf({fate, steps, exceedsAt, crossings}: Outcome): string {
  switch (fate) {
    case 'settles':
      return `stays within 0.001 of the minimum from step ${format(steps!)} on, ${crossings === 0 ? 'without ever crossing it' : `after crossing it ${times(crossings)}`}`;
    case 'too slow':
      return 'is not within 0.001 of the minimum for good after 400,000 steps';
    case 'swings':
      return 'swings for ever: η is exactly at the limit of stability';
    case 'diverges':
      return exceedsAt === undefined
        ? 'diverges, but so slowly that |x| is below a million after 400,000 steps'
        : `diverges: |x| passes a million at step ${format(exceedsAt)}`;
    case 'stands':
      return 'does not move';
  }
}

const inShort = {
  settles: '',
  'too slow': 'over 400,000',
  swings: 'never',
  diverges: 'diverges',
  stands: 'never',
};

export function Momentum() {
  const state = useExample('momentum', model);
  const {control, inputs, solution} = state;
  const {beta, eta, form, shown} = inputs;
  const {first, second, gradientShare, points, plain, cutAt, reach, outcome, others, edge} = solution;
  const share = form === 'sum' ? '' : `${factorTex(gradientShare, 6)} \\cdot `;
  const isStable = outcome.fate === 'settles' || outcome.fate === 'too slow';
  return (
    <Example
      state={state}
      title="Momentum in a bowl: overshoot and time to settle"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <NumberControl control={control('beta')} role="state" />
          <NumberControl control={control('eta')} />
          <ChoiceControl control={control('form')} />
          <NumberControl control={control('shown')} />
        </>
      }
      caption="A little momentum shortens the way; too much makes it longer than none. Near 1 nothing explodes: each swing is almost as wide as the one before."
    >
      <p>The loss is x²/2, so the gradient is x. From x = 1 at rest, the first two steps:</p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\hid{v_1} &= ${share}\err{1} = ${tex(first.v, 6)} \\ \wgt{x_1} &= 1 - ${factorTex(eta, 6)} \cdot ${factorTex(first.v, 6)} = ${tex(first.x, 6)} \\ \hid{v_2} &= ${factorTex(beta, 6)} \cdot ${factorTex(first.v, 6)} + ${share}\err{${factorTex(first.x, 6)}} = ${tex(second.v, 6)} \\ \wgt{x_2} &= ${factorTex(first.x, 6)} - ${factorTex(eta, 6)} \cdot ${factorTex(second.v, 6)} = ${tex(second.x, 6)}\end{aligned}`}
      />
      <p role="status">
        With β = {format(beta, 6)} the run <strong>{fateOf(outcome)}</strong>.{' '}
        {isStable && outcome.overshoot > 0 && (
          <>It overshoots by up to {format(outcome.overshoot, 3)} of its starting distance. </>
        )}
        It is stable for η below {format(edge, 3)}.
      </p>
      <Plot
        width={380}
        height={240}
        x={{domain: [0, shown], label: 'step t'}}
        y={{domain: [-reach, reach], label: 'x'}}
        label={`The parameter x over the first ${shown} steps, from 1. It ${fateOf(outcome)}. Dashed, for comparison: plain descent with the same learning rate.`}
      >
        {(scales) => (
          <>
            <Curve scales={scales} role="output" dashed points={plain} />
            <Curve scales={scales} role="state" points={points} />
          </>
        )}
      </Plot>
      <p>
        <strong className="role-state">Line: momentum.</strong>{' '}
        <span className="role-output">Dashed: β = 0, plain descent.</span>
        {cutAt !== undefined && ` The drawing ends where |x| exceeds 100, at step ${cutAt}.`}
      </p>
      <p>
        A constant gradient of 1 would lead to steps of {format(solution.steadyStep, 6)} ={' '}
        {format(solution.amplification)} × η; a gradient’s weight in the velocity halves in{' '}
        {format(solution.halfLife, 1)} steps. The same learning rate with other values of β:
      </p>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">β</th>
            <th scope="col">steps to settle</th>
            <th scope="col">crossings</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({beta: other, fate, steps, crossings}) => (
            <tr key={other} aria-current={other === beta ? 'true' : undefined}>
              <th scope="row">{format(other)}</th>
              <td>{steps === undefined ? inShort[fate] : format(steps)}</td>
              <td>{fate === 'settles' ? format(crossings) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </Example>
  );
}
