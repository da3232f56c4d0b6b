import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cheapestReaching, dominates, paretoFront} from './pareto';

const choices = fc.array(
  fc.record({cost: fc.integer({min: 0, max: 9}), value: fc.integer({min: 0, max: 9})}),
  {minLength: 1, maxLength: 12},
);

describe('paretoFront', () => {
  it('keeps what is not beaten in both respects', () => {
    const [a, b, c, d] = [
      {cost: 1, value: 1},
      {cost: 2, value: 3},
      {cost: 3, value: 2},
      {cost: 2, value: 3},
    ];
    expect(paretoFront([a!, b!, c!, d!])).toEqual([a, b, d]);
    expect(dominates(b!, d!)).toBe(false);
  });

  it('is not empty, beats all outside it, and rises with cost', () => {
    fc.assert(
      fc.property(choices, (all) => {
        const front = paretoFront(all);
        expect(front.length).toBeGreaterThan(0);
        for (const choice of all.filter((one) => !front.includes(one)))
          expect(front.some((one) => dominates(one, choice))).toBe(true);
        const sorted = [...front].sort((a, b) => a.cost - b.cost);
        expect(sorted.every((one, i) => i === 0 || one.value >= sorted[i - 1]!.value)).toBe(true);
      }),
    );
  });
});

describe('cheapestReaching', () => {
  it('is the cheapest that is good enough, and on the front', () => {
    fc.assert(
      fc.property(choices, fc.integer({min: 0, max: 10}), (all, wanted) => {
        const best = cheapestReaching(all, wanted);
        const enough = all.filter(({value}) => value >= wanted);
        expect(best === undefined).toBe(enough.length === 0);
        if (!best) return;
        expect(best.cost).toBe(Math.min(...enough.map(({cost}) => cost)));
        expect(enough.some((one) => dominates(one, best))).toBe(false);
      }),
    );
  });
});
