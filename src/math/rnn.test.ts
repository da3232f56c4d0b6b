import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {identity, tanh} from './activations';
import {centralDifference, relativeDifference} from './finite-difference';
import {buildMatrix} from './matrix';
import {createRandom} from './random';
import {
  lastStepGradient,
  oneUnit,
  rnnStep,
  type RnnCell,
  sumOverTime,
  testInputs,
  throughTime,
  unroll,
} from './rnn';

beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
});

let random = createRandom(1990);
const matrix = (rows: number, columns: number) => buildMatrix({rows, columns}, () => 0.4 * random.normal());
const vector = (size: number) => matrix(1, size)[0]!;
const layer = (m: number, n: number): RnnCell => ({W: matrix(m, n), U: matrix(m, m), b: vector(m)});

const small = fc.double({min: -2, max: 2, noNaN: true});

describe('forward pass', () => {
  it('agrees with TensorFlow.js, step by step, on random layers', () => {
    for (const [m, n, length] of [
      [3, 2, 6],
      [1, 4, 3],
      [5, 1, 8],
    ] as const) {
      const cell = layer(m, n);
      const xs = matrix(length, n);
      const start = vector(m);
      let state = tf.tensor2d([start]);
      unroll(cell, xs, start).forEach(({h}, t) => {
        const input = tf.matMul(
          tf.tensor2d([xs[t]!]),
          tf.tensor2d(cell.W.map((row) => [...row])),
          false,
          true,
        );
        const back = tf.matMul(state, tf.tensor2d(cell.U.map((row) => [...row])), false, true);
        state = tf.tanh(tf.addN([input, back, tf.tensor2d([[...cell.b]])])) as tf.Tensor2D;
        [...state.dataSync()].forEach((value, i) => {
          expect(Math.abs(h[i]! - value)).toBeLessThan(1e-6);
        });
      });
    }
  });

  it('starts at zero, and passes the state on', () => {
    const steps = unroll(oneUnit(0.5, 0.8), [[1], [1]]);
    expect(steps[0]).toMatchObject({before: [0], z: [0.5], h: [Math.tanh(0.5)]});
    expect(steps[1]!.before).toEqual(steps[0]!.h);
    expect(steps[1]!.h[0]).toBeCloseTo(Math.tanh(0.5 + 0.8 * Math.tanh(0.5)), 14);
  });

  it('has no memory if U is 0: the same input gives the same state', () => {
    const cell = {
      ...layer(2, 2),
      U: [
        [0, 0],
        [0, 0],
      ],
    };
    const [first, , third] = unroll(cell, [
      [1, -1],
      [0.3, 2],
      [1, -1],
    ]);
    expect(third!.h).toEqual(first!.h);
  });

  it('refuses shapes that do not fit and states that overflow', () => {
    expect(() => rnnStep({W: [[1, 2]], U: [[1]], b: [0]}, [1], [0])).toThrow('A step needs 2 inputs');
    expect(() => rnnStep({W: [[1]], U: [[1, 2]], b: [0]}, [1], [0])).toThrow('U is 1 × 2');
    expect(() => unroll(oneUnit(1, 10, 0, identity), Array<number[]>(400).fill([1]))).toThrow('too large');
  });
});

