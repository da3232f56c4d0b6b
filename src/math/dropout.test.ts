import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sigmoid} from './activations';
import {
  allMasks,
  dropoutMask,
  dropoutVariance,
  exactMoments,
  invertedDropout,
  sampleMasks,
  sigmoidGeometricMean,
  survivors,
  thinnedNetworks,
} from './dropout';
import {createRandom} from './random';

const rate = fc.double({min: 0, max: 0.95, noNaN: true});
const vector = fc.array(fc.double({min: -5, max: 5, noNaN: true}), {minLength: 1, maxLength: 6});
const dot = (u: readonly number[], v: readonly number[]) =>
  u.reduce((sum, value, i) => sum + value * v[i]!, 0);

describe('dropoutMask', () => {
  it('drops a share p of the units, and none at p = 0', () => {
    const mask = dropoutMask(20_000, 0.2, createRandom(5));
    const dropped = mask.filter((keep) => keep === 0).length / mask.length;
    expect(dropped).toBeGreaterThan(0.19);
    expect(dropped).toBeLessThan(0.21);
    expect(dropoutMask(50, 0, createRandom(5))).toEqual(Array(50).fill(1));
  });

  it('refuses p = 1, where nothing is left to scale, and what is no probability', () => {
    for (const p of [1, -0.1, 1.5, NaN]) {
      expect(() => dropoutMask(3, p, createRandom(1))).toThrow('drop probability');
    }
    expect(() => dropoutMask(0, 0.5, createRandom(1))).toThrow('The number of units');
  });
});

describe('invertedDropout', () => {
  it('doubles what it keeps at p = 0.5', () => {
    expect(invertedDropout([2, 1, 3, 0.5], [1, 0, 0, 1], 0.5)).toEqual([4, 0, 0, 1]);
    expect(() => invertedDropout([1, 2], [1], 0.5)).toThrow('does not fit 2 activations');
  });

  it('keeps the mean of every activation and gives it the variance p/(1 − p)·a²', () => {
    fc.assert(
      fc.property(vector, rate, (a, p) => {
        a.forEach((value, i) => {
          const {mean, deviation} = exactMoments(a.length, p, (mask) => invertedDropout(a, mask, p)[i]!);
          expect(mean).toBeCloseTo(value, 9);
          expect(deviation ** 2).toBeCloseTo(dropoutVariance(value, p), 6);
        });
      }),
    );
  });

  it('gives the values of tf.dropout, which takes the probability to drop as well', async () => {
    tf.enableProdMode();
    await tf.setBackend('cpu');
    const a = Array.from({length: 400}, (_, i) => 1 + i / 100);
    const theirs = [...tf.dropout(a, 0.2, undefined, 7).dataSync()];
    const mask = theirs.map((value): 0 | 1 => (value === 0 ? 0 : 1));
    const kept = mask.filter((keep) => keep === 1).length;
    expect(Math.abs(kept - survivors(400, 0.2).mean)).toBeLessThan(4 * survivors(400, 0.2).deviation);
    invertedDropout(a, mask, 0.2).forEach((value, i) => expect(value).toBeCloseTo(theirs[i]!, 5));
  });
});

