import type {AnswerFrontMatter} from '../../plugins/answers/front-matter';
import styles from './chrome.module.css';

const bars = ['basic', 'intermediate', 'advanced'] as const;

/** How hard a question is: the word, and one to three bars to see at a glance. */
export function Level({of}: {of: AnswerFrontMatter['level']}) {
  return (
    <span className={styles.level}>
      <svg viewBox="0 0 15 13" aria-hidden="true">
        {bars.map((name, i) => (
          <rect
            key={name}
            x={0.5 + 5 * i}
            y={8.5 - 4 * i}
            width="4"
            height={4 + 4 * i}
            data-on={i <= bars.indexOf(of) ? '' : undefined}
          />
        ))}
      </svg>
      {of}
    </span>
  );
}
