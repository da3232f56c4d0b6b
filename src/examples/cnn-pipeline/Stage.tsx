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
