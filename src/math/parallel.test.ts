import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  averageGradients,
  bubble,
  modelStateBytes,
  pipelineSlots,
  ringAllReduce,
  ringTraffic,
} from './parallel';

const gradients = fc.integer({min: 1, max: 8}).chain((workers) =>
  fc.array(fc.array(fc.integer({min: -99, max: 99}), {minLength: workers, maxLength: workers}), {
    minLength: workers,
    maxLength: workers,
  }),
);

describe('ringAllReduce', () => {
  it('leaves every worker with the sum of all', () => {
    fc.assert(
      fc.property(gradients, (start) => {
        const sums = start.map((_, chunk) => start.reduce((sum, chunks) => sum + chunks[chunk]!, 0));
        for (const chunks of ringAllReduce(start).at(-1)!) expect(chunks).toEqual(sums);
      }),
    );
  });

  it('takes 2(N − 1) steps of one chunk each, which is the traffic of the formula', () => {
    fc.assert(
      fc.property(gradients, (start) => {
        const steps = ringAllReduce(start).length - 1;
        const bytes = 1000 * start.length;
        expect(steps * (bytes / start.length)).toBeCloseTo(ringTraffic(start.length, bytes), 9);
      }),
    );
  });

  it('has each worker own one finished chunk half way', () => {
    const half = ringAllReduce([0, 1, 2, 3].map(() => [1, 1, 1, 1]))[3]!;
    expect(half.map((chunks) => chunks.filter((sum) => sum === 4).length)).toEqual([1, 1, 1, 1]);
  });

  it('refuses another number of chunks', () => {
    expect(() => ringAllReduce([[1, 2]])).toThrow(RangeError);
  });
});

describe('ringTraffic', () => {
  it('is 1.75 times the gradient for 8 workers, nothing for one, and below twice for all', () => {
    expect(ringTraffic(8, 100)).toBe(175);
    expect(ringTraffic(1, 100)).toBe(0);
    fc.assert(fc.property(fc.integer({min: 1, max: 10_000}), (workers) => ringTraffic(workers, 1) < 2));
  });
});

describe('bubble', () => {
  it('is 3/7 for 4 stages and 4 micro-batches, 3/19 for 16', () => {
    expect(bubble(4, 4)).toBeCloseTo(0.4286, 4);
    expect(bubble(4, 16)).toBeCloseTo(0.1579, 4);
    expect(() => bubble(0, 1)).toThrow(RangeError);
  });

  it('is the empty share of the timetable', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 8}), fc.integer({min: 1, max: 16}), (stages, micro) => {
        const slots = pipelineSlots(stages, micro);
        const length = Math.max(...slots.map(({time}) => time)) + 1;
        expect(new Set(slots.map(({time, stage}) => `${time} ${stage}`)).size).toBe(stages * micro);
        expect(1 - slots.length / (stages * length)).toBeCloseTo(bubble(stages, micro), 12);
      }),
    );
  });
});

describe('averageGradients', () => {
  it('is the gradient of the whole batch, whatever the shards', () => {
    const perExample = fc.array(fc.array(fc.integer({min: -9, max: 9}), {minLength: 2, maxLength: 2}), {
      minLength: 2,
      maxLength: 12,
    });
    const mean = (rows: number[][]) =>
      [0, 1].map((i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
    fc.assert(
      fc.property(perExample, fc.nat(), (rows, n) => {
        const cut = 1 + (n % (rows.length - 1));
        const parts = [rows.slice(0, cut), rows.slice(cut)].map((shard) => ({
          examples: shard.length,
          gradient: mean(shard),
        }));
        for (const [i, value] of averageGradients(parts).entries())
          expect(value).toBeCloseTo(mean(rows)[i]!, 12);
      }),
    );
  });
});

it('counts 120 GB of model states for 7.5 billion parameters', () => {
  expect(modelStateBytes(7.5e9)).toBe(120e9);
});
