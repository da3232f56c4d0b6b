import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {SourceQuestion} from '../../plugins/answers/coverage';
import styles from '../components/styles.module.css';

/** The questions of a source in its own order and in our words, each with its answers and the mistakes that they correct. */
export function SourceList({list, of}: {list: string; of: SourceQuestion[]}) {
  return (
    <>
      <p>
        The numbers are the list’s own, the words are ours. Under a question stand its answer and the mistakes
        of the list, each with a link to where it is corrected;{' '}
        <Link to={`/reference/corrections?source=${list}`}>the corrections in full</Link> are in one list.
      </p>
      <ol className={styles.questions}>
        {of.map(({id, answers: [first, ...others], mistakes}) => (
          <li key={id}>
            <Heading as="h2" id={id}>
              <Link to={first!.permalink}>{first!.title}</Link>
            </Heading>
            {others.map(({title, permalink}) => (
              <p key={permalink} className={styles.more}>
                Also: <Link to={permalink}>{title}</Link>
              </p>
            ))}
            {mistakes.length > 0 && (
              <ul className={styles.mistakes}>
                {mistakes.map(({claim, kind, permalink}) => (
                  <li key={permalink}>
                    <span>{kind}:</span> <Link to={permalink}>{claim}</Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
