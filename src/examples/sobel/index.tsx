import {ArrowGrid} from '../../components/ArrowGrid';
import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {termsTex} from '../../components/terms';
import {useExample} from '../../components/useExample';
import {entryAt} from '../../math/entry-at';
import type {Matrix} from '../../math/matrix';
import {isUnderWindow, model, windowAround} from './model';
import styles from './styles.module.css';

export function Sobel() {
  const state = useExample('sobel', model);
  const {control, inputs, solution, update} = state;
  const {here, place, bounds, kept} = solution;
  const isHere = (row: number, column: number) => row === place.row && column === place.column;
  const map = (rows: Matrix, label: string) => (
    <div className={styles.map}>
      <MatrixGrid
        rows={rows}
        label={label}
        role="output"
        digits={0}
        shade
        isMarked={isHere}
        onCell={(i, j) => update(entryAt(i, j))}
        hasSteppers
      />
    </div>
  );
  return (
    <Example
      state={state}
      title="The Sobel gradient of a small picture"
      controls={
        <>
          <ChoiceControl control={control('picture')} role="input" />
          {inputs.picture === 'own' ? (
            <div className={styles.own}>
              <MatrixControl control={control('own')} role="input" />
            </div>
          ) : (
            <>
              <NumberControl control={control('dark')} role="input" />
              <NumberControl control={control('bright')} role="input" />
            </>
          )}
          <StepControl control={control('row')} role="output" />
          <StepControl control={control('column')} role="output" />
          <ChoiceControl control={control('overflow')} />
        </>
      }
      caption="Press a cell, or use the steppers, to move the window. The larger a value, the fuller its cell; negative ones are hatched. Arrows point to the brighter side, across the edge."
    >
      <div>
        <MatrixGrid
          rows={solution.picture}
          label="Picture, 7 × 7"
          role="input"
          digits={0}
          shade
          isMarked={(i, j) => isUnderWindow(place, i, j)}
          onCell={(i, j) => update(windowAround(i, j))}
          hasSteppers
        />
        <ArrowGrid
          arrows={solution.arrows}
          label="Direction, 5 × 5"
          alt={`Gradient at each place of the map; at the marked one ${here.magnitude === 0 ? 'it is zero' : `it points ${format(here.degrees, 1)} degrees counterclockwise from the right`}.`}
          isMarked={isHere}
        />
      </div>
      <div>
        {map(solution.gx, 'Gx, 5 × 5')}
        {map(solution.gy, 'Gy, 5 × 5')}
        {map(solution.magnitude, 'Magnitude, rounded')}
      </div>
      <p className={styles.heading}>
        At row {inputs.row}, column {inputs.column}:
      </p>
      <Formula display tex={termsTex('G_x', solution.termsX, here.gx)} />
      <Formula display tex={termsTex('G_y', solution.termsY, here.gy)} />
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{|G|} &= \sqrt{G_x^2 + G_y^2} \\ &= \sqrt{${signedTex(here.gx)}^2 + ${signedTex(here.gy)}^2} \\ &= \out{${tex(here.magnitude, 1)}} \\ |G_x| + |G_y| &= ${tex(here.absoluteSum)}\end{aligned}`}
      />
      {here.magnitude === 0 ? (
        <p>Both components are 0: there is no edge here, and no direction.</p>
      ) : (
        <Formula
          display
          tex={String.raw`\begin{aligned}\out{\theta} &= \operatorname{atan2}(G_y, G_x) \\ &= \operatorname{atan2}(${tex(here.gy)},\, ${tex(here.gx)}) = \out{${tex(here.degrees, 1)}^\circ}\end{aligned}`}
        />
      )}
      <p className={styles.heading}>What an unsigned 8-bit image keeps</p>
      <div>
        {map(kept.gx, 'Gx kept')}
        {map(kept.gy, 'Gy kept')}
        {map(kept.magnitude, 'Magnitude kept')}
      </div>
      <p>
        Here: Gx {format(here.gx)} → {here.keptGx}, Gy {format(here.gy)} → {here.keptGy}, magnitude{' '}
        {format(here.magnitude, 1)} → {here.keptMagnitude}. In the whole picture {solution.lostComponents} of{' '}
        {solution.components} components and {solution.lostMagnitudes} of {solution.places} magnitudes do not
        fit into 0 … 255. At worst |Gx| and |Gy| reach {format(bounds.component)}, the magnitude{' '}
        {format(bounds.magnitude, 1)} and the sum {format(bounds.absoluteSum)}: store them as signed 16-bit
        integers or as floats.
      </p>
    </Example>
  );
}
