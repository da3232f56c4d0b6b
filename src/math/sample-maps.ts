/** A 4 × 4 feature map to pool by hand: 2 × 2 windows with stride 2 have the maxima 6, 8, 3, 4. */
export const fourByFour = [
  [1, 1, 2, 4],
  [5, 6, 7, 8],
  [3, 2, 1, 0],
  [1, 2, 3, 4],
];

/** A 5 × 5 feature map for 3 × 3 windows: every maximum is 3 but one. */
export const fiveByFive = [
  [3, 3, 2, 1, 0],
  [0, 0, 1, 3, 1],
  [3, 1, 2, 2, 3],
  [2, 0, 0, 2, 2],
  [2, 0, 0, 0, 1],
];
