import {NumberControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {useExample} from '../../components/useExample';
import {model} from './model';
import {SearchPanel} from './SearchPanel';
import styles from './styles.module.css';

const said = {
  random: 'Random search wins this seed',
  grid: 'The grid wins this seed',
  neither: 'Neither wins this seed',
};

export function GridVsRandomSearch() {
  const state = useExample('grid-vs-random-search', model);
  const {control, inputs, solution} = state;
  const {peak, highest, trials, grid, random, winner, curves} = solution;
  const shared = {peak, curves, weight: inputs.weight};
  const sum = ({best, terms}: typeof grid) =>
    String.raw`${tex(terms[0], 3)} + ${tex(inputs.weight, 3)} \cdot ${tex(terms[1], 3)} \approx \out{${tex(best.score, 3)}}`;
  return (
    <Example
      state={state}
      title="Grid and random search with equal budgets"
      controls={
        <>
          <NumberControl control={control('seed')} />
          <NumberControl control={control('side')} />
          <NumberControl control={control('weight')} />
        </>
      }
      caption="As many trials, but the grid repeats few values of each parameter and random search repeats none. Where one parameter decides, that is an edge; with weight 1, where both do, it is gone."
    >
      <p>
        The score to find the top of, with the peak (c, d) where the seed puts it, at ({format(peak[0], 3)},{' '}
        {format(peak[1], 3)}):
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned} \out{f}(\inp{x}, \inp{y}) &= g(\inp{x} - c) + w\,g(\inp{y} - d) \\ g(u) &= e^{-u^2/(2 \cdot 0.1^2)} \end{aligned}`}
      />
      <div className={styles.panels}>
        <SearchPanel name={`Grid: ${grid.values.length} values of x`} {...grid} {...shared} />
        <SearchPanel name={`Random: ${random.values.length} values of x`} {...random} {...shared} />
      </div>
      <p>
        Dots: the {trials} settings tried, with lines up to what their x scores. Ring: the best of them.
        Cross: the peak. The score of the ringed settings, at most {format(highest)}:
      </p>
      <p>
        Grid: <Formula tex={sum(grid)} />
      </p>
      <p>
        Random: <Formula tex={sum(random)} />
      </p>
      <p role="status">
        <strong>{said[winner]}.</strong> Over the seeds 0 to {solution.seeds - 1} random search wins{' '}
        {solution.randomWins} of {solution.seeds} times ({format(solution.percent, 1)}%); its best score is{' '}
        {format(solution.randomMean, 3)} on average, the grid’s {format(solution.gridMean, 3)}.
      </p>
      <p>
        The chance that {trials} random trials hit the best {format(solution.goodPercent)}% of the square at
        least once: 1 − 0.95<sup>{trials}</sup> = {format(solution.hitPercent, 1)}%.
      </p>
    </Example>
  );
}
