import Link from '@docusaurus/Link';
import topics from '@generated/answers/default/topics.json';
import {counted} from './counted';
import styles from './home.module.css';

/** All topics in reading order with their questions: the table of contents of the site. */
export function Contents() {
  return (
    <ol className={styles.contents}>
      {topics.map(({title, permalink, answers}) => (
        <li key={permalink} className={styles.topic}>
          <h3>
            <Link to={permalink}>
              {title} <span className={styles.count}>{counted(answers.length, 'answer')}</span>
            </Link>
          </h3>
          <ul className={styles.answers}>
            {answers.map((answer) => (
              <li key={answer.permalink}>
                <Link to={answer.permalink}>{answer.title}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
