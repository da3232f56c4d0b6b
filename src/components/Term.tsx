import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The term's id in the glossary. */
  of: string;
  children: ReactNode;
}

/**
 * A term at its first use on a page: a link to the glossary that shows its definition on hover, focus or tap (`src/lexicon/lookup`).
 * No `Link` of Docusaurus, which would fetch the glossary with every page.
 */
export function Term({of, children}: Props) {
  return (
    <a className="term" href={`${useBaseUrl('/reference/glossary')}#${of}`}>
      {children}
    </a>
  );
}

/** At the head of the whiteboard: opens the list of the page's symbols; without JavaScript, the notation of the whole site. */
export function PageSymbols() {
  return (
    <p data-symbols-of-page="" data-no-print="">
      <a className={styles.quietButton} href={useBaseUrl('/reference/notation')} data-symbols="">
        Symbols on this page
      </a>
    </p>
  );
}
