/** Shades on either side of 0; what rounds to 0 is left blank. */
const steps = 3;

export interface Shade {
  /** From −1 to 1. */
  value: number;
  /** All cells of this shade as one SVG path, a cell being one unit wide and high: column and row are x and y. */
  path: string;
}

/**
 * A table of numbers from −1 to 1 as one path for each shade: six elements instead of thousands. Cells of one shade that follow
 * one another down a column make one rectangle, since most columns of an encoding change slowly.
 */
export function shadePaths(rows: readonly (readonly number[])[]): Shade[] {
  const paths = new Map<number, string[]>();
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    let start = 0;
    while (start < rows.length) {
      const level = Math.round(rows[start]![column]! * steps);
      let end = start + 1;
      while (end < rows.length && Math.round(rows[end]![column]! * steps) === level) end++;
      if (level !== 0) {
        const path = paths.get(level) ?? [];
        path.push(`M${column} ${start}h1v${end - start}h-1`);
        paths.set(level, path);
      }
      start = end;
    }
  }
  return [...paths]
    .map(([level, path]) => ({value: level / steps, path: path.join('')}))
    .sort((a, b) => a.value - b.value);
}
