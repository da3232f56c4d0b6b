import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crossEntropyBetween, entropy, klDivergence} from './divergence';
import {softmax} from './softmax';

const pair = fc
  .integer({min: 1, max: 8})
  .chain((n) =>
    fc.tuple(
      ...[0, 1].map(() => fc.array(fc.double({min: -8, max: 8, noNaN: true}), {minLength: n, maxLength: n})),
    ),
  )
  .map(([a, b]) => [softmax(a!), softmax(b!)] as const);

describe('divergence', () => {
  it('takes the values computed by hand for p = (.5, .3, .2), q = (.2, .7, .1)', () => {
    const [p, q] = [
      [0.5, 0.3, 0.2],
      [0.2, 0.7, 0.1],
    ] as const;
    expect(entropy(p)).toBeCloseTo(1.0297, 4);
    expect(klDivergence(p, q)).toBeCloseTo(0.3426, 4);
    expect(crossEntropyBetween(p, q)).toBeCloseTo(1.3722, 4);
    expect(crossEntropyBetween(q, p)).toBeCloseTo(1.1424, 4);
  });

  it('is never negative, and 0 for equal distributions (Gibbs)', () => {
    fc.assert(fc.property(pair, ([p, q]) => klDivergence(p, q) >= -1e-12 && klDivergence(p, p) === 0));
  });

  it('has an entropy of at most ln K', () => {
    fc.assert(fc.property(pair, ([p]) => entropy(p) <= Math.log(p.length) + 1e-12));
  });

  it('is infinite where q rules out what p allows, and not where neither does', () => {
    expect(crossEntropyBetween([0.5, 0.5], [1, 0])).toBe(Infinity);
    expect(crossEntropyBetween([1, 0], [1, 0])).toBe(0);
  });

  it.each([
    [
      [0.5, 0.6],
      [0.5, 0.5],
    ],
    [[1], [0.5, 0.5]],
    [
      [-0.5, 1.5],
      [0.5, 0.5],
    ],
  ])('refuses %o and %o', (p, q) => {
    expect(() => crossEntropyBetween(p, q)).toThrow(RangeError);
  });
});
