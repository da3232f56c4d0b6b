import {type Activation, activations} from '../../math/activations';
import {toNineDecimals} from '../../math/decimals';
import {positiveRegions, unitLines} from '../../math/decision-regions';
import {chord, positiveSide, rectangle} from '../../math/half-plane';
import {bitPairs, logicGates} from '../../math/logic-gates';
import {forwardPass} from '../../math/network';
import {choice, type InputsOf, matrix} from '../fields';

const entry = {min: -10, max: 10};

export const fields = {
  hidden: choice('Hidden activation φ', 'step', {step: 'step', relu: 'ReLU', identity: 'identity (none)'}),
  out: choice('Output ŷ', 'step', {step: '1 if z > 0', linear: 'z itself; class 1 if z > ½'}),
  w: matrix({
    label: 'W⁽¹⁾: a row for each hidden unit',
    initial: [
      [1, 1],
      [1, 1],
    ],
    ...entry,
  }),
  b: matrix({label: 'b⁽¹⁾', initial: [[-0.5, -1.5]], ...entry}),
  v: matrix({label: 'w⁽²⁾', initial: [[1, -1]], ...entry}),
  c: matrix({label: 'b⁽²⁾', initial: [[-0.5]], ...entry}),
  // The hyphens keep the order: names that are whole numbers, as 10 is, come first in an object.
  input: choice('Input in the formulas', '1-1', {
    '0-0': '(0, 0)',
    '0-1': '(0, 1)',
    '1-0': '(1, 0)',
    '1-1': '(1, 1)',
  }),
};

type Inputs = InputsOf<typeof fields>;

/** Two networks that compute XOR, to load and to change. */
export const presets: {label: string; inputs: Partial<Inputs>}[] = [
  {label: 'OR and AND, with steps', inputs: {}},
  {
    label: 'two ReLUs',
    inputs: {hidden: 'relu', out: 'linear', b: [[0, -1]], v: [[1, -2]], c: [[0]]},
  },
];

/** The plane of the inputs. */
export const inputView = {x: [-0.6, 1.6], y: [-0.6, 1.6]} as const;

/** The values with room around them. */
function span(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.6, (high - low) / 4);
  return [low - room, high + room];
}

/** The activation, of z to nine decimals. */
const steady = (activation: Activation): Activation => ({
  ...activation,
  f: (z) => activation.f(toNineDecimals(z)),
});

/** The network on all four inputs, its class regions in the plane of the inputs, and the same in the plane of the hidden units. */
export function solve({hidden, out, w, b, v, c, input}: Inputs) {
  const {binaryStep, relu, identity} = activations;
  const layer = {weights: w, biases: b[0]!, activation: steady({step: binaryStep, relu, identity}[hidden])};
  const output = {weights: v[0]!, bias: c[0]![0]!};
  const isStep = out === 'step';
  const threshold = isStep ? 0 : 0.5;
  const outputLayer = {
    weights: v,
    biases: c[0]!,
    activation: steady(isStep ? binaryStep : identity),
  };

  const rows = bitPairs.map((x, i) => {
    const [first, second] = forwardPass([layer, outputLayer], x);
    const z = toNineDecimals(second!.z[0]!);
    const y = logicGates.xor.outputs[i]!;
    const isClassOne = z > threshold;
    return {
      name: x.join(''),
      x,
      z1: first!.z.map(toNineDecimals),
      h: first!.a,
      z,
      out: second!.a[0]!,
      y,
      isClassOne,
      isRight: isClassOne === (y === 1),
    };
  });

  const hiddenView = {x: span(rows.map(({h}) => h[0]!)), y: span(rows.map(({h}) => h[1]!))};
  const inputBox = rectangle(inputView.x, inputView.y);
  const hiddenBox = rectangle(hiddenView.x, hiddenView.y);
  const outputLine = {a: output.weights[0]!, b: output.weights[1]!, c: output.bias - threshold};
  return {
    rows,
    chosen: rows.find(({x}) => x.join('-') === input)!,
    right: rows.filter(({isRight}) => isRight).length,
    regions: positiveRegions(layer, output, inputBox, threshold),
    lines: unitLines(layer).map((line) => chord(inputBox, line)),
    hiddenView,
    hiddenRegion: positiveSide(hiddenBox, outputLine),
    hiddenLine: chord(hiddenBox, outputLine),
    /** Points of the hidden plane, each with the inputs that land on it. */
    landings: landings(rows),
  };
}

function landings(rows: readonly {name: string; h: readonly number[]; y: number; isRight: boolean}[]) {
  const at = (h: readonly number[]) => rows.filter((row) => row.h.join() === h.join());
  return rows
    .filter((row) => at(row.h)[0] === row)
    .map(({h, y}) => ({
      h,
      y,
      name: at(h)
        .map(({name}) => name)
        .join(', '),
      isWrong: at(h).some(({isRight}) => !isRight),
    }));
}

export const model = {fields, solve};
