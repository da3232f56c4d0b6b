import {ChoiceControl, NumberControl} from '../../components/Controls';
import {compact} from '../../components/compact';
import {Example} from '../../components/Example';
import {factorTex, format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {NumberTable} from '../../components/NumberTable';
import {Presets} from '../../components/Presets';
import {useExample} from '../../components/useExample';
import {VectorControl} from '../../components/VectorControl';
import {fields, model, names, presets, type Racer} from './model';
import {Paths, strokes} from './Paths';
import styles from './styles.module.css';

const surfaceNames = {
  bowl: 'a bowl, twenty times as steep along y as along x',
  rosenbrock: "the curved valley of Rosenbrock's function",
  saddle: 'a saddle between two minima',
};

/** Three significant digits. */
const brief = (value: number) => format(Number(value.toPrecision(3)), 7);

/** The first step of x in formulas and numbers. */
function firstStep(
  name: Racer,
  {g, eta, first, second, update}: Record<'g' | 'eta' | 'first' | 'second' | 'update', number>,
): string {
  const [G, E, D] = [`\\err{${factorTex(g)}}`, factorTex(eta), tex(update)];
  const lines: Record<Racer, string[]> = {
    SGD: [String.raw`\Delta x &= -\eta\,\err{g} = -${E} \cdot ${G} = ${D}`],
    momentum: [
      String.raw`\hid{v} &= 0.9 \cdot 0 + \err{g} = ${tex(first)}`,
      String.raw`\Delta x &= -\eta\,\hid{v} = -${E} \cdot ${factorTex(first)} = ${D}`,
    ],
    Adagrad: [
      String.raw`\hid{G} &= 0 + \err{g}^2 = ${G}^2 = ${tex(second)}`,
      String.raw`\Delta x &= \frac{-\eta\,\err{g}}{\sqrt{\hid{G}} + \epsilon} \\ &= \frac{-${E} \cdot ${G}}{\sqrt{${tex(second)}} + 10^{-10}} = ${D}`,
    ],
    RMSProp: [
      String.raw`\hid{s} &= 0.9 \cdot 0 + 0.1\,\err{g}^2 = 0.1 \cdot ${G}^2 = ${tex(second)}`,
      String.raw`\Delta x &= \frac{-\eta\,\err{g}}{\sqrt{\hid{s}} + \epsilon} \\ &= \frac{-${E} \cdot ${G}}{\sqrt{${tex(second)}} + 10^{-8}} = ${D}`,
    ],
    Adadelta: [
      String.raw`\hid{s} &= 0.95 \cdot 0 + 0.05\,\err{g}^2 = ${tex(second)}`,
      String.raw`\Delta x &= -\eta\,\err{g}\,\frac{\sqrt{0 + \epsilon}}{\sqrt{\hid{s} + \epsilon}} \\ &= -${E} \cdot ${G} \cdot \frac{\sqrt{10^{-6}}}{\sqrt{${tex(second)} + 10^{-6}}} = ${D}`,
    ],
    Adam: [
      String.raw`\hid{\hat m} &= \frac{0.1\,\err{g}}{1 - 0.9} = ${tex(g)}`,
      String.raw`\hid{\hat s} &= \frac{0.001\,\err{g}^2}{1 - 0.999} = ${tex(g * g)}`,
      String.raw`\Delta x &= \frac{-\eta\,\hid{\hat m}}{\sqrt{\hid{\hat s}} + \epsilon} \\ &= \frac{-${E} \cdot ${G}}{\sqrt{${tex(g * g)}} + 10^{-8}} = ${D}`,
    ],
  };
  return String.raw`\begin{aligned}${lines[name].join(String.raw` \\ `)}\end{aligned}`;
}

export function OptimizerRace() {
  const state = useExample('optimizer-race', model);
  const {control, inputs, solution} = state;
  const {steps, surface} = inputs;
  const {racers, chosen, best, diverged, g, start} = solution;
  const ends = racers
    .map(({name, loss, divergedAt}) =>
      divergedAt === undefined ? `${name} at loss ${brief(loss)}` : `${name} diverges at step ${divergedAt}`,
    )
    .join(', ');
  return (
    <Example
      state={state}
      title="Six optimizers from one start"
      controls={
        <>
          <Presets of={presets} fields={fields} state={state} />
          <ChoiceControl control={control('surface')} />
          <ChoiceControl control={control('scale')} />
          <NumberControl control={control('steps')} />
          <ChoiceControl control={control('of')} />
          <div className={styles.rates}>
            <VectorControl control={control('rates')} names={names} />
          </div>
        </>
      }
      caption="No rule wins everywhere, and every rule can be made to win or lose by its learning rate. Multiply the loss by 10: SGD and momentum change, the four adaptive ones do not, but for ε."
    >
      <p role="status">
        After {steps === 1 ? 'one step' : `${steps} steps`}{' '}
        {best ? (
          <>
            <strong>{best.name}</strong> has the lowest loss, {brief(best.loss)}.
          </>
        ) : (
          'none is left.'
        )}
        {diverged.map(({name, divergedAt}) => (
          <span key={name}>
            {' '}
            <strong className="role-error">{name} diverges</strong>: a parameter exceeds 1,000 at step{' '}
            {divergedAt}.
          </span>
        ))}
      </p>
      <Paths
        of={solution}
        label={`Contours of ${surfaceNames[surface]}, and the paths of six optimizers from (${start.map((value) => format(value)).join(', ')}) in ${steps} steps: ${ends}.`}
      />
      <p>
        Circle: start. Crosses: minima. Wide, with a dot for each step: {chosen.name}. What leaves the frame
        is cut off. The losses listed are those without the factor.
      </p>
      <NumberTable className={styles.race}>
        <thead>
          <tr>
            <th scope="col">optimizer</th>
            <th scope="col">first (Δx, Δy)</th>
            <th scope="col">loss</th>
            <th scope="col">below 0.01 from step</th>
          </tr>
        </thead>
        <tbody>
          {racers.map((racer) => (
            <tr key={racer.name} aria-current={racer === chosen ? 'true' : undefined}>
              <th scope="row">
                <svg viewBox="0 0 30 6" aria-hidden="true">
                  <path
                    d="M0 3h30"
                    className={`stroke-${strokes[racer.name].role}`}
                    strokeWidth={2.5}
                    strokeDasharray={strokes[racer.name].dashes}
                  />
                </svg>{' '}
                {racer.name}
              </th>
              <td>{`(${racer.update.map(compact).join(', ')})`}</td>
              <td>{racer.divergedAt === undefined ? compact(racer.loss) : 'diverges'}</td>
              <td>{racer.reachedAt === undefined ? '–' : format(racer.reachedAt)}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p>
        The first step of x by {chosen.name}, where the gradient is ({format(g[0]!)}, {format(g[1]!)}):
      </p>
      <Formula
        display
        tex={firstStep(chosen.name, {
          ...chosen.memory,
          g: g[0]!,
          eta: chosen.rate,
          update: chosen.update[0]!,
        })}
      />
    </Example>
  );
}
