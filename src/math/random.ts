import {requireWholeNumber} from './whole-number';

/** Pseudorandom numbers; the same seed gives the same numbers in every browser and at every render. */
export interface Random {
  /** Evenly from low (included) to high (excluded); default 0 to 1. */
  uniform(low?: number, high?: number): number;
  /** A whole number from 0 to `below` − 1. */
  integer(below: number): number;
  /** Normally distributed; default mean 0, standard deviation 1. */
  normal(mean?: number, deviation?: number): number;
  /** The items in random order; the argument stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * A generator from a seed: mulberry32 (Ettinger), 32 bits of state, for pictures and demonstrations and not for
 * statistics or secrets. Normal numbers by the Box–Muller transform, the shuffle by random sort keys.
 *
 * @throws RangeError if the seed is no whole number ≥ 0
 */
export function createRandom(seed: number): Random {
  requireWholeNumber('The seed', seed, 0);
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    uniform: (low = 0, high = 1) => low + next() * (high - low),
    integer(below) {
      requireWholeNumber('The number of choices', below, 1);
      return Math.floor(next() * below);
    },
    normal(mean = 0, deviation = 1) {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return mean + deviation * radius * Math.cos(2 * Math.PI * next());
    },
    shuffle: <T>(items: readonly T[]) =>
      items
        .map((item) => ({item, key: next()}))
        .sort((a, b) => a.key - b.key)
        .map(({item}) => item),
  };
}
