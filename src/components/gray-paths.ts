import type {Matrix} from '../math/matrix';

/** One gray level of a picture: how light, and all its pixels as one path. */
export interface GrayPath {
  lightness: number;
  d: string;
}

/** The number of gray levels that are drawn beside black. */
const levels = 10;

/** A picture of values from 0 (black) to 1 (white) as one path for each gray level, runs of equal pixels as one bar; black is left out. */
export function grayPaths(picture: Matrix): GrayPath[] {
  const paths = new Map<number, string>();
  picture.forEach((row, i) => {
    const grays = row.map((value) => Math.round(value * levels));
    grays.forEach((gray, j) => {
      if (gray === 0 || gray === grays[j - 1]) return;
      const end = grays.findIndex((other, k) => k > j && other !== gray);
      const length = (end === -1 ? grays.length : end) - j;
      paths.set(gray, `${paths.get(gray) ?? ''}M${j} ${i}h${length}v1h-${length}z`);
    });
  });
  return [...paths].sort(([a], [b]) => a - b).map(([gray, d]) => ({lightness: gray / levels, d}));
}
