import {memo} from 'react';
import {Marked} from './Marked';
import type {Option} from './options';
import styles from './styles.module.css';

/** What a found page or section shows of itself. Memoised, for the list is drawn at every key. */
export const Row = memo(function Row({option}: {option: Exclude<Option, {kind: 'recent'}>}) {
  return (
    <>
      <span className={styles.title}>
        <span>
          <Marked pieces={option.title} />
        </span>
        {option.kind === 'page' && <span className={styles.topic}>{option.topic}</span>}
      </span>
      <span className={styles.text}>
        <Marked pieces={option.text} />
      </span>
    </>
  );
});
