import clsx from 'clsx';
import {format} from '../../components/format';
import styles from './styles.module.css';

interface Props {
  label: string;
  tokens: readonly string[];
  /** A row for each query, a column for each key; undefined where the mask forbids to look. */
  rows: readonly (readonly (number | undefined)[])[];
  /** What a forbidden cell shows. */
  forbidden: string;
  /** The row of the query in question. */
  at: number;
  /** Fills each cell by its value, from 0 to 1. */
  isShaded?: boolean;
}

/** A number that keeps its place in a narrow cell. */
const short = (value: number) => (value > 0 && value < 0.005 ? '<0.01' : format(Number(value.toFixed(2)), 2));

/** Every query against every key. */
export function TokenTable({label, tokens, rows, forbidden, at, isShaded}: Props) {
  return (
    <table className={styles.tokens}>
      <caption>{label}</caption>
      <thead>
        <tr>
          <td />
          {tokens.map((token) => (
            <th key={token} scope="col" className="role-input">
              {token}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, t) => (
          <tr key={tokens[t]} className={clsx(t === at && styles.chosen)}>
            <th scope="row" className="role-state">
              {tokens[t]}
            </th>
            {row.map((value, j) => (
              <td
                key={tokens[j]}
                className={clsx(value === undefined && styles.forbidden, isShaded && styles.shaded)}
                style={isShaded ? ({'--share': `${Math.round(100 * (value ?? 0))}%`} as object) : undefined}
              >
                {value === undefined ? forbidden : short(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
