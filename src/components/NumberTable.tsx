import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './number-table.module.css';

interface Props {
  /** Head, body and foot of a table. A row with `aria-current` is set off from the others. */
  children: ReactNode;
  className?: string;
}

/** A table of computed numbers; scrolls sideways where it is too wide. */
export function NumberTable({children, className}: Props) {
  return (
    <div className={styles.scroll} data-scrolls>
      <table className={clsx(styles.table, className)}>{children}</table>
    </div>
  );
}

/** A share (0 to 1) as a bar; decoration beside its number. */
export function Bar({share}: {share: number}) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{width: `${share * 100}%`}} />
    </span>
  );
}
