import Link from '@docusaurus/Link';
import {Fragment} from 'react';

/** Ids of source questions such as `essential/q42`, each a link to its place on the page of its source. */
export function SourceIds({of}: {of: readonly string[]}) {
  return of.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ', '}
      <Link to={`/reference/sources/${id.replace('/', '#')}`}>{id}</Link>
    </Fragment>
  ));
}
