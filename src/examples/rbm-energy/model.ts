import {toNineDecimals} from '../../math/decimals';
import {
  energy,
  energyTerms,
  enumerateStates,
  hiddenGivenVisible,
  hiddenInputs,
  likelihoodGradient,
} from '../../math/boltzmann';
import {attempt, choice, type InputsOf, matrix, real} from '../fields';

// With commas, because an object would put a key such as 110 before 001.
const visibleStates = {
  '0,0,0': '000',
  '0,0,1': '001',
  '0,1,0': '010',
  '0,1,1': '011',
  '1,0,0': '100',
  '1,0,1': '101',
  '1,1,0': '110',
  '1,1,1': '111',
};
const hiddenStates = {'0,0': '00', '0,1': '01', '1,0': '10', '1,1': '11'};

export const fields = {
  w: matrix({
    label: 'Weights W (a row for each hidden unit)',
    initial: [
      [2, 2, -1],
      [-1, -1, 2],
    ],
    min: -5,
    max: 5,
  }),
  b: matrix({label: 'Visible biases b', initial: [[0, 0, 0]], min: -5, max: 5}),
  c: matrix({label: 'Hidden biases c', initial: [[-1, -1]], min: -5, max: 5}),
  t: real({label: 'Temperature T', initial: 1, min: 0.25, max: 5, step: 0.05}),
  v: choice('Visible state v₁v₂v₃', '1,1,0', visibleStates),
  h: choice('Hidden state h₁h₂', '1,0', hiddenStates),
};

const bitsOf = (text: string) => text.split(',').map(Number);
const indexOf = (state: readonly number[]) => parseInt(state.join(''), 2);

/** Every state of three visible and two hidden units with its energy and probability; the chosen one in detail. */
export function solve({w, b: [b = []], c: [c = []], t, v, h}: InputsOf<typeof fields>) {
  return attempt('w', () => {
    const machine = {W: w, b, c};
    const {visible, hidden, energies, joint, marginal, partition} = enumerateStates(machine, t);
    const [chosen, chosenHidden] = [bitsOf(v), bitsOf(h)];
    const [row, column] = [indexOf(chosen), indexOf(chosenHidden)];
    const terms = energyTerms(machine, chosen, chosenHidden);
    const z = hiddenInputs(machine, chosen);
    const {difference} = likelihoodGradient(machine, chosen, t);
    return {
      columns: hidden.map((state) => state.join('')),
      rows: visible.map((state, i) => ({
        name: state.join(''),
        cells: hidden.map((_, k) => ({
          energy: toNineDecimals(energies[i]![k]!),
          probability: joint[i]![k]!,
          isChosen: i === row && k === column,
        })),
        marginal: marginal[i]!,
        isChosen: i === row,
      })),
      total: joint.flat().reduce((sum, value) => sum + value, 0),
      chosen,
      chosenHidden,
      energy: toNineDecimals(energy(machine, chosen, chosenHidden)),
      terms: {
        links: toNineDecimals(terms.links),
        visible: toNineDecimals(terms.visible),
        hidden: toNineDecimals(terms.hidden),
      },
      /** −E/T of the chosen state, and Z. */
      exponent: toNineDecimals(-energy(machine, chosen, chosenHidden) / t),
      partition,
      probability: joint[row]![column]!,
      /** For each hidden unit: its input, σ(z/T), and what the table gives for the same probability. */
      units: z.map((input, j) => {
        const on = joint[row]!.filter((_, k) => hidden[k]![j] === 1).reduce((sum, p) => sum + p, 0);
        return {
          z: toNineDecimals(input),
          sigmoid: hiddenGivenVisible(machine, chosen, t)[j]!,
          on,
          fromTable: on / marginal[row]!,
        };
      }),
      marginal: marginal[row]!,
      gradient: difference,
    };
  });
}

export const model = {fields, solve};
