import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createRandom} from './random';
import {
  bestTrial,
  contest,
  gridSettings,
  hitProbability,
  randomSettings,
  score,
  shareBelow,
  tally,
  trialsFor,
} from './search';

const distinct = (values: readonly number[]) => new Set(values).size;

describe('a grid and a random search of as many trials', () => {
  it('try k and k² values of each hyperparameter', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6}), fc.nat(9999), (side, seed) => {
        const {grid, random} = contest(seed, {side, weight: 0.1});
        expect(grid.settings).toHaveLength(side ** 2);
        expect(random.settings).toHaveLength(side ** 2);
        for (const axis of [0, 1]) {
          expect(distinct(grid.settings.map((setting) => setting[axis]!))).toBe(side);
          expect(distinct(random.settings.map((setting) => setting[axis]!))).toBe(side ** 2);
        }
      }),
    );
  });

  it('puts the grid at the centers of equal cells', () => {
    expect(gridSettings(2)).toEqual([
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ]);
  });

  it('draws settings evenly', () => {
    const drawn = randomSettings(4000, createRandom(3));
    for (const axis of [0, 1] as const) {
      const below = drawn.filter((setting) => setting[axis] < 0.3).length;
      expect(Math.abs(below / 4000 - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 4000));
    }
  });

  it('never beats the peak, and finds it if it tries it', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.double({min: 0, max: 1, noNaN: true}), (seed, weight) => {
        const {landscape, grid, random} = contest(seed, {side: 3, weight});
        const highest = score(landscape, landscape.peak);
        expect(highest).toBe(1 + weight);
        expect(Math.max(grid.best.score, random.best.score)).toBeLessThanOrEqual(highest);
        expect(bestTrial(landscape, [...grid.settings, landscape.peak]).score).toBe(highest);
      }),
    );
  });

  it('wins as often as geometry says if the second hyperparameter does not matter', () => {
    // With the peak at c and the nearest of the three grid values d away, nine draws all miss (c − d, c + d) with this probability.
    const peaks = Array.from({length: 3000}, (_, i) => (i + 0.5) / 3000);
    const missed = peaks.map((c) => {
      const d = Math.min(...[1 / 6, 1 / 2, 5 / 6].map((x) => Math.abs(x - c)));
      return (1 - (Math.min(1, c + d) - Math.max(0, c - d))) ** 9;
    });
    const expected = 1 - missed.reduce((sum, p) => sum + p, 0) / peaks.length;
    expect(expected).toBeCloseTo(0.6873, 4);
    const seeds = 10000;
    const {randomWins} = tally(seeds, {side: 3, weight: 0});
    expect(Math.abs(randomWins / seeds - expected)).toBeLessThan(
      4 * Math.sqrt(expected * (1 - expected)) * seeds ** -0.5,
    );
  });

  it('loses its edge where both matter', () => {
    const seeds = 2000;
    const [one, two] = [0, 1].map((weight) => tally(seeds, {side: 3, weight}));
    expect(one!.randomWins).toBeGreaterThan(0.6 * seeds);
    expect(one!.randomMean).toBeGreaterThan(one!.gridMean);
    expect(two!.randomWins).toBeLessThan(0.5 * seeds);
    expect(two!.randomMean).toBeLessThan(two!.gridMean);
  });

  it('refuses a search without trials', () => {
    expect(() => bestTrial({peak: [0, 0], weight: 0}, [])).toThrow(RangeError);
    expect(() => gridSettings(0)).toThrow(RangeError);
    expect(() => tally(0, {side: 3, weight: 0})).toThrow(RangeError);
  });
});

describe('the number of random trials', () => {
  it('needs 59 of them to be among the best 5 % with a probability of 95 %', () => {
    expect(hitProbability(0.05, 60)).toBeCloseTo(0.9539, 4);
    expect(trialsFor(0.05, 0.95)).toBe(59);
    expect(hitProbability(0.05, 58)).toBeLessThan(0.95);
    expect(hitProbability(0.05, 59)).toBeGreaterThan(0.95);
    expect(hitProbability(0.05, 0)).toBe(0);
  });

  it('is the smallest that suffices', () => {
    const share = fc.double({min: 0.01, max: 0.99, noNaN: true});
    fc.assert(
      fc.property(share, share, (good, confidence) => {
        const trials = trialsFor(good, confidence);
        expect(hitProbability(good, trials)).toBeGreaterThan(confidence - 1e-9);
        expect(hitProbability(good, trials - 1)).toBeLessThan(confidence + 1e-9);
      }),
    );
  });

  it('agrees with drawing', () => {
    const random = createRandom(5);
    const runs = 4000;
    let hits = 0;
    for (let run = 0; run < runs; run++) {
      const draws = Array.from({length: 9}, () => random.uniform());
      if (draws.some((u) => u < 0.05)) hits++;
    }
    const p = hitProbability(0.05, 9);
    expect(Math.abs(hits / runs - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / runs));
  });

  it.each([0, 1, -0.1, NaN])('refuses the share %d', (share) => {
    expect(() => hitProbability(share, 5)).toThrow(RangeError);
    expect(() => trialsFor(share, 0.5)).toThrow(RangeError);
    expect(() => trialsFor(0.5, share)).toThrow(RangeError);
  });
});

describe('shareBelow', () => {
  it('gives every decade as much in the logarithm, and almost nothing to the small ones without it', () => {
    expect(shareBelow(1e-2, 1e-5, 1e-1, 'log-uniform')).toBeCloseTo(0.75);
    expect(shareBelow(1e-2, 1e-5, 1e-1, 'uniform')).toBeCloseTo(0.0999, 4);
    expect(shareBelow(1e-6, 1e-5, 1e-1, 'log-uniform')).toBe(0);
    expect(shareBelow(1, 1e-5, 1e-1, 'uniform')).toBe(1);
  });

  it('agrees with drawing 10^u', () => {
    const random = createRandom(8);
    const below = Array.from({length: 4000}, () => 10 ** random.uniform(-5, -1)).filter(
      (x) => x <= 3e-4,
    ).length;
    expect(below / 4000).toBeCloseTo(shareBelow(3e-4, 1e-5, 1e-1, 'log-uniform'), 1);
  });

  it('refuses a range that has no logarithm', () => {
    expect(() => shareBelow(1, 0, 1, 'log-uniform')).toThrow(RangeError);
    expect(() => shareBelow(1, 2, 1, 'uniform')).toThrow(RangeError);
  });
});
