import {Formula} from '../components/Formula';
import {format} from '../components/format';
import {bitPairs, type GateName, logicGates, truthTable} from '../math/logic-gates';
import {trainPerceptron} from '../math/perceptron';
import styles from './logic-gates.module.css';

// Bodies of the circuit symbols; a bubble at the output negates.
const andBody = 'M12 3H26a12 12 0 0 1 0 24H12Z';
const orBody = 'M9 3H18Q32 4 39 15Q32 26 18 27H9Q16 15 9 3Z';
const notBody = 'M12 3 36 15 12 27Z';

// NOT has the input A alone.
const not = {
  name: 'NOT',
  tex: '\\overline{A}',
  table: [
    {x: [0], y: 1},
    {x: [1], y: 0},
  ],
};
const row = (key: GateName, symbol: {body: string; negated?: boolean; exclusive?: boolean}) => ({
  ...logicGates[key],
  table: truthTable(key),
  negated: false,
  exclusive: false,
  ...symbol,
});

const rows = [
  {...not, body: notBody, negated: true, exclusive: false},
  row('and', {body: andBody}),
  row('nand', {body: andBody, negated: true}),
  row('or', {body: orBody}),
  row('nor', {body: orBody, negated: true}),
  row('xor', {body: orBody, exclusive: true}),
  row('xnor', {body: orBody, exclusive: true, negated: true}),
].map((gate) => ({...gate, run: trainPerceptron(gate.table)}));

/** The seven gates: symbol, Boolean expression, truth table, and the perceptron that the rule finds from zero weights. */
export function LogicGates() {
  return (
    <figure className={styles.figure}>
      <div className={styles.scroll} data-scroll="">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Gate
              </th>
              <th scope="col" rowSpan={2}>
                X =
              </th>
              <th scope="colgroup" colSpan={4}>
                X for AB =
              </th>
              <th scope="col" rowSpan={2}>
                Perceptron w; b
              </th>
            </tr>
            <tr>
              {bitPairs.map((pair) => (
                <th key={pair.join('')} scope="col">
                  {pair.join('')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({name, tex, body, negated, exclusive, table, run}) => (
              <tr key={name}>
                <th scope="row">
                  <svg viewBox="0 0 52 30" width={52} height={30} aria-hidden="true">
                    <path d={name === 'NOT' ? 'M2 15H12' : 'M2 9H13M2 21H13'} />
                    <path d={body} />
                    {exclusive && <path d="M5 3Q12 15 5 27" />}
                    {negated && <circle cx={name === 'NOT' ? 39.5 : 42} cy={15} r={3} />}
                    <path d={negated ? 'M45 15H51' : 'M38 15H51'} />
                  </svg>{' '}
                  {name}
                </th>
                <td>
                  <Formula tex={tex} />
                </td>
                {table.map(({x, y}) => (
                  <td key={x.join('')} colSpan={x.length === 1 ? 2 : 1} data-one={y === 1 ? '' : undefined}>
                    {y}
                  </td>
                ))}
                <td>
                  {run.errorFreeEpoch === undefined ? (
                    'none'
                  ) : (
                    <>
                      ({run.final.weights.map((weight) => format(weight)).join(', ')});{' '}
                      {format(run.final.bias)} <small>epoch {run.errorFreeEpoch}</small>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption>
        The gates with their truth tables, and the perceptron that the learning rule finds, if there is one
        (zero weights at the start, η = 1, step 1 for z &gt; 0, inputs in the order of the columns).{' '}
        <em>Epoch</em> is the first one without an error. NOT has only the input A.
      </figcaption>
    </figure>
  );
}
