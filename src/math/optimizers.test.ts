import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {norm} from './clipping';
import {
  adadelta,
  adagrad,
  adam,
  averagedMomentum,
  descend,
  emptyMemory,
  momentum,
  nesterov,
  rmsprop,
  type Rule,
  sgd,
  updatesFor,
} from './optimizers';

const unit = fc.double({min: 0, max: 0.999, noNaN: true});
const rates = fc.double({min: 1e-4, max: 2, noNaN: true});
const gradients = fc.array(
  fc.tuple(fc.double({min: -5, max: 5, noNaN: true}), fc.double({min: -5, max: 5, noNaN: true})),
  {minLength: 1, maxLength: 25},
);

/** Σ_k γᵏ·values[t − k], written out instead of accumulated. */
const weighted = (gamma: number, values: readonly number[], t: number) =>
  values.slice(0, t + 1).reduce((sum, value, i) => sum + gamma ** (t - i) * value, 0);

const expectNear = (ours: readonly number[], theirs: readonly number[]) =>
  ours.forEach((value, i) =>
    expect(Math.abs(value - theirs[i]!)).toBeLessThan(1e-6 * Math.max(1, Math.abs(value))),
  );

/** What a paper's formulas, unrolled into sums, make of the gradients of one parameter. */
type Restatement = (g: readonly number[], t: number) => number;
const compare = (rule: Rule, restated: Restatement, run: readonly (readonly number[])[]) =>
  [0, 1].forEach((i) => {
    const g = run.map((gradient) => gradient[i]!);
    expectNear(
      updatesFor(rule, run).map((update) => update[i]!),
      g.map((_, t) => restated(g, t)),
    );
  });
const squares = (g: readonly number[]) => g.map((value) => value * value);

describe('every rule agrees with its formulas written as sums', () => {
  it('momentum, sum and average', () => {
    fc.assert(
      fc.property(rates, unit, gradients, (rate, beta, run) => {
        compare(momentum({rate, beta}), (g, t) => -rate * weighted(beta, g, t), run);
        compare(averagedMomentum({rate, beta}), (g, t) => -rate * (1 - beta) * weighted(beta, g, t), run);
        compare(nesterov({rate, beta}), (g, t) => -rate * (g[t]! + beta * weighted(beta, g, t)), run);
      }),
    );
  });

  it('Adagrad and RMSProp', () => {
    fc.assert(
      fc.property(rates, unit, gradients, (rate, decay, run) => {
        const epsilon = 1e-6;
        compare(
          adagrad({rate, epsilon}),
          (g, t) => (-rate * g[t]!) / (Math.sqrt(weighted(1, squares(g), t)) + epsilon),
          run,
        );
        compare(
          rmsprop({rate, decay, epsilon}),
          (g, t) => (-rate * g[t]!) / (Math.sqrt((1 - decay) * weighted(decay, squares(g), t)) + epsilon),
          run,
        );
      }),
    );
  });

  it('Adadelta', () => {
    fc.assert(
      fc.property(unit, gradients, (decay, run) => {
        const epsilon = 1e-6;
        const changes = (g: readonly number[]) => {
          const d: number[] = [];
          g.forEach((value, t) => {
            const rmsOfChanges = Math.sqrt((1 - decay) * weighted(decay, squares(d), t - 1) + epsilon);
            const rms = Math.sqrt((1 - decay) * weighted(decay, squares(g), t) + epsilon);
            d.push((value * rmsOfChanges) / rms);
          });
          return d;
        };
        compare(adadelta({decay, epsilon}), (g, t) => -changes(g)[t]!, run);
      }),
    );
  });

  it('Adam: means whose weights are made to sum to 1', () => {
    fc.assert(
      fc.property(rates, unit, unit, gradients, (rate, beta1, beta2, run) => {
        const ones = run.map(() => 1);
        compare(
          adam({rate, beta1, beta2, epsilon: 1e-6}),
          (g, t) =>
            (-rate * (weighted(beta1, g, t) / weighted(beta1, ones, t))) /
            (Math.sqrt(weighted(beta2, squares(g), t) / weighted(beta2, ones, t)) + 1e-6),
          run,
        );
      }),
    );
  });
});

