import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {fields, solve} from './model';

type Inputs = ReturnType<typeof initialInputs<typeof fields>>;
const solved = (change: Partial<Inputs> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('backprop', () => {
  it('computes the served network as by hand', () => {
    const {z, h, prediction, loss, deltas, parameters} = solved();
    const close = (a: number, b: number) => expect(a).toBeCloseTo(b, 12);
    const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
    close(z[0]!, 1 * 0.4 + 0.5 * -0.6 + 0.1);
    close(z[1]!, 1 * 0.2 + 0.5 * 0.8 - 0.2);
    close(h[0]!, sigmoid(0.2));
    close(h[1]!, sigmoid(0.4));
    close(prediction, 0.7 * sigmoid(0.2) - 0.5 * sigmoid(0.4) + 0.1);
    close(loss, (prediction - 1) ** 2 / 2);
    const delta = prediction - 1;
    const hidden = [delta * 0.7 * h[0]! * (1 - h[0]!), delta * -0.5 * h[1]! * (1 - h[1]!)];
    close(deltas[1][0]!, delta);
    hidden.forEach((value, j) => close(deltas[0][j]!, value));
    const expected = [
      ...[hidden[0]!, hidden[0]! * 0.5, hidden[1]!, hidden[1]! * 0.5, hidden[0]!, hidden[1]!],
      ...[delta * h[0]!, delta * h[1]!, delta],
    ];
    parameters.forEach(({value, gradient, updated}, i) => {
      close(gradient, expected[i]!);
      close(updated, value - 0.2 * expected[i]!);
    });
  });

  it('lowers the loss by the update, again and again; a step that is too long raises it', () => {
    const losses = Array.from({length: 20}, (_, updates) => solved({updates}).loss);
    losses.slice(1).forEach((loss, i) => expect(loss).toBeLessThan(losses[i]!));
    expect(solved().hasFallen).toBe(true);
    expect(solved().fall).toBeCloseTo(0.3316725718 - 0.1390204193, 9);
    expect(solved({updates: 1}).loss).toBe(solved().lossAfter);
    expect(solved({eta: 2}).hasFallen).toBe(false);
  });

  it('has every gradient within 1e-6 of a central difference, off the kink of ReLU', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve({...inputs, updates: 0});
        fc.pre(!('conflict' in result) && !result.isAtKink);
        if (!('conflict' in result)) expect(result.check).toBeLessThan(1e-6);
      }),
    );
  });

  it('shows finite numbers, or says why not, for any inputs', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const result = solve(inputs);
        expect(numbersIn(result).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('says that cross-entropy takes no target of 2, and that a learning rate diverges', () => {
    expect(solve({...initialInputs(fields), output: 'sigmoid-cross-entropy', y: 2})).toEqual({
      field: 'y',
      conflict: 'Cross-entropy takes a target from 0 to 1.',
    });
    expect(solve({...initialInputs(fields), x: [[3, 3]], hidden: 'tanh', eta: 2, updates: 50})).toMatchObject(
      {
        field: 'eta',
        conflict: expect.stringMatching(
          /^The loss passes 10,000 at update \d+: the learning rate is too high\.$/,
        ),
      },
    );
  });

  it('knows where a check is pointless: at the kink of ReLU', () => {
    const atKink = solved({hidden: 'relu', b: [[-0.1, -0.2]]});
    expect(atKink.z[0]).toBeCloseTo(0, 12);
    expect(atKink.isAtKink).toBe(true);
    expect(atKink.check).toBeGreaterThan(0.01);
  });
});
