/** A rectangle of the window, in px from its upper left corner. */
interface Box {
  left: number;
  top: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}
/** What can be seen of the page: the window less the bar at its top. */
interface View extends Size {
  top: number;
}

/** px between a box and its link, and between a box and the edge of the window. */
const gap = 6;
const edge = 8;

/**
 * Where a box of `size` goes beside a link whose lines begin with `first` and end with `last`: below it if there is room, else above it,
 * else on the side with more room, where it gets a smaller height. Never outside the window at its left or right edge, nor under the bar.
 */
export function placeOf(
  first: Box,
  last: Box,
  size: Size,
  view: View,
): {left: number; top: number; height: number} {
  const below = view.height - edge - (last.bottom + gap);
  const above = first.top - gap - edge - view.top;
  const isBelow = size.height <= below || below >= above;
  const height = Math.max(0, Math.min(size.height, isBelow ? below : above));
  const left = Math.max(edge, Math.min(last.left, view.width - edge - size.width));
  return {left, top: isBelow ? last.bottom + gap : first.top - gap - height, height};
}
