const tenths = (px: number) => Math.round(px * 10);

/** SVG path data of a line through px points, in tenths of a px and relative to the point before: short, and easy to compress. */
export function polyline(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], i) => {
      const [px, py] = i > 0 ? points[i - 1]! : [0, 0];
      const [dx, dy] = [tenths(x) - tenths(px), tenths(y) - tenths(py)];
      const step = `${dx / 10}${dy < 0 ? '' : ' '}${dy / 10}`;
      if (i === 0) return `m${step}`;
      return i === 1 ? `l${step}` : `${dx < 0 ? '' : ' '}${step}`;
    })
    .join('');
}