describe('backpropagation through time', () => {
  it('agrees with central differences in every number of W, U and b, with a loss at every step', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 3}),
        fc.integer({min: 1, max: 3}),
        fc.integer({min: 1, max: 6}),
        fc.nat(),
        (m, n, length, seed) => {
          random = createRandom(seed);
          const {W, U, b} = layer(m, n);
          const xs = matrix(length, n);
          const targets = matrix(length, m);
          const numbers = [...W.flat(), ...U.flat(), ...b];
          const from = (flat: readonly number[]): RnnCell => ({
            W: W.map((row, i) => row.map((_, j) => flat[i * n + j]!)),
            U: U.map((row, i) => row.map((_, j) => flat[m * n + i * m + j]!)),
            b: b.map((_, i) => flat[m * n + m * m + i]!),
          });
          const loss = (flat: readonly number[]) =>
            unroll(from(flat), xs).reduce(
              (sum, {h}, t) => sum + h.reduce((s, value, i) => s + (value - targets[t]![i]!) ** 2 / 2, 0),
              0,
            );
          const steps = unroll({W, U, b}, xs);
          const own = steps.map(({h}, t) => h.map((value, i) => value - targets[t]![i]!));
          const sum = sumOverTime(throughTime({W, U, b}, steps, own));
          const numeric = centralDifference(loss, numbers);
          [...sum.W.flat(), ...sum.U.flat(), ...sum.b].forEach((value, i) => {
            expect(relativeDifference(value, numeric[i]!)).toBeLessThan(1e-6);
          });
        },
      ),
      {numRuns: 40},
    );
  });

  it('wants a derivative for each step', () => {
    expect(() => throughTime(oneUnit(1, 1), unroll(oneUnit(1, 1), [[1]]), [])).toThrow('1 steps need');
    expect(sumOverTime([])).toEqual({W: [], U: [], b: []});
  });
});

describe('one unit judged at the last step', () => {
  it('adds up to the numeric gradient, for tanh and for the identity', () => {
    fc.assert(
      fc.property(
        fc.array(small, {minLength: 1, maxLength: 8}),
        small,
        small,
        small,
        fc.constantFrom(tanh, identity),
        (xs, w, u, b, activation) => {
          const loss = ([p = 0, q = 0, r = 0]: readonly number[]) =>
            lastStepGradient(oneUnit(p, q, r, activation), xs, 1).loss;
          const {total} = lastStepGradient(oneUnit(w, u, b, activation), xs, 1);
          const numeric = centralDifference(loss, [w, u, b]);
          [total.w, total.u, total.b].forEach((value, i) => {
            expect(relativeDifference(value, numeric[i]!)).toBeLessThan(1e-5);
          });
        },
      ),
    );
  });

  it('reaches back by a product of u·φ′: 0.5³ for three linear steps', () => {
    const {contributions} = lastStepGradient(oneUnit(1, 0.5, 0, identity), [1, 0, 0, 0], 1);
    expect(contributions.map(({reach}) => reach)).toEqual([0.125, 0.25, 0.5, 1]);
  });

  it('cuts the steps before the window, and keeps the others as they are', () => {
    fc.assert(
      fc.property(
        fc.array(small, {minLength: 2, maxLength: 9}),
        fc.integer({min: 1, max: 12}),
        (xs, window) => {
          const cell = oneUnit(0.5, 0.9);
          const full = lastStepGradient(cell, xs, 1).contributions;
          const cut = lastStepGradient(cell, xs, 1, window).contributions;
          cut.forEach((part, t) => {
            if (t < xs.length - window) expect(part).toEqual({reach: 0, w: 0, u: 0, b: 0});
            else expect(part).toEqual(full[t]);
          });
        },
      ),
    );
  });

  it('cannot learn from a pulse before the window', () => {
    const pulse = testInputs.pulse(6);
    expect(pulse).toEqual([1, 0, 0, 0, 0, 0]);
    expect(testInputs.alternating(3)).toEqual([1, -1, 1]);
    expect(testInputs.constant(2)).toEqual([1, 1]);
    expect(lastStepGradient(oneUnit(0.5, 0.9), pulse, 1, 5).total.w).toBe(0);
    expect(lastStepGradient(oneUnit(0.5, 0.9), pulse, 1, 6).total.w).toBeLessThan(-0.1);
  });

  it('refuses no input and no window', () => {
    expect(() => lastStepGradient(oneUnit(1, 1), [], 1)).toThrow('empty');
    expect(() => lastStepGradient(oneUnit(1, 1), [1], 1, 0)).toThrow('window');
  });
});
