import {neutral, warp} from './augmentation';
import type {Matrix} from './matrix';
import {ring, sketch} from './sketch';

const size = 24;
const pen = 2.6;

/** A handwritten 6. */
export const six = sketch(
  size,
  [
    [
      [15.5, 3],
      [11.5, 5.5],
      [8.6, 9.5],
      [7.2, 14],
    ],
    ring(11.5, 15.5, 4.4),
  ],
  pen,
);

/** A small b. */
export const letterB = sketch(
  size,
  [
    [
      [7.5, 3],
      [7.5, 20],
    ],
    ring(12, 15.5, 4.4),
  ],
  pen,
);

/** An arrow to the right. */
export const rightArrow = sketch(
  size,
  [
    [
      [3.5, 11.5],
      [19.5, 11.5],
    ],
    [
      [13.5, 5.5],
      [19.5, 11.5],
      [13.5, 17.5],
    ],
  ],
  pen,
);

/** A house, the same on both sides. */
export const house = sketch(
  size,
  [
    [
      [3, 12],
      [11.5, 4],
      [20, 12],
    ],
    [
      [5.5, 11],
      [5.5, 20],
      [17.5, 20],
      [17.5, 11],
    ],
    [
      [11.5, 20],
      [11.5, 15.5],
    ],
  ],
  pen,
);

/** The 6 turned by half: a 9. */
export const nine: Matrix = warp(six, {...neutral, degrees: 180}, 'nearest');
/** The b mirrored: a d. */
export const letterD: Matrix = warp(letterB, {...neutral, flip: 'horizontal'}, 'nearest');
/** The arrow mirrored. */
export const leftArrow: Matrix = warp(rightArrow, {...neutral, flip: 'horizontal'}, 'nearest');
