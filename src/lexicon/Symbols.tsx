import {Formula} from '@site/src/components/Formula';
import type {Answer, Notation} from './data';

/** One group of the notation as a table: symbol, meaning, shape, and the answers whose formulas use it. */
export function Symbols({of: {answers, groups}, group}: {of: Notation; group: string}) {
  const symbols = groups.find(({id}) => id === group)?.symbols ?? [];
  const link = ({label, permalink}: Answer) => <a href={permalink}>{label}</a>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Symbol</th>
          <th scope="col">Meaning</th>
          <th scope="col">Shape</th>
          <th scope="col">Answers</th>
        </tr>
      </thead>
      <tbody>
        {symbols.map(({id, tex, meaning, shape, home, uses}) => (
          <tr key={id} id={`symbol-${id}`}>
            <td>
              <Formula tex={tex} />
            </td>
            <td>
              {meaning.split('$').map((part, i) => (i % 2 === 1 ? <Formula key={i} tex={part} /> : part))}
            </td>
            <td>{shape && <Formula tex={shape} />}</td>
            <td>
              {link(answers[home]!)}
              {uses.length > 1 && (
                <details>
                  <summary>{uses.length} use it</summary>
                  {uses.map((use, i) => (
                    <span key={use}>
                      {i > 0 && ', '}
                      {link(answers[use]!)}
                    </span>
                  ))}
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
