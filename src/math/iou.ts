/** An axis-parallel box: its upper left corner, y downwards, and its sides ≥ 0. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Length that two intervals share: [from, from + size] each. */
const sharedLength = (from: number, size: number, otherFrom: number, otherSize: number) =>
  Math.max(0, Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom));

/** The area of a box. */
export const area = ({width, height}: Box): number => width * height;

/** The box that two boxes share; without area if they are apart. */
export function intersection(a: Box, b: Box): Box {
  return {
    x: Math.max(a.x, b.x),
    y: Math.max(a.y, b.y),
    width: sharedLength(a.x, a.width, b.x, b.width),
    height: sharedLength(a.y, a.height, b.y, b.height),
  };
}

/**
 * Intersection over union |A ∩ B| / |A ∪ B|, also called the Jaccard index, from 0 (apart) to 1 (equal).
 *
 * @throws RangeError if neither box has an area
 */
export function iou(a: Box, b: Box): number {
  const shared = area(intersection(a, b));
  const union = area(a) + area(b) - shared;
  if (union <= 0) throw new RangeError('Neither box has an area, so there is no union to divide by.');
  return shared / union;
}

/** The Dice coefficient 2|A ∩ B| / (|A| + |B|) of two regions from their IoU: 2 IoU / (1 + IoU). */
export const diceFromIou = (value: number): number => (2 * value) / (1 + value);

export interface Detection extends Box {
  score: number;
}

/**
 * Greedy non-maximum suppression: take the highest score, drop all boxes that overlap it by more than `threshold`, repeat.
 * Equal scores keep their order.
 */
export function suppress<T extends Detection>(detections: readonly T[], threshold: number): T[] {
  const kept: T[] = [];
  for (const detection of [...detections].sort((a, b) => b.score - a.score)) {
    if (kept.every((other) => iou(other, detection) <= threshold)) kept.push(detection);
  }
  return kept;
}
