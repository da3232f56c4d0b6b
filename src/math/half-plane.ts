/** A point of the plane. */
export type Point = readonly [x: number, y: number];

/** The line ax + by + c = 0; its positive side is where ax + by + c > 0. */
export interface Line {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The corners of the rectangle from (x0, y0) to (x1, y1). */
export const rectangle = (
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const side = ({a, b, c}: Line, [x, y]: Point) => a * x + b * y + c;

const crossing = (line: Line, p: Point, q: Point): Point => {
  const share = side(line, p) / (side(line, p) - side(line, q));
  return [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
};

/**
 * The part of a convex polygon on the positive side of a line (its edge included); empty where there is none. With a = b = 0 the
 * line is none: all of the polygon for c > 0, else nothing.
 *
 * Sutherland & Hodgman (1974), Reentrant polygon clipping.
 */
export function positiveSide(polygon: readonly Point[], line: Line): Point[] {
  const clipped: Point[] = [];
  polygon.forEach((p, i) => {
    const q = polygon[(i + 1) % polygon.length] ?? p;
    const [here, next] = [side(line, p), side(line, q)];
    if (here >= 0) clipped.push(p);
    if (here !== 0 && next !== 0 && here < 0 !== next < 0) clipped.push(crossing(line, p, q));
  });
  // A polygon that only touches the line has no inside.
  return polygon.some((p) => side(line, p) > 0) ? clipped : [];
}

/** Where a line runs through a convex polygon: two points, or undefined if it misses it or is no line. */
export function chord(polygon: readonly Point[], line: Line): [Point, Point] | undefined {
  if (line.a === 0 && line.b === 0) return undefined;
  const hits: Point[] = [];
  polygon.forEach((p, i) => {
    const q = polygon[(i + 1) % polygon.length] ?? p;
    const [here, next] = [side(line, p), side(line, q)];
    if (here === 0) hits.push(p);
    else if (next !== 0 && here < 0 !== next < 0) hits.push(crossing(line, p, q));
  });
  const [first, ...others] = hits;
  const second = others.find((hit) => hit[0] !== first?.[0] || hit[1] !== first[1]);
  return first && second ? [first, second] : undefined;
}
