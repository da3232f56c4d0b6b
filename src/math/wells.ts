import {descend, momentum} from './optimizers';

/**
 * x⁴/4 − x²/2 + x/10, a loss of one parameter with two minima: the deeper one near −1.05, the shallower near 0.95, and a hill between
 * them near 0.10.
 */
export const unevenWells = {
  f: (x: number) => x ** 4 / 4 - x ** 2 / 2 + x / 10,
  gradient: (x: number) => x ** 3 - x + 0.1,
};

/** Where momentum comes to rest in the uneven wells, from a start within 2.5 of 0, at the learning rate 0.01. */
export function restsAt(start: number, beta: number): number {
  if (!(Math.abs(start) <= 2.5)) throw new RangeError('The start must be within 2.5 of 0.');
  const {path} = descend(momentum({rate: 0.01, beta}), ([x]) => [unevenWells.gradient(x!)], [start], 4000);
  return path.at(-1)![0]!;
}
