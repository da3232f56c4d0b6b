import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  averageAfter,
  batchNormalize,
  batchNormGradient,
  batchStatistics,
  normalizeWith,
  unbiasedVariance,
  updateAverage,
  weightOfNew,
} from './batch-normalization';
import {centralDifference, relativeDifference} from './finite-difference';
import {createRandom} from './random';

const value = fc.double({min: -100, max: 100, noNaN: true});
/** A batch that is not all but constant, so that rounding of its variance stays small. */
const batch = fc
  .array(value, {minLength: 2, maxLength: 12})
  .filter((x) => Math.max(...x) - Math.min(...x) > 0.1);
const layer = fc.record({
  gamma: fc.double({min: -5, max: 5, noNaN: true}),
  beta: value,
  epsilon: fc.constantFrom(0, 1e-5, 1e-3, 1),
});
const mean = (x: readonly number[]) => x.reduce((sum, v) => sum + v, 0) / x.length;

function expectClose(actual: readonly number[], expected: readonly number[], tolerance = 1e-9): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, one] of actual.entries())
    expect(relativeDifference(one, expected[i]!)).toBeLessThan(tolerance);
}

describe('batchNormalize', () => {
  it('normalizes 1, 2, 3, 4 to ±1.3416 and ±0.4472', () => {
    const {mean: mu, variance, normalized} = batchNormalize([1, 2, 3, 4]);
    expect([mu, variance]).toEqual([2.5, 1.25]);
    expect(normalized.map((v) => v.toFixed(4))).toEqual(['-1.3416', '-0.4472', '0.4472', '1.3416']);
  });

  it('leaves mean 0 and variance σ²/(σ² + ε): 1 as ε → 0', () => {
    fc.assert(
      fc.property(batch, layer, (x, {epsilon}) => {
        const {variance, normalized} = batchNormalize(x, {epsilon});
        expect(Math.abs(mean(normalized))).toBeLessThan(1e-9);
        expect(mean(normalized.map((v) => v * v))).toBeCloseTo(variance / (variance + epsilon), 9);
      }),
    );
  });

  it('gives outputs of mean β and standard deviation |γ|', () => {
    fc.assert(
      fc.property(batch, layer, (x, {gamma, beta}) => {
        const output = batchStatistics(batchNormalize(x, {gamma, beta}).output);
        expect(output.mean).toBeCloseTo(beta, 6);
        expect(Math.sqrt(output.variance)).toBeCloseTo(Math.abs(gamma), 6);
      }),
    );
  });

  it('can undo itself: γ = √(σ² + ε) and β = μ give x back', () => {
    fc.assert(
      fc.property(batch, fc.constantFrom(0, 1e-3), (x, epsilon) => {
        const {mean: beta, variance} = batchStatistics(x);
        expectClose(batchNormalize(x, {gamma: Math.sqrt(variance + epsilon), beta, epsilon}).output, x);
      }),
    );
  });

  it('does not see a shift of its input at all, nor a positive scale if ε is 0', () => {
    fc.assert(
      fc.property(
        batch,
        layer,
        value,
        fc.double({min: 0.1, max: 50, noNaN: true}),
        (x, options, shift, scale) => {
          const shifted = x.map((v) => v + shift);
          expectClose(batchNormalize(shifted, options).output, batchNormalize(x, options).output, 1e-7);
          const scaled = x.map((v) => scale * v + shift);
          const exact = {...options, epsilon: 0};
          expectClose(batchNormalize(scaled, exact).output, batchNormalize(x, exact).output, 1e-7);
        },
      ),
    );
  });

  it('agrees with TensorFlow.js', () => {
    fc.assert(
      fc.property(batch, layer, (x, {gamma, beta, epsilon}) => {
        const input = tf.tensor2d(x, [x.length, 1]);
        const moments = tf.moments(input, 0);
        const theirs = tf.batchNorm2d(
          input,
          moments.mean as tf.Tensor1D,
          moments.variance as tf.Tensor1D,
          [beta],
          [gamma],
          epsilon,
        );
        const ours = batchNormalize(x, {gamma, beta, epsilon}).output;
        const largest = Math.max(...x.map(Math.abs)) / Math.sqrt(batchStatistics(x).variance + epsilon);
        theirs.dataSync().forEach((v, i) => {
          expect(Math.abs(v - ours[i]!)).toBeLessThan(
            1e-5 * (1 + Math.abs(beta) + Math.abs(gamma) * largest),
          );
        });
      }),
      {numRuns: 50},
    );
  });

  it('refuses a batch of one, a constant batch without ε, and what is no number', () => {
    expect(() => batchNormalize([3])).toThrow(/batch of one value/);
    expect(() => batchNormalize([])).toThrow(RangeError);
    expect(() => batchNormalize([3, 3])).toThrow(/nothing to divide by/);
    expect(batchNormalize([3, 3], {beta: 7, epsilon: 1e-5}).output).toEqual([7, 7]);
    expect(() => batchNormalize([1, Number.NaN])).toThrow(RangeError);
    expect(() => batchNormalize([1, 2], {epsilon: -1})).toThrow(RangeError);
  });
});

