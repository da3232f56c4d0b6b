import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {AnswerSummary} from '../../plugins/answers';
import {Level} from './Level';
import styles from './styles.module.css';

/** Every question of a topic in reading order, each with its 30-second answer: a study sheet. */
export function Questions({of}: {of: AnswerSummary[]}) {
  return (
    <ol className={styles.questions}>
      {of.map(({title, permalink, level, leadHtml}) => (
        <li key={permalink}>
          <Heading as="h2" id={permalink.split('/').at(-1)!}>
            <Link to={permalink}>{title}</Link>
          </Heading>
          <Level of={level} />
          <div className={styles.shortAnswer} dangerouslySetInnerHTML={{__html: leadHtml}} />
          <p className={styles.more} data-no-print="">
            <Link to={permalink} aria-label={`Full answer: ${title}`}>
              Full answer
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}
