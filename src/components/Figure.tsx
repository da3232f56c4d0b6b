import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What the picture shows, for those who cannot see it. */
  label: string;
  /** viewBox width and height, in px at full size. */
  width: number;
  height: number;
  caption?: ReactNode;
  children: ReactNode;
}

/** A drawn figure: SVG in the site's colors, with a caption. Narrow screens scroll it sideways in its own box if need be. */
export function Figure({label, width, height, caption, children}: Props) {
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} style={{maxWidth: width}} role="img" aria-label={label}>
        {children}
      </svg>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}
