import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {AnswerSummary} from '../../plugins/answers';
import {useMarks} from '../practice/useMarks';
import {Formula} from './Formula';
import {Level} from './Level';
import {Still} from './Still';
import styles from './styles.module.css';

/** The id of an answer: the end of its address, `topic/slug`. */
const idOf = (permalink: string) => permalink.split('/').slice(-2).join('/');

/** Every question of a topic in reading order, each with its 30-second answer and its key formulas: a study sheet, on paper in two columns. */
export function Questions({of}: {of: AnswerSummary[]}) {
  const {sum, words} = useMarks(of.map(({permalink}) => idOf(permalink)));
  const topic = idOf(of[0]?.permalink ?? '').split('/')[0];
  return (
    <>
      <p className={styles.more} data-no-print="">
        <Link to={`/practice?topics=${topic}`}>Practice these questions</Link>{' '}
        <span className={styles.claimSource}>{sum}</span>{' '}
        <button type="button" className={styles.quietButton} onClick={() => window.print()}>
          Print this sheet
        </button>
      </p>
      <ol className={styles.questions}>
        {of.map(({title, permalink, level, leadHtml, formulas}) => (
          <li key={permalink}>
            <Still as="h2">
              <Heading as="h2" id={permalink.split('/').at(-1)!}>
                <Link to={permalink}>{title}</Link>
              </Heading>
            </Still>
            <div>
              <Level of={level} /> <span className={styles.claimSource}>{words.get(idOf(permalink))}</span>
            </div>
            <div className={styles.shortAnswer} dangerouslySetInnerHTML={{__html: leadHtml}} />
            {formulas.map((tex) => (
              <Still key={tex} as="span">
                <Formula tex={tex} display />
              </Still>
            ))}
            <Still as="p">
              <p className={styles.more} data-no-print="">
                <Link to={permalink} aria-label={`Full answer: ${title}`}>
                  Full answer
                </Link>
              </p>
            </Still>
          </li>
        ))}
      </ol>
    </>
  );
}
