import type {MapAnswer} from '../../plugins/map';

const letterWidth = 6.9;

/** Radius of an answer's circle: it grows with the number of answers that lead to it. */
export const radiusFor = (asked: number) => 2.8 + Math.min(7, 1.6 * Math.sqrt(asked));

/** Where an answer's short name ends, estimated: fonts differ, and a few px beside it do no harm. */
export const labelEnd = ({x, label}: Pick<MapAnswer, 'x' | 'label'>) =>
  Math.round(x + 17 + label.length * letterWidth);

type End = Pick<MapAnswer, 'x' | 'y' | 'label'>;

/**
 * The line from one answer to another, as the data of an SVG path: to the right it leaves at the end of the name and arrives at the
 * circle, to the left the other way round; within a column it is an arc on the left. Rounded to whole units.
 */
export function curve(from: End, to: End, radius: number): string {
  if (from.x === to.x) {
    const bulge = Math.min(46, 10 + 0.32 * Math.abs(to.y - from.y));
    return `M${from.x - 6} ${from.y}C${Math.round(from.x - 6 - bulge)} ${from.y} ${Math.round(to.x - radius - 2 - bulge)} ${to.y} ${Math.round(to.x - radius - 2)} ${to.y}`;
  }
  const right = to.x > from.x;
  const start = right ? labelEnd(from) : from.x - 8;
  const end = Math.round(right ? to.x - radius - 2 : labelEnd(to) + 3);
  const reach = Math.round(Math.max(28, 0.42 * Math.abs(end - start))) * (right ? 1 : -1);
  return `M${start} ${from.y}C${start + reach} ${from.y} ${end - reach} ${to.y} ${end} ${to.y}`;
}
