import Link from '@docusaurus/Link';
import {Formula} from '@site/src/components/Formula';
import type {SymbolGroup} from './data';

/** One group of the notation as a table: symbol, meaning, shape, and the answers whose formulas use it. */
export function Symbols({of: groups, group}: {of: SymbolGroup[]; group: string}) {
  const symbols = groups.find(({id}) => id === group)?.symbols ?? [];
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
              <Link to={home.permalink}>{home.label}</Link>
              {uses.length > 1 && (
                <details>
                  <summary>{uses.length} use it</summary>
                  {uses.map(({label, permalink}, i) => (
                    <span key={permalink}>
                      {i > 0 && ', '}
                      <Link to={permalink}>{label}</Link>
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
