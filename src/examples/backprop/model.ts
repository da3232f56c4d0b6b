import {activations} from '../../math/activations';
import {centralDifference, relativeDifference} from '../../math/finite-difference';
import {type DenseLayer, descend} from '../../math/network';
import {linearSquared, sigmoidCrossEntropy, sigmoidSquared} from '../../math/output-loss';
import {iterate, lossAndGradients} from '../../math/training';
import {attempt, choice, type InputsOf, integer, matrix, real} from '../fields';

const outputs = {
  'linear-squared': linearSquared,
  'sigmoid-cross-entropy': sigmoidCrossEntropy,
  'sigmoid-squared': sigmoidSquared,
};

/** The nine parameters, layer by layer, and the edge that each belongs to. */
export const parameterSymbols = {
  w11: 'w⁽¹⁾₁₁',
  w12: 'w⁽¹⁾₁₂',
  w21: 'w⁽¹⁾₂₁',
  w22: 'w⁽¹⁾₂₂',
  b1: 'b⁽¹⁾₁',
  b2: 'b⁽¹⁾₂',
  v1: 'w⁽²⁾₁',
  v2: 'w⁽²⁾₂',
  c: 'b⁽²⁾',
};
export type ParameterName = keyof typeof parameterSymbols;

const choices: Record<ParameterName, string> = {
  w11: `${parameterSymbols.w11} (x₁ to h₁)`,
  w12: `${parameterSymbols.w12} (x₂ to h₁)`,
  w21: `${parameterSymbols.w21} (x₁ to h₂)`,
  w22: `${parameterSymbols.w22} (x₂ to h₂)`,
  b1: `${parameterSymbols.b1} (bias of h₁)`,
  b2: `${parameterSymbols.b2} (bias of h₂)`,
  v1: `${parameterSymbols.v1} (h₁ to ŷ)`,
  v2: `${parameterSymbols.v2} (h₂ to ŷ)`,
  c: `${parameterSymbols.c} (bias of ŷ)`,
};

export const fields = {
  x: matrix({label: 'Input x', initial: [[1, 0.5]], min: -3, max: 3}),
  y: real({label: 'Target y', initial: 1, min: -3, max: 3}),
  w: matrix({
    label: 'Hidden weights W⁽¹⁾, a row for each unit',
    initial: [
      [0.4, -0.6],
      [0.2, 0.8],
    ],
    min: -3,
    max: 3,
  }),
  b: matrix({label: 'Hidden biases b⁽¹⁾', initial: [[0.1, -0.2]], min: -3, max: 3}),
  v: matrix({label: 'Output weights W⁽²⁾', initial: [[0.7, -0.5]], min: -3, max: 3}),
  c: real({label: 'Output bias b⁽²⁾', initial: 0.1, min: -3, max: 3}),
  hidden: choice('Hidden activation φ', 'sigmoid', {sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU'}),
  output: choice('Output and loss', 'linear-squared', {
    'linear-squared': 'linear, ½(ŷ − y)²',
    'sigmoid-cross-entropy': 'sigmoid, cross-entropy',
    'sigmoid-squared': 'sigmoid, ½(ŷ − y)²',
  }),
  eta: real({label: 'Learning rate η', initial: 0.2, min: 0.01, max: 2, step: 0.01}),
  of: choice('Follow the gradient back to', 'w12', choices),
  updates: integer({label: 'Updates made before this pass', initial: 0, min: 0, max: 50}),
};

type Inputs = InputsOf<typeof fields>;

/** A loss beyond this means that the updates diverge; the largest loss without any update is below it. */
const largestLoss = 10_000;

const layersOf = (
  [w11, w12, w21, w22, b1, b2, v1, v2, c]: readonly number[],
  {hidden, output}: Inputs,
): DenseLayer[] => [
  {
    weights: [
      [w11!, w12!],
      [w21!, w22!],
    ],
    biases: [b1!, b2!],
    activation: activations[hidden],
  },
  {weights: [[v1!, v2!]], biases: [c!], activation: outputs[output].activation},
];
const numbersOf = (layers: readonly Pick<DenseLayer, 'weights' | 'biases'>[]) =>
  layers.flatMap(({weights, biases}) => [...weights.flat(), ...biases]);

/** One forward and backward pass of a 2-2-1 network after so many updates, and the update that follows. */
export function solve(inputs: Inputs) {
  const {x, y, w, b, v, c, eta, updates, output: outputName} = inputs;
  const output = outputs[outputName];
  if (outputName === 'sigmoid-cross-entropy' && (y < 0 || y > 1)) {
    return {conflict: 'Cross-entropy takes a target from 0 to 1.', field: 'y'};
  }
  return attempt('eta', () => {
    const sample = {x: x[0]!, y};
    let layers = layersOf([...w.flat(), ...b.flat(), ...v.flat(), c], inputs);
    for (let made = 1; made <= updates; made += 1) {
      layers = iterate(layers, output, [sample], eta).layers;
      if (lossAndGradients(layers, output, sample).loss > largestLoss) {
        throw new RangeError(
          `The loss passes ${largestLoss.toLocaleString('en-US')} at update ${made}: the learning rate is too high.`,
        );
      }
    }
    const {passes, prediction, loss, gradients} = lossAndGradients(layers, output, sample);
    const after = descend(layers, gradients, eta);
    const lossAfter = lossAndGradients(after, output, sample).loss;

    const numeric = centralDifference(
      (numbers) => lossAndGradients(layersOf(numbers, inputs), output, sample).loss,
      numbersOf(layers),
    );
    const [values, slopes, updated] = [layers, gradients, after].map(numbersOf) as [
      number[],
      number[],
      number[],
    ];
    const parameters = (Object.keys(parameterSymbols) as ParameterName[]).map((name, i) => ({
      name,
      value: values[i]!,
      gradient: slopes[i]!,
      numeric: numeric[i]!,
      updated: updated[i]!,
    }));
    const check = Math.max(
      ...parameters.map(({gradient, numeric: found}) => relativeDifference(gradient, found)),
    );
    const [hiddenPass, outputPass] = passes as [(typeof passes)[0], (typeof passes)[0]];
    return {
      parameters,
      z: hiddenPass.z,
      h: hiddenPass.a,
      /** φ′(z) of the hidden units. */
      slopes: hiddenPass.z.map((value) => layers[0]!.activation.autodiff(value)),
      outputZ: outputPass.z[0]!,
      prediction,
      loss,
      lossAfter,
      /** By how much the update lowers the loss. */
      fall: loss - lossAfter,
      hasFallen: lossAfter < loss,
      deltas: gradients.map(({delta}) => delta) as [number[], number[]],
      /** How far the worst gradient is from its central difference: rounding noise, which differs from browser to browser. */
      check,
      isChecked: check < 1e-6,
      /** At or near the kink of ReLU: a central difference across it finds neither of the two slopes. */
      isAtKink: inputs.hidden === 'relu' && hiddenPass.z.some((value) => Math.abs(value) < 1e-3),
    };
  });
}

export const model = {fields, solve};
