import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Answer} from './records';
import styles from './styles.module.css';

/** What a reader who does not see the list should hear. */
export function statusOf(
  {waiting, final, failed, results}: Answer & {waiting: boolean},
  isEmpty: boolean,
): string {
  if (isEmpty) return '';
  if (failed) return 'The search could not be loaded.';
  if (results.length === 0) return waiting || !final ? 'Searching …' : 'Nothing found.';
  return results.length === 1 ? '1 answer' : `${results.length} answers`;
}

/** Under an empty box: what it understands. */
export function EmptyList({hasRecent, forget}: {hasRecent: boolean; forget: () => void}) {
  return (
    <div className={styles.hint}>
      {hasRecent && (
        <button type="button" className={styles.link} onClick={forget}>
          Forget these searches
        </button>
      )}
      <p>
        Ask as you would aloud, or type a name, an abbreviation or a formula: <i>why do gradients vanish</i>,{' '}
        <i>BN</i>, <i>Glorot</i>, <i>sqrt d_k</i>, <i>(n+2p-k)/s+1</i>.
      </p>
    </div>
  );
}

interface NothingProps {
  query: string;
  /** The index could not be read, which says nothing about the query. */
  failed?: boolean;
  onLeave?: () => void;
}

/** Where to go when a query finds no answer. */
export function NothingFound({query, failed, onLeave}: NothingProps) {
  const {repository} = useDocusaurusContext().siteConfig.customFields as {repository: string};
  const shown = query.trim().slice(0, 80);
  const issue = new URLSearchParams({title: `Question: ${shown}`});
  return (
    <div className={styles.hint}>
      {failed ? (
        <p>
          {process.env.NODE_ENV === 'development'
            ? 'The search index is made by the build and is not here in development. Build the site and serve it to search.'
            : 'The search index could not be loaded. Check the connection and type again.'}
        </p>
      ) : (
        <p>
          No answer has <b>{shown}</b>. Fewer words, or another name for it, may find it.
        </p>
      )}
      <ul>
        <li>
          <Link to="/" onClick={onLeave}>
            Look through all topics
          </Link>
        </li>
        {!failed && (
          <li>
            <Link href={`${repository}/issues/new?${issue}`}>Ask for this answer</Link>
          </li>
        )}
      </ul>
    </div>
  );
}
