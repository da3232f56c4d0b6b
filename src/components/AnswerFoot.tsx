import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {AnswerFrontMatter} from '../../plugins/answers/front-matter';
import {day} from './AnswerHead';
import {reportUrl} from './report';
import {SourceIds} from './SourceIds';
import styles from './answer.module.css';

interface Props {
  answer: AnswerFrontMatter;
  permalink: string;
}

/** How to cite an answer, which source questions it answers, and where to report a mistake. */
export function AnswerFoot({answer, permalink}: Props) {
  const {siteConfig} = useDocusaurusContext();
  const {version, repository} = siteConfig.customFields as {version: string; repository: string};
  const url = `${siteConfig.url}${permalink}`;
  const reviewed = day(answer.reviewed);
  const key = permalink.split('/').at(-1);
  const bibtex = `@misc{dla-${key},
  title        = {${answer.title}},
  author       = {{${siteConfig.title}}},
  howpublished = {\\url{${url}}},
  year         = {${reviewed.slice(0, 4)}},
  note         = {Version ${version}, reviewed ${reviewed}}
}`;
  const report = (hash: string) =>
    reportUrl(repository, {
      answer: permalink,
      section: hash.slice(1),
      version: `${version}, reviewed ${reviewed}`,
    });
  return (
    <footer className={styles.foot}>
      <details data-no-print="">
        <summary>Cite this answer</summary>
        <p>
          {siteConfig.title} ({reviewed.slice(0, 4)}). {answer.title} Version {version}, reviewed {reviewed}.{' '}
          <span className={styles.url}>{url}</span>
        </p>
        <pre tabIndex={0} aria-label="BibTeX entry">
          {bibtex}
        </pre>
      </details>
      <p className={styles.sources}>
        Answers source {answer.sources.length === 1 ? 'question' : 'questions'}{' '}
        <SourceIds of={answer.sources} />.{' '}
        <a
          href={report('')}
          // The place that the reader last went to.
          onClick={(event) => (event.currentTarget.href = report(window.location.hash))}
          data-no-print=""
        >
          Report a mistake
        </a>
      </p>
    </footer>
  );
}
