import type {CSSProperties} from 'react';
import {ChoiceControl, MatrixControl, NumberControl, StepControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {format, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {termsTex} from '../../components/terms';
import {useExample} from '../../components/useExample';
import {entryAt} from '../../math/entry-at';
import type {Matrix} from '../../math/matrix';
import {model, windowNear} from './model';
import styles from './styles.module.css';

const rules = {
  correlate: String.raw`\out{s_{i,j}} = \sum_{u,v} \wgt{w_{u,v}}\, \inp{x_{iS+u-P,\,jS+v-P}}`,
  convolve: String.raw`\out{s_{i,j}} = \sum_{u,v} \wgt{w_{K-1-u,\,K-1-v}}\, \inp{x_{iS+u-P,\,jS+v-P}}`,
};

const flatAreas = {
  zero: 'a flat area gives 0, and only differences count.',
  kept: 'a flat area keeps its brightness.',
  scaled: 'a flat area gives that many times its brightness.',
};

const cells = (rows: Matrix) => ({'--cells': rows.length}) as CSSProperties;

export function Convolution() {
  const state = useExample('convolution', model);
  const {control, inputs, solution, update} = state;
  const {kernel, map, place, window, side, kernelSide, inputSide, padded, terms, peaks} = solution;
  const entry = entryAt(place.row, place.column);
  return (
    <Example
      state={state}
      title="A kernel slides over a picture"
      controls={
        <>
          <ChoiceControl control={control('picture')} role="input" />
          <ChoiceControl control={control('kernel')} role="weight" />
          {inputs.kernel === 'own' && <MatrixControl control={control('own')} role="weight" />}
          <ChoiceControl control={control('operation')} />
          <NumberControl control={control('stride')} />
          <NumberControl control={control('pad')} />
          <StepControl control={control('row')} last={side} role="output" />
          <StepControl control={control('column')} last={side} role="output" />
        </>
      }
      caption="Press a cell of the picture or of the map, or use the steppers, to move the window. The weights stay the same at every place. The larger a value, the fuller its cell; negative ones are hatched."
    >
      <div>
        <div className={styles.picture} style={cells(padded)}>
          <MatrixGrid
            rows={padded}
            label={`Picture, ${inputSide} × ${inputSide}${inputs.pad > 0 ? ' in its padding' : ''}`}
            role="input"
            shade
            plain
            isMarked={(i, j) => solution.isUnderKernel[i]?.[j] ?? false}
            isFaint={(i, j) => solution.isPadding[i]?.[j] ?? false}
            onCell={(i, j) => update(windowNear(solution, i, j))}
            hasSteppers
          />
        </div>
        <div className={side > 6 ? styles.picture : styles.map} style={cells(map)}>
          <MatrixGrid
            rows={map}
            label={`Map, ${side} × ${side}`}
            role="output"
            shade
            plain={side > 6}
            digits={1}
            isMarked={(i, j) => i === place.row && j === place.column}
            onCell={(i, j) => update(entryAt(i, j))}
            hasSteppers
          />
        </div>
      </div>
      <p className={styles.place}>
        Row {entry.row}, column {entry.column} of the map: multiply cell by cell, then add.
      </p>
      <div className={styles.steps}>
        <MatrixGrid rows={window.values} label="Under the kernel" role="input" shade />
        <span className={styles.sign}>×</span>
        <MatrixGrid
          rows={kernel}
          label={inputs.operation === 'convolve' ? 'Kernel, flipped' : 'Kernel'}
          role="weight"
          shade
        />
        <span className={styles.sign}>=</span>
        <MatrixGrid rows={window.products} label="Products" role="output" digits={1} shade />
      </div>
      <Formula display tex={rules[inputs.operation]} />
      <Formula display tex={termsTex('s', terms, window.sum)} />
      <p>
        {terms.length === 0 && 'Every product is 0: no bright pixel lies under a weight. '}
        The largest value of the map is <strong className="role-output">{format(solution.largest)}</strong>
        {peaks.length <= 3 &&
          `, at ${peaks.map(({row, column}) => `row ${row}, column ${column}`).join(' and ')}`}
        . The weights sum to {format(solution.weightSum)}: {flatAreas[solution.flatArea]} Side of the map:
      </p>
      <Formula
        display
        tex={String.raw`\begin{aligned}\out{O} &= \left\lfloor \frac{\inp{I} + 2P - \wgt{K}}{S} \right\rfloor + 1 \\ &= \left\lfloor \frac{\inp{${inputSide}} + 2 \cdot ${inputs.pad} - \wgt{${kernelSide}}}{${inputs.stride}} \right\rfloor + 1 = \out{${tex(side)}}\end{aligned}`}
      />
    </Example>
  );
}
