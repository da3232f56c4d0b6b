export type PlanePoint = readonly [x: number, y: number];

export interface Window {
  x: readonly [number, number];
  y: readonly [number, number];
}

/**
 * Contour lines f = level in a window by marching squares (Lorensen & Cline's marching cubes in the plane): f is sampled at the corners
 * of columns × rows cells, a line crosses every edge whose ends lie on either side of the level, at the place that linear interpolation
 * says, and the pieces are chained. A line that closes ends with its first point. In a cell with two opposite high corners the mean of
 * the four decides which corners are joined.
 *
 * @throws RangeError if there is no cell or a sample is not finite
 */
export function contourLines(
  f: (x: number, y: number) => number,
  {x: [left, right], y: [bottom, top]}: Window,
  level: number,
  columns = 48,
  rows = columns,
): PlanePoint[][] {
  if (!(columns >= 1 && rows >= 1)) throw new RangeError('Contours need at least one cell.');
  const xAt = (i: number) => left + ((right - left) * i) / columns;
  const yAt = (j: number) => bottom + ((top - bottom) * j) / rows;
  const width = columns + 1;
  const samples: number[] = [];
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const value = f(xAt(i), yAt(j)) - level;
      if (!Number.isFinite(value)) throw new RangeError('A contour needs finite values.');
      samples.push(value);
    }
  }
  const at = (i: number, j: number) => samples[j * width + i]!;
  const isHigh = (i: number, j: number) => at(i, j) >= 0;
  // An edge is named by its lower left corner: even numbers run right from it, odd ones up.
  const across = (i: number, j: number) => 2 * (j * width + i);
  const up = (i: number, j: number) => across(i, j) + 1;

  const neighbors = new Map<number, number[]>();
  const join = (a: number, b: number) => {
    neighbors.set(a, [...(neighbors.get(a) ?? []), b]);
    neighbors.set(b, [...(neighbors.get(b) ?? []), a]);
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const corners = [isHigh(i, j), isHigh(i + 1, j), isHigh(i + 1, j + 1), isHigh(i, j + 1)] as const;
      // The edges around the cell, each after the corner of the same index.
      const edges = [across(i, j), up(i + 1, j), across(i, j + 1), up(i, j)] as const;
      const crossed = edges.filter((_, k) => corners[k] !== corners[(k + 1) % 4]);
      if (crossed.length === 2) join(crossed[0]!, crossed[1]!);
      if (crossed.length === 4) {
        const isMiddleHigh = at(i, j) + at(i + 1, j) + at(i + 1, j + 1) + at(i, j + 1) >= 0;
        // Cut off the corners 1 and 3 if the middle is like corner 0, else the corners 0 and 2.
        const [a, b] =
          isMiddleHigh === corners[0]
            ? ([
                [edges[0], edges[1]],
                [edges[2], edges[3]],
              ] as const)
            : ([
                [edges[3], edges[0]],
                [edges[1], edges[2]],
              ] as const);
        join(...a);
        join(...b);
      }
    }
  }

  const place = (edge: number): PlanePoint => {
    const corner = Math.floor(edge / 2);
    const [i, j] = [corner % width, Math.floor(corner / width)];
    const isAcross = edge % 2 === 0;
    const [from, to] = [at(i, j), isAcross ? at(i + 1, j) : at(i, j + 1)];
    const share = from / (from - to);
    return isAcross ? [xAt(i + share), yAt(j)] : [xAt(i), yAt(j + share)];
  };
  const seen = new Set<number>();
  const follow = (start: number): PlanePoint[] => {
    const line = [place(start)];
    seen.add(start);
    let edge: number | undefined = start;
    while ((edge = neighbors.get(edge)!.find((next) => !seen.has(next))) !== undefined) {
      seen.add(edge);
      line.push(place(edge));
    }
    return line;
  };
  const lines: PlanePoint[][] = [];
  // Open lines first, from an end at the border of the window; then what is left is closed.
  for (const [edge, next] of neighbors) if (next.length === 1 && !seen.has(edge)) lines.push(follow(edge));
  for (const edge of neighbors.keys()) {
    if (seen.has(edge)) continue;
    const line = follow(edge);
    lines.push([...line, line[0]!]);
  }
  return lines;
}
