import {describe, expect, it} from 'vitest';
import {bestOfGuesses} from './best-of-guesses';
import {createRandom} from './random';

describe('bestOfGuesses', () => {
  it('is half of the examples for one classifier', () => {
    expect(bestOfGuesses(10, 1)).toBeCloseTo(5, 12);
    expect(bestOfGuesses(1, 2)).toBeCloseTo(0.75, 12);
  });

  it('agrees with simulated guesses', () => {
    const random = createRandom(1);
    const best = () =>
      Math.max(
        ...Array.from(
          {length: 20},
          () => Array.from({length: 30}).filter(() => random.uniform() < 0.5).length,
        ),
      );
    const mean = Array.from({length: 500}, best).reduce((sum, value) => sum + value, 0) / 500;
    expect(Math.abs(mean - bestOfGuesses(30, 20))).toBeLessThan(0.2);
  });

  it('refuses what is no count', () => {
    expect(() => bestOfGuesses(0, 1)).toThrow('number of examples');
    expect(() => bestOfGuesses(2000, 1)).toThrow('1000');
  });
});
