import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {SourceIds} from './SourceIds';
import styles from './styles.module.css';

interface Props {
  /** Stable on the page; the anchor is `wrong-<id>`. */
  id: string;
  /** The mistake as somebody would say it. */
  claim: string;
  /** Source questions that teach it, such as `essential/q42 kaggle/q12`; none for a usual mistake. */
  source?: string;
  kind?: 'wrong' | 'misleading' | 'garbled' | 'outdated';
  /** Why it fails, a counter-example or number, and what is right. */
  children: ReactNode;
}

/** A mistake that the reader will hear, and what is right. */
export function Wrong({id, claim, source, kind, children}: Props) {
  const anchor = `wrong-${id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <div className={styles.wrong} id={anchor} data-kind={kind}>
      <p className={styles.claim}>
        <span className={styles.claimMark} aria-hidden="true">
          ✗
        </span>
        <span>
          <span className={styles.hidden}>Wrong: </span>
          {claim}
          <a
            className="hash-link"
            href={`#${anchor}`}
            aria-label={`Direct link to the wrong answer: ${claim}`}
          >
            &#8203;
          </a>
        </span>
      </p>
      <div className={styles.correction}>{children}</div>
      {source && (
        <p className={styles.claimSource}>
          {kind} in <SourceIds of={source.split(/[\s,]+/)} />
        </p>
      )}
    </div>
  );
}
