import Link from '@docusaurus/Link';
import counts from '@generated/answers/default/sources.json';
import type {SourceCount} from '../../plugins/answers/coverage';
import {kinds} from './filter';

const dash = (count: number | undefined) => count || '–';

/** The name of a row: the list with a link to its page, or that no list makes these mistakes. */
function Name({list}: SourceCount) {
  return list ? <Link to={`/reference/sources/${list}`}>{list}</Link> : <>usual mistakes</>;
}

/** Of every source: how many questions, answers that take them up, and mistakes that are corrected. */
export function SourceTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">List</th>
          <th scope="col">Questions</th>
          <th scope="col">Answers</th>
          <th scope="col">Corrections</th>
        </tr>
      </thead>
      <tbody>
        {counts
          .filter(({list}) => list)
          .map((count) => (
            <tr key={count.list}>
              <th scope="row">
                <Name {...count} />
              </th>
              <td>{count.questions}</td>
              <td>{count.answers}</td>
              <td>{count.corrections}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** Corrections by source and kind. */
export function KindTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">List</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {kind}
            </th>
          ))}
          <th scope="col">all</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.list ?? ''}>
            <th scope="row">
              <Name {...count} />
            </th>
            {kinds.map((kind) => (
              <td key={kind}>{dash(count.kinds[kind])}</td>
            ))}
            <td>{count.corrections}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