describe('all masks', () => {
  it('are 2ⁿ, with probabilities that sum to 1', () => {
    expect(thinnedNetworks(4)).toBe(16);
    expect(allMasks(2, 0.2)).toEqual([
      {mask: [1, 1], probability: 0.8 ** 2},
      {mask: [0, 1], probability: 0.2 * 0.8},
      {mask: [1, 0], probability: 0.2 * 0.8},
      {mask: [0, 0], probability: 0.2 ** 2},
    ]);
    fc.assert(
      fc.property(fc.integer({min: 1, max: 8}), rate, (n, p) => {
        const masks = allMasks(n, p);
        expect(new Set(masks.map(({mask}) => mask.join('')))).toHaveProperty('size', 2 ** n);
        expect(masks.reduce((sum, {probability}) => sum + probability, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('are too many for more than 16 units', () => {
    expect(() => allMasks(17, 0.5)).toThrow('At most 16 units');
  });

  it('average to the full network behind a linear unit', () => {
    fc.assert(
      fc.property(vector, rate, (a, p) => {
        const w = a.map((_, i) => (i % 2 ? -1 : 0.5 * i + 1));
        const {mean, deviation} = exactMoments(a.length, p, (m) => dot(w, invertedDropout(a, m, p)));
        expect(mean).toBeCloseTo(dot(w, a), 8);
        const variance = a.reduce((sum, value, i) => sum + w[i]! ** 2 * dropoutVariance(value, p), 0);
        expect(deviation ** 2).toBeCloseTo(variance, 5);
      }),
    );
  });

  it('average to the full network behind a sigmoid only in the normalized geometric mean', () => {
    fc.assert(
      fc.property(vector, fc.double({min: 0, max: 0.8, noNaN: true}), (a, p) => {
        const z = (mask: readonly (0 | 1)[]) => invertedDropout(a, mask, p).reduce((s, v) => s + v, 0.3);
        const full = sigmoid.f(a.reduce((s, v) => s + v, 0.3));
        expect(sigmoidGeometricMean(a.length, p, z)).toBeCloseTo(full, 9);
      }),
    );
    const mean = exactMoments(1, 0.5, (mask) => sigmoid.f(invertedDropout([2], mask, 0.5)[0]!)).mean;
    expect(mean).toBeCloseTo((sigmoid.f(0) + sigmoid.f(4)) / 2, 12);
    expect(sigmoid.f(2) - mean).toBeGreaterThan(0.1);
  });
});

describe('sampleMasks', () => {
  it('comes within four standard errors of the exact mean, for any seed', () => {
    const a = [2, 1, 3, 0.5];
    const f = (mask: readonly (0 | 1)[]) => dot([0.5, -1, 0.5, 1], invertedDropout(a, mask, 0.5));
    const exact = exactMoments(4, 0.5, f);
    for (let seed = 0; seed < 40; seed += 1) {
      const {mean, deviation, standardError, runningMeans} = sampleMasks(
        {units: 4, p: 0.5, draws: 1000},
        createRandom(seed),
        f,
      );
      expect(Math.abs(mean - exact.mean)).toBeLessThan(4 * standardError);
      expect(deviation).toBeCloseTo(exact.deviation, 0);
      expect(runningMeans).toHaveLength(1000);
      expect(runningMeans.at(-1)).toBe(mean);
    }
  });

  it('has no spread where nothing is dropped, and needs two draws', () => {
    const sample = sampleMasks({units: 2, p: 0, draws: 10}, createRandom(1), (mask) => mask[0]! + mask[1]!);
    expect(sample).toMatchObject({mean: 2, deviation: 0, standardError: 0});
    expect(() => sampleMasks({units: 2, p: 0, draws: 1}, createRandom(1), () => 0)).toThrow(
      'The number of draws',
    );
  });
});

describe('survivors', () => {
  it('of 32 units at p = 0.5 are 16 ± 2.8, exactly 16 with probability 0.140', () => {
    const {mean, deviation, probability} = survivors(32, 0.5);
    expect(mean).toBe(16);
    expect(deviation).toBeCloseTo(2.83, 2);
    expect(probability(16)).toBeCloseTo(0.14, 3);
    expect(probability(33)).toBe(0);
  });

  it('are distributed as the masks are', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 8}), rate, (n, p) => {
        const {mean, deviation, probability} = survivors(n, p);
        const kept = (mask: readonly (0 | 1)[]) => mask.filter((keep) => keep === 1).length;
        const exact = exactMoments(n, p, kept);
        expect(exact.mean).toBeCloseTo(mean, 9);
        expect(exact.deviation).toBeCloseTo(deviation, 6);
        for (let k = 0; k <= n; k += 1) {
          expect(probability(k)).toBeCloseTo(exactMoments(n, p, (mask) => Number(kept(mask) === k)).mean, 9);
        }
      }),
    );
  });
});