describe('batchNormGradient', () => {
  it('agrees with central differences for x, γ and β', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: -3, max: 3, noNaN: true}), {minLength: 3, maxLength: 6}).filter((x) => {
          return Math.max(...x) - Math.min(...x) > 1;
        }),
        layer,
        fc.array(fc.double({min: -2, max: 2, noNaN: true}), {minLength: 6, maxLength: 6}),
        (x, {gamma, beta, epsilon}, upstreams) => {
          const upstream = upstreams.slice(0, x.length);
          const loss = (point: readonly number[]) => {
            const [g = 0, b = 0, ...xs] = point;
            return batchNormalize(xs, {gamma: g, beta: b, epsilon}).output.reduce(
              (sum, y, i) => sum + upstream[i]! * y,
              0,
            );
          };
          const exact = batchNormGradient(x, {gamma, epsilon}, upstream);
          expectClose(
            [exact.gamma, exact.beta, ...exact.x],
            centralDifference(loss, [gamma, beta, ...x]),
            1e-5,
          );
        },
      ),
    );
  });

  it('sums to 0 over the batch, and is orthogonal to x̂ if ε is 0', () => {
    fc.assert(
      fc.property(batch, layer, (x, {gamma, epsilon}) => {
        const upstream = x.map((v) => Math.sin(v));
        expect(Math.abs(mean(batchNormGradient(x, {gamma, epsilon}, upstream).x))).toBeLessThan(1e-9);
        const {x: gradient} = batchNormGradient(x, {gamma}, upstream);
        const {normalized} = batchNormalize(x);
        expect(Math.abs(mean(gradient.map((g, i) => g * normalized[i]!)))).toBeLessThan(1e-9);
      }),
    );
  });

  it('refuses gradients that do not fit the batch', () => {
    expect(() => batchNormGradient([1, 2], {}, [1])).toThrow(RangeError);
  });

  it('explodes with depth where skip connections are missing: ReLU, He initialization', () => {
    const [layers, units, size] = [50, 48, 48];
    const growth = (isNormalized: boolean) => {
      const random = createRandom(1);
      const table = (rows: number, columns: number, scale = 1) =>
        Array.from({length: rows}, () => Array.from({length: columns}, () => random.normal(0, scale)));
      const times = (a: number[][], b: number[][]) =>
        a.map((row) => b[0]!.map((_, j) => row.reduce((sum, v, k) => sum + v * b[k]![j]!, 0)));
      const turned = (a: number[][]) => a[0]!.map((_, j) => a.map((row) => row[j]!));
      const length = (a: number[][]) => Math.sqrt(a.flat().reduce((sum, v) => sum + v * v, 0));
      // Rows are units, columns the examples of the batch.
      let h = table(units, size);
      const passes = Array.from({length: layers}, () => {
        const W = table(units, units, Math.sqrt(2 / units));
        const z = times(W, h);
        const y = isNormalized ? z.map((row) => batchNormalize(row, {epsilon: 1e-5}).output) : z;
        h = y.map((row) => row.map((v) => Math.max(0, v)));
        return {W, z, y};
      });
      let gradient = table(units, size);
      const start = length(gradient);
      for (const {W, z, y} of passes.reverse()) {
        const atOutput = gradient.map((row, j) => row.map((g, i) => (y[j]![i]! > 0 ? g : 0)));
        const atInput = isNormalized
          ? atOutput.map((row, j) => batchNormGradient(z[j]!, {epsilon: 1e-5}, row).x)
          : atOutput;
        gradient = times(turned(W), atInput);
      }
      return length(gradient) / start;
    };
    expect(growth(true)).toBeGreaterThan(1000);
    expect(growth(false)).toBeLessThan(10);
  });
});

describe('running averages', () => {
  it('has a closed form for a batch that repeats', () => {
    fc.assert(
      fc.property(
        value,
        value,
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.nat(60),
        (start, v, alpha, k) => {
          let average = start;
          for (let i = 0; i < k; i++) average = updateAverage(average, v, alpha);
          expect(relativeDifference(averageAfter(start, v, alpha, k), average)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('knows both conventions: PyTorch 0.1 is Keras 0.9, Keras 0.99 is PyTorch 0.01', () => {
    expect(weightOfNew(0.1, 'new')).toBeCloseTo(weightOfNew(0.9, 'old'), 12);
    expect(weightOfNew(0.99, 'old')).toBeCloseTo(weightOfNew(0.01, 'new'), 12);
    expect(() => weightOfNew(1.1, 'new')).toThrow(RangeError);
  });

  it('takes the divisor N − 1', () => {
    expect(unbiasedVariance(1.25, 4)).toBeCloseTo(5 / 3, 12);
    expect(() => unbiasedVariance(0, 1)).toThrow(RangeError);
  });

  it('normalizes a single value at inference', () => {
    expect(normalizeWith({mean: 2.5, variance: 1.25}, [4]).output[0]).toBeCloseTo(1.3416, 4);
  });
});
