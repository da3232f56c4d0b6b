import {scaleLinear, scaleLog} from 'd3-scale';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {linearScale, logScale} from './scale';

const end = fc.double({min: -1e4, max: 1e4, noNaN: true});
const range: [number, number] = [52, 468];

it('places numbers, and ticks, where d3-scale does', () => {
  fc.assert(
    fc.property(end, end, end, (a, b, value) => {
      fc.pre(Math.abs(a - b) > 1e-3);
      const [ours, theirs] = [linearScale([a, b], range), scaleLinear([a, b], range)];
      expect(ours(value)).toBeCloseTo(theirs(value), 4);
      expect(ours.ticks(5)).toEqual(theirs.ticks(5));
    }),
  );
});

it('places numbers on a log axis where d3-scale does, with powers of ten as ticks', () => {
  fc.assert(
    fc.property(
      fc.integer({min: -100, max: 90}),
      fc.integer({min: 1, max: 60}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (low, span, share) => {
        const domain: [number, number] = [10 ** low, 10 ** (low + span)];
        const value = 10 ** (low + share * span);
        expect(logScale(domain, range)(value)).toBeCloseTo(scaleLog(domain, range)(value), 4);
        const ticks = logScale(domain, range).ticks(5);
        expect(ticks.length).toBeLessThanOrEqual(5);
        for (const tick of ticks) expect(Math.log10(tick)).toBeCloseTo(Math.round(Math.log10(tick)), 9);
      },
    ),
  );
});