describe('laws', () => {
  it('β = 0 is plain descent, in all three forms of momentum', () => {
    fc.assert(
      fc.property(rates, gradients, (rate, run) => {
        const plain = updatesFor(sgd({rate}), run);
        for (const rule of [momentum, averagedMomentum, nesterov])
          expect(updatesFor(rule({rate, beta: 0}), run)).toEqual(plain);
      }),
    );
  });

  it('momentum steps at most η/(1 − β) times the largest gradient, and that much in the end if it is constant', () => {
    fc.assert(
      fc.property(rates, unit, gradients, (rate, beta, run) => {
        // Of the smallest numbers no digits are left for a relative error.
        const most = (bound: number) => bound * (1 + 1e-9) + 1e-300;
        const largest = Math.max(...run.map(norm));
        for (const update of updatesFor(momentum({rate, beta}), run))
          expect(norm(update)).toBeLessThanOrEqual(most((rate * largest) / (1 - beta)));
        for (const update of updatesFor(averagedMomentum({rate, beta}), run))
          expect(norm(update)).toBeLessThanOrEqual(most(rate * largest));
      }),
    );
    const constant = Array.from({length: 400}, () => [2]);
    expect(updatesFor(momentum({rate: 0.01, beta: 0.9}), constant).at(-1)![0]).toBeCloseTo(-0.2, 12);
    expect(updatesFor(averagedMomentum({rate: 0.01, beta: 0.9}), constant).at(-1)![0]).toBeCloseTo(-0.02, 12);
  });

  it('Nesterov in the look-ahead form visits the same points', () => {
    fc.assert(
      fc.property(fc.double({min: 0.001, max: 0.5, noNaN: true}), unit, (rate, beta) => {
        const gradient = ([x, y]: readonly number[]) => [x!, 3 * y!];
        const {path} = descend(nesterov({rate, beta}), gradient, [1, -2], 30);
        let [theta, u] = [
          [1, -2],
          [0, 0],
        ];
        for (const visited of path) {
          const ahead = theta.map((value, i) => value + beta * u[i]!);
          expectNear(visited, ahead);
          const g = gradient(ahead);
          u = u.map((value, i) => beta * value - rate * g[i]!);
          theta = theta.map((value, i) => value + u[i]!);
        }
      }),
    );
  });

  it("Adam's first step has size η in every coordinate, whatever the gradient", () => {
    const first = updatesFor(adam({rate: 0.001}), [[1000, -0.001]])[0]!;
    expect(first[0]).toBeCloseTo(-0.001, 12);
    expect(first[1]).toBeCloseTo(0.001, 7);
    fc.assert(
      fc.property(rates, fc.double({min: 1e-3, max: 1e6, noNaN: true}), (rate, g) => {
        expect(Math.abs(updatesFor(adam({rate}), [[g]])[0]![0]! / rate + 1)).toBeLessThan(1.1e-5);
        // RMSProp has no bias correction: its first step is 1/√(1 − ρ) times as long. Adagrad's is η.
        expect(updatesFor(rmsprop({rate}), [[g]])[0]![0]! / rate).toBeCloseTo(-1 / Math.sqrt(0.1), 3);
        expect(updatesFor(adagrad({rate}), [[g]])[0]![0]! / rate).toBeCloseTo(-1, 6);
      }),
    );
  });

  it('the scale of the loss changes nothing for adaptive rules but through ε', () => {
    const run = Array.from({length: 20}, (_, t) => [Math.cos(t) + 2, Math.sin(t) - 2]);
    const larger = run.map((gradient) => gradient.map((value) => 1000 * value));
    for (const rule of [adagrad({rate: 0.1}), rmsprop({rate: 0.1}), adam({rate: 0.1})])
      updatesFor(rule, run).forEach((update, t) => expectNear(update, updatesFor(rule, larger)[t]!));
    expect(updatesFor(sgd({rate: 0.1}), larger)[0]![0]).toBeCloseTo(-300, 9);
  });

  it("Adagrad's rate falls as 1/√t under a constant gradient; RMSProp's stays", () => {
    const constant = Array.from({length: 100}, () => [3]);
    expect(updatesFor(adagrad({rate: 1}), constant).at(-1)![0]).toBeCloseTo(-0.1, 9);
    expect(updatesFor(rmsprop({rate: 1}), constant).at(-1)![0]).toBeCloseTo(-1, 4);
  });
});

describe('descend', () => {
  it('follows plain descent and stops where a run leaves the limit', () => {
    expect(descend(sgd({rate: 0.5}), (theta) => theta, [8], 3).path).toEqual([[8], [4], [2], [1]]);
    const {path, divergedAt} = descend(sgd({rate: 3}), (theta) => theta, [1], 50);
    expect(divergedAt).toBe(10);
    expect(path.map(([x]) => x)).toEqual([1, -2, 4, -8, 16, -32, 64, -128, 256, -512]);
  });

  it('rejects what does not fit', () => {
    expect(() => descend(sgd({rate: 1}), () => [1, 2], [1], 1)).toThrow(RangeError);
    expect(() => sgd({rate: -1})).toThrow(RangeError);
    expect(() => momentum({rate: 1, beta: 1})).toThrow(RangeError);
    expect(() => adam({rate: 1, epsilon: 0})).toThrow(RangeError);
    expect(emptyMemory(2)).toEqual({steps: 0, first: [0, 0], second: [0, 0]});
  });
});
