import type {ReactNode} from 'react';
import type {Matrix} from '../math/matrix';
import {grayPaths} from './gray-paths';
import styles from './GrayPicture.module.css';

/** The pixels of a gray picture, one SVG unit each, on black: for a drawing that scales them. Black and white are so in both themes. */
export function GrayPixels({picture}: {picture: Matrix}) {
  return (
    <g className={styles.pixels}>
      <rect width={picture[0]!.length} height={picture.length} className={styles.black} />
      {grayPaths(picture).map(({lightness, d}) => (
        <path key={lightness} d={d} fillOpacity={lightness} />
      ))}
    </g>
  );
}

interface Props {
  /** Values from 0 (black) to 1 (white). */
  picture: Matrix;
  /** What it shows, for those who cannot see it. */
  alt: string;
  caption?: ReactNode;
  /** Small, beside others. */
  small?: boolean;
}

/** A gray picture with its caption. */
export function GrayPicture({picture, alt, caption, small}: Props) {
  return (
    <div className={small ? styles.small : styles.picture}>
      {caption && <p>{caption}</p>}
      <svg viewBox={`0 0 ${picture[0]!.length} ${picture.length}`} role="img" aria-label={alt}>
        <GrayPixels picture={picture} />
      </svg>
    </div>
  );
}
