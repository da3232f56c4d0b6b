import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** One numbered step of the network: what it does, the shape that it puts out, its arrays. */
export function Stage({
  name,
  shape,
  children,
}: {
  name: string;
  shape?: readonly number[];
  children: ReactNode;
}) {
  return (
    <li className={styles.stage}>
      <p className={styles.stageName}>
        <strong>{name}</strong> {shape && <span className={styles.shape}>{shape.join(' × ')}</span>}
      </p>
      {children}
    </li>
  );
}

/** A row of a table of classes: a bar as long as the share. */
export function Bar({share}: {share: number}) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{width: `${share * 100}%`}} />
    </span>
  );
}
