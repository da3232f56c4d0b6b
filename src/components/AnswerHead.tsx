import type {AnswerFrontMatter} from '../../plugins/answers/front-matter';
import {CopyLink} from './CopyLink';
import {CopyMarkdown} from './CopyMarkdown';
import {Level} from './Level';
import styles from './answer.module.css';

/** The day of a front matter date, which YAML reads as a `Date`: 2026-11-21. */
export const day = (date: string | Date) => new Date(date).toISOString().slice(0, 10);

/** Under an answer's title: how hard, when it was last checked, and the link and the Markdown to copy. */
export function AnswerHead({answer, permalink}: {answer: AnswerFrontMatter; permalink: string}) {
  return (
    <p className={styles.head}>
      <Level of={answer.level} />
      <span>
        Checked <time dateTime={day(answer.reviewed)}>{day(answer.reviewed)}</time>
      </span>
      <CopyLink href={() => `${window.location.origin}${window.location.pathname}`}>Copy link</CopyLink>
      <CopyMarkdown key={permalink} href={`${permalink}.md`} />
    </p>
  );
}
