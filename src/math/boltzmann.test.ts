import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  boltzmannEnergy,
  energy,
  enumerateStates,
  hiddenGivenVisible,
  likelihoodGradient,
  type RestrictedMachine,
  statesOf,
  visibleGivenHidden,
} from './boltzmann';
import {centralDifference} from './finite-difference';

const weight = fc.double({min: -5, max: 5, noNaN: true});
const list = (length: number) => fc.array(weight, {minLength: length, maxLength: length});
const machine: fc.Arbitrary<RestrictedMachine> = fc
  .record({n: fc.integer({min: 1, max: 4}), m: fc.integer({min: 1, max: 3})})
  .chain(({n, m}) => fc.record({W: fc.array(list(n), {minLength: m, maxLength: m}), b: list(n), c: list(m)}));
const temperature = fc.double({min: 0.25, max: 5, noNaN: true});
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('Boltzmann machine', () => {
  it('lists states in counting order', () => {
    expect(statesOf(2)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('has a restricted machine as the case without links inside a layer', () => {
    fc.assert(
      fc.property(machine, ({W, b, c}) => {
        const n = b.length;
        const size = n + c.length;
        const full = Array.from({length: size}, (_, i) =>
          Array.from({length: size}, (__, j) => (i < n && j >= n ? W[j - n]![i]! : 0)),
        );
        for (const s of statesOf(size)) {
          expect(boltzmannEnergy(full, [...b, ...c], s)).toBeCloseTo(
            energy({W, b, c}, s.slice(0, n), s.slice(n)),
            9,
          );
        }
      }),
    );
  });

  it('gives probabilities that sum to 1, and lower energy more of it', () => {
    fc.assert(
      fc.property(machine, temperature, (rbm, T) => {
        const {energies, joint, marginal} = enumerateStates(rbm, T);
        expect(total(joint.flat())).toBeCloseTo(1, 9);
        expect(total(marginal)).toBeCloseTo(1, 9);
        const [E, P] = [energies.flat(), joint.flat()];
        expect(P[E.indexOf(Math.min(...E))]).toBe(Math.max(...P));
      }),
    );
  });

  it('has the conditionals that enumeration finds, and they factorize', () => {
    fc.assert(
      fc.property(machine, temperature, (rbm, T) => {
        const {visible, hidden, joint, marginal} = enumerateStates(rbm, T);
        visible.forEach((v, i) => {
          const on = hiddenGivenVisible(rbm, v, T);
          hidden.forEach((h, k) => {
            const independent = h.reduce((product, bit, j) => product * (bit ? on[j]! : 1 - on[j]!), 1);
            expect(joint[i]![k]! / marginal[i]!).toBeCloseTo(independent, 9);
          });
        });
        hidden.forEach((h, k) => {
          const column = total(joint.map((row) => row[k]!));
          visibleGivenHidden(rbm, h, T).forEach((p, i) => {
            const on = total(joint.filter((_, r) => visible[r]![i] === 1).map((row) => row[k]!));
            expect(on / column).toBeCloseTo(p, 9);
          });
        });
      }),
    );
  });

  it('has in data minus model the gradient of T·ln P(v) that central differences find', () => {
    fc.assert(
      fc.property(machine, fc.nat(), temperature, (rbm, pick, T) => {
        const {visible} = enumerateStates(rbm);
        const row = pick % visible.length;
        const {difference} = likelihoodGradient(rbm, visible[row]!, T);
        const n = rbm.b.length;
        const numeric = centralDifference((flat) => {
          const W = rbm.W.map((_, j) => flat.slice(j * n, (j + 1) * n));
          return T * Math.log(enumerateStates({...rbm, W}, T).marginal[row]!);
        }, rbm.W.flat());
        difference.flat().forEach((value, i) => expect(value).toBeCloseTo(numeric[i]!, 4));
      }),
    );
  });

  it('refuses biases that do not fit, and a temperature of 0', () => {
    const rbm = {W: [[1, 2]], b: [0, 0], c: [0]};
    expect(() => enumerateStates({...rbm, b: [0]})).toThrow(RangeError);
    expect(() => enumerateStates(rbm, 0)).toThrow(RangeError);
  });
});
