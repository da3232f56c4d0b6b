import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {CopyLink} from './CopyLink';
import styles from './styles.module.css';

interface Props {
  /** What `useExample` returned. */
  state: {id: string; conflict?: string; reset: () => void; isInitial: boolean; query: () => string};
  title: string;
  /** The controls: fields, sliders, steppers. */
  controls?: ReactNode;
  /** Figures, formulas and results. */
  children: ReactNode;
  /** What the reader should take away: one or two sentences. */
  caption?: ReactNode;
}

/** The frame of a worked example: title, controls, result, reset, link to this very state. */
export function Example({state, title, controls, children, caption}: Props) {
  const anchor = `example-${state.id}`;
  useBrokenLinks().collectAnchor(anchor);
  const href = () => {
    const query = state.query();
    return `${window.location.origin}${window.location.pathname}${query && '?'}${query}#${anchor}`;
  };
  return (
    <figure
      className={styles.example}
      id={anchor}
      data-example={state.id}
      aria-labelledby={`${anchor}-title`}
    >
      <div className={styles.exampleHead}>
        <p className={styles.exampleTitle} id={`${anchor}-title`}>
          <span className={styles.exampleMark}>Worked example</span> {title}
        </p>
        <div className={styles.exampleTools}>
          <button
            type="button"
            className={styles.quietButton}
            onClick={state.reset}
            disabled={state.isInitial}
          >
            Reset
          </button>
          <CopyLink href={href}>Copy link to this example</CopyLink>
        </div>
      </div>
      {controls && <div className={styles.controls}>{controls}</div>}
      {state.conflict && (
        <p className={styles.conflict} role="status">
          {state.conflict} Below: the last numbers that fit.
        </p>
      )}
      <div className={styles.result}>{children}</div>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}
