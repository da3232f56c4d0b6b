import {ChoiceControl, MatrixControl, ToggleControl} from '../../components/Controls';
import {Example} from '../../components/Example';
import {signedTex, tex} from '../../components/format';
import {Formula} from '../../components/Formula';
import {MatrixGrid} from '../../components/MatrixGrid';
import {useExample} from '../../components/useExample';
import {model} from './model';
import styles from './styles.module.css';
import {TokenTable} from './TokenTable';

const pair = (values: readonly number[], digits = 4) =>
  `(${values.map((value) => tex(value, digits)).join(',\\, ')})`;
const name = (token: string) => `\\text{${token}}`;
const aligned = (lines: readonly string[]) => `\\begin{aligned}${lines.join('\\\\[2pt]')}\\end{aligned}`;

export function Attention() {
  const state = useExample('attention', model);
  const {control, inputs, solution} = state;
  const {tokens, at, width, scores, weights, output, query, steps, result} = solution;
  const token = tokens[at]!;
  const seen = steps.filter((step) => step.isAllowed);
  return (
    <Example
      state={state}
      title="One sentence attends to itself"
      controls={
        <>
          <ChoiceControl control={control('query')} />
          <div>
            <ToggleControl control={control('scale')} />
            <ToggleControl control={control('mask')} />
          </div>
          <MatrixControl control={control('q')} role="state" />
          <MatrixControl control={control('k')} role="input" />
          <MatrixControl control={control('v')} role="input" />
        </>
      }
      caption="Rows ask, columns are asked. Every row of weights sums to 1. With the causal mask the upper triangle is empty: change a later token, and no earlier row moves."
    >
      <p>
        <strong>1. Scores</strong> of “{token}”, whose query is{' '}
        <Formula tex={String.raw`\hid{q} = \hid{${pair(query)}}`} />, against each key
        {inputs.scale && (
          <>
            , divided by <Formula tex={String.raw`\sqrt{d_k} = \sqrt{${width}}`} />
          </>
        )}
        :
      </p>
      <Formula
        display
        tex={aligned(
          steps.map(({token: other, key, score, isAllowed}) => {
            const sum = key
              .map((value, i) => String.raw`\hid{${signedTex(query[i]!)}} \cdot \inp{${signedTex(value)}}`)
              .join(' + ');
            const value = inputs.scale ? String.raw`(${sum})/\sqrt{${width}}` : sum;
            return isAllowed
              ? `${name(other)}:\\; &${value} = ${tex(score)}`
              : `${name(other)}:\\; &-\\infty\\quad\\text{(masked)}`;
          }),
        )}
      />
      <p>
        <strong>2. Weights</strong>: the softmax of these scores.
      </p>
      <Formula
        display
        tex={aligned(
          steps.map(
            ({token: other, weight}) => String.raw`\gat{\alpha}_{${name(other)}} &= \gat{${tex(weight)}}`,
          ),
        )}
      />
      <p>
        <strong>3. Output</strong>: the values, weighted and added.
      </p>
      <Formula
        display
        tex={aligned([
          ...seen.map(
            ({weight, value}, i) =>
              String.raw`&${i === 0 ? '\\phantom{+}\\;' : '+\\;'}\gat{${tex(weight)}} \cdot \inp{${pair(value)}}`,
          ),
          String.raw`&=\; \out{${pair(result)}}`,
        ])}
      />
      <div className={styles.tables}>
        <TokenTable
          label={inputs.scale ? 'Scores QKᵀ/√dₖ' : 'Scores QKᵀ'}
          tokens={tokens}
          rows={scores}
          forbidden="−∞"
          at={at}
        />
        <TokenTable label="Weights A" tokens={tokens} rows={weights} forbidden="0" at={at} isShaded />
        <MatrixGrid
          rows={output}
          role="output"
          label={`Outputs AV, ${tokens.length} × ${output[0]!.length}`}
          isMarked={(row) => row === at}
        />
      </div>
    </Example>
  );
}
