import fc from 'fast-check';
import {expect, it} from 'vitest';
import {cosineDecay, linearDecay, stepDecay, warmupStableDecay, withWarmup} from './learning-rate-schedules';

it('divides by ten every 30 epochs', () => {
  const schedule = stepDecay({every: 30, factor: 0.1});
  expect([0, 29, 30, 59, 60, 89].map((epoch) => Number(schedule(epoch).toFixed(6)))).toEqual([
    1, 1, 0.1, 0.1, 0.01, 0.01,
  ]);
});

it('follows half a cosine from 1 over 1/2 to 0', () => {
  const schedule = cosineDecay(80);
  expect(schedule(0)).toBe(1);
  expect(schedule(40)).toBeCloseTo(0.5, 12);
  expect(schedule(20)).toBeCloseTo(0.853553, 6);
  expect(schedule(80)).toBe(0);
  expect(schedule(90)).toBe(0);
});

it('rises linearly, then starts the rest at its beginning', () => {
  const schedule = withWarmup(10, linearDecay(90));
  expect([0, 5, 10, 55, 100].map(schedule)).toEqual([0, 0.5, 1, 0.5, 0]);
  const wsd = warmupStableDecay({warmup: 10, decay: 20, total: 100});
  expect([0, 5, 10, 79, 80, 90, 100].map(wsd)).toEqual([0, 0.5, 1, 1, 1, 0.5, 0]);
});

it('stays between 0 and 1, and never rises after the warmup', () => {
  const schedules = [
    stepDecay({every: 30, factor: 0.1}),
    cosineDecay(100),
    linearDecay(100),
    withWarmup(10, cosineDecay(90)),
    warmupStableDecay({warmup: 10, decay: 20, total: 100}),
  ];
  fc.assert(
    fc.property(
      fc.double({min: 10, max: 100, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (to, part) => {
        for (const schedule of schedules) {
          const [early, late] = [schedule(10 + part * (to - 10)), schedule(to)];
          expect(late).toBeGreaterThanOrEqual(0);
          expect(early).toBeLessThanOrEqual(1);
          expect(late).toBeLessThanOrEqual(early + 1e-12);
        }
      },
    ),
  );
});
