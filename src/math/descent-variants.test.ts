import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  descendByBatches,
  excessLoss,
  hoverDistance,
  lineBowl,
  noisyLine,
  updatesPerEpoch,
} from './descent-variants';
import {rateLimits} from './gradient-descent';
import {lineGradient, lineLoss, trainLine} from './linear-regression';

const seed = fc.integer({min: 0, max: 9999});
const rate = fc.double({min: 0.01, max: 1, noNaN: true});
const start = {w: 0, b: 0};
const number = fc.double({min: -5, max: 5, noNaN: true});

describe('updates in an epoch', () => {
  it.each([
    [5_000_000, 5_000_000, 1],
    [5_000_000, 1, 5_000_000],
    [5_000_000, 256, 19_532],
    [5000, 5000, 1],
    [5000, 1, 5000],
    [5000, 64, 79],
    [5000, 9999, 1],
  ])('%d examples in batches of %d: %d', (examples, batchSize, updates) => {
    expect(updatesPerEpoch(examples, batchSize)).toBe(updates);
  });

  it('are refused for batches of nothing', () => {
    expect(() => updatesPerEpoch(10, 0)).toThrow(RangeError);
    expect(() => updatesPerEpoch(0, 1)).toThrow(RangeError);
  });
});

describe('the loss of a line', () => {
  it('is the bowl that least squares says', () => {
    fc.assert(
      fc.property(seed, number, number, (from, w, b) => {
        const points = noisyLine(16, from);
        const bowl = lineBowl(points);
        const least = lineLoss(bowl.minimum, points);
        expect(excessLoss(bowl, {w, b})).toBeCloseTo(lineLoss({w, b}, points) - least, 9);
        const {w: dw, b: db} = lineGradient(bowl.minimum, points);
        expect(Math.abs(dw) + Math.abs(db)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('descent by batches', () => {
  it('is batch gradient descent exactly when the batch is the whole set', () => {
    fc.assert(
      fc.property(seed, rate, fc.integer({min: 12, max: 20}), (from, eta, batchSize) => {
        const points = noisyLine(12, from);
        const {path, losses} = descendByBatches(points, {batchSize, rate: eta, epochs: 5, seed: from});
        const log = trainLine(start, [points], {rate: eta, epochs: 5});
        expect(path).toEqual([start, ...log.map(({line}) => line)]);
        expect(losses).toEqual(log.map(({loss}) => loss));
      }),
    );
  });

  it('is stochastic gradient descent at a batch of 1: each example once an epoch, each with its own gradient', () => {
    fc.assert(
      fc.property(seed, rate, (from, eta) => {
        const points = noisyLine(12, from);
        const {path} = descendByBatches(points, {batchSize: 1, rate: eta, epochs: 2, seed: from});
        expect(path).toHaveLength(25);
        for (const first of [0, 12]) {
          const left = new Set(points);
          for (let k = first; k < first + 12; k += 1) {
            const [before, after] = [path[k]!, path[k + 1]!];
            const used = [...left].find((point) => {
              const slope = lineGradient(before, [point]);
              return after.w === before.w - eta * slope.w && after.b === before.b - eta * slope.b;
            });
            expect(used).toBeDefined();
            left.delete(used!);
          }
        }
      }),
    );
  });

  it('uses gradients whose mean over an epoch is the gradient of the whole set', () => {
    const points = noisyLine(12, 3);
    const rateTooSmallToMove = 1e-9;
    const {path} = descendByBatches(points, {batchSize: 4, rate: rateTooSmallToMove, epochs: 1, seed: 3});
    const whole = lineGradient(start, points);
    const end = path.at(-1)!;
    expect(-end.w / (3 * rateTooSmallToMove)).toBeCloseTo(whole.w, 6);
    expect(-end.b / (3 * rateTooSmallToMove)).toBeCloseTo(whole.b, 6);
  });

  it('lowers the loss at every step of batch descent below 2/λ, and ends a run that diverges', () => {
    fc.assert(
      fc.property(seed, fc.double({min: 0.01, max: 0.99, noNaN: true}), (from, share) => {
        const points = noisyLine(16, from);
        const {limit} = rateLimits(lineBowl(points).curvatures);
        const losses = descendByBatches(points, {
          batchSize: 16,
          rate: share * limit,
          epochs: 8,
          seed: from,
        }).losses;
        losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThanOrEqual(losses[i]! * (1 + 1e-12)));
      }),
    );
    const {path} = descendByBatches(noisyLine(16, 1), {batchSize: 1, rate: 5, epochs: 50, seed: 1});
    expect(path.length).toBeLessThan(16 * 50);
    expect(path.every(({w, b}) => Number.isFinite(w) && Number.isFinite(b))).toBe(true);
  });

  it('takes smaller steps when the rate decays: η/(1 + t/T)', () => {
    const points = [{x: 0, y: 1}];
    const {path} = descendByBatches(points, {
      batchSize: 1,
      rate: 1,
      epochs: 4,
      seed: 1,
      halvedAfter: 1,
      start: {w: 0, b: 3},
    });
    expect(path.map(({b}) => b)).toEqual([3, 1, 1, 1, 1]);
  });
});

describe('hovering around a mean', () => {
  it('has the size √(η/(2 − η)) at a constant rate, and hardly any at the rate 1/t', () => {
    expect(hoverDistance(1000, {rate: 0.1, seed: 1, isDecaying: false})).toBeCloseTo(Math.sqrt(0.1 / 1.9), 1);
    expect(hoverDistance(1000, {rate: 0.1, seed: 1, isDecaying: true})).toBeLessThan(1e-3);
  });

  it('averages what it has seen at the rate 1/t', () => {
    const points = [4, 7, 1].map((y) => ({x: 0, y}));
    const {path} = descendByBatches(points, {batchSize: 1, rate: 1, epochs: 1, seed: 1, halvedAfter: 1});
    expect(path.at(-1)!.b).toBeCloseTo(4, 12);
  });
});
