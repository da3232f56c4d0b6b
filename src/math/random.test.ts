import {expect, it} from 'vitest';
import {createRandom} from './random';

const draw = <T>(count: number, next: () => T) => Array.from({length: count}, next);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('repeats itself for the same seed and differs for another', () => {
  const [a, b, c] = [1, 1, 2].map((seed) => {
    const random = createRandom(seed);
    return draw(5, () => random.uniform());
  });
  expect(a).toEqual(b);
  expect(a).not.toEqual(c);
});

it('gives the numbers of mulberry32', () => {
  const random = createRandom(0);
  expect(draw(3, () => Math.round(random.uniform() * 2 ** 32))).toEqual([1144304738, 1416247, 958946056]);
});

it('draws evenly, normally, and whole numbers below the limit', () => {
  const random = createRandom(3);
  const uniform = draw(20_000, () => random.uniform(-1, 3));
  expect(uniform.every((value) => value >= -1 && value < 3)).toBe(true);
  expect(mean(uniform)).toBeCloseTo(1, 1);
  const normal = draw(20_000, () => random.normal(5, 2));
  expect(mean(normal)).toBeCloseTo(5, 1);
  expect(Math.sqrt(mean(normal.map((value) => (value - 5) ** 2)))).toBeCloseTo(2, 1);
  expect(new Set(draw(200, () => random.integer(4)))).toEqual(new Set([0, 1, 2, 3]));
});

it('shuffles: the same items, each place as likely', () => {
  const random = createRandom(4);
  const items = [0, 1, 2, 3];
  const shuffles = draw(4000, () => random.shuffle(items));
  expect(items).toEqual([0, 1, 2, 3]);
  expect(shuffles.every((shuffled) => new Set(shuffled).size === 4)).toBe(true);
  for (const place of items)
    expect(mean(shuffles.map((shuffled) => shuffled[place] ?? NaN))).toBeCloseTo(1.5, 0);
});

it('refuses a seed or a limit that is no whole number', () => {
  expect(() => createRandom(-1)).toThrow('The seed must be a whole number of at least 0');
  expect(() => createRandom(1).integer(0)).toThrow('The number of choices');
});
