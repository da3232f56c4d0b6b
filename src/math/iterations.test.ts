import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {batchRange, countIterations, globalBatch} from './iterations';

const run = fc
  .tuple(fc.integer({min: 1, max: 400}), fc.integer({min: 1, max: 400}), fc.boolean())
  .map(([a, b, dropLast]) => ({examples: Math.max(a, b), batchSize: Math.min(a, b), dropLast}));

describe('countIterations', () => {
  it.each([
    [10_000, 200, 1, 50, 50],
    [5000, 100, 5, 50, 250],
    [5000, 50, 5, 100, 500],
    [5000, 128, 5, 40, 200],
    [5000, 64, 5, 79, 395],
    [5000, 5000, 1, 1, 1],
    [5000, 1, 1, 5000, 5000],
    [1000, 100, 1, 10, 10],
    [1050, 100, 1, 11, 11],
    [1_281_167, 256, 1, 5005, 5005],
  ])(
    '%i examples in batches of %i for %i epochs: %i iterations each',
    (examples, batchSize, epochs, perEpoch, total) => {
      expect(countIterations({examples, batchSize, epochs})).toMatchObject({perEpoch, total});
    },
  );

  it('has a last batch of 50 for 1,050 examples in batches of 100, or drops it', () => {
    expect(countIterations({examples: 1050, batchSize: 100})).toMatchObject({fullBatches: 10, lastBatch: 50});
    expect(countIterations({examples: 1050, batchSize: 100, dropLast: true})).toMatchObject({
      perEpoch: 10,
      lastBatch: 100,
      leftOut: 50,
    });
  });

  it('counts what a loop over the examples does', () => {
    fc.assert(
      fc.property(run, (given) => {
        const order = Array.from({length: given.examples}, (_, i) => i + 1);
        const batches: number[][] = [];
        for (let i = 0; i < order.length; i += given.batchSize)
          batches.push(order.slice(i, i + given.batchSize));
        const used = batches.filter((batch) => !given.dropLast || batch.length === given.batchSize);
        const {perEpoch, lastBatch, leftOut} = countIterations(given);
        expect([perEpoch, lastBatch]).toEqual([used.length, used.at(-1)!.length]);
        expect(used.flat().length).toBe(given.examples - leftOut);
        used.forEach((batch, i) =>
          expect(batchRange(given, i + 1)).toEqual({iteration: i + 1, first: batch[0], last: batch.at(-1)}),
        );
      }),
    );
  });

  it('is the ceiling or the floor of N/B', () => {
    fc.assert(
      fc.property(run, ({examples, batchSize, dropLast}) => {
        const round = dropLast ? Math.floor : Math.ceil;
        expect(countIterations({examples, batchSize, dropLast}).perEpoch).toBe(round(examples / batchSize));
      }),
    );
  });

  it('refuses what is no count, and a batch larger than the data', () => {
    expect(() => countIterations({examples: 0, batchSize: 1})).toThrow(RangeError);
    expect(() => countIterations({examples: 10, batchSize: 2.5})).toThrow(RangeError);
    expect(() => countIterations({examples: 10, batchSize: 2, epochs: 0})).toThrow(RangeError);
    expect(() => countIterations({examples: 10, batchSize: 11})).toThrow('at most N');
    expect(() => batchRange({examples: 10, batchSize: 5}, 3)).toThrow('2 iterations');
  });
});

it('globalBatch multiplies: 256 GPUs with 32 images each are 8,192', () => {
  expect(globalBatch(32, 256)).toBe(8192);
  expect(globalBatch(4, 8, 16)).toBe(512);
  expect(() => globalBatch(0, 1)).toThrow(RangeError);
});
