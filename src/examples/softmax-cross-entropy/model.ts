import {crossEntropyFromLogits, crossEntropyGradient, softmax} from '../../math/softmax';
import {squaredErrorGradient, sumOfSquaredErrors} from '../../math/softmax-squared-error';
import {attempt, type InputsOf, integer, matrix, real} from '../fields';

/** Logits whose softmax is 0, .1, .1, .75, 0, 0, 0, 0, 0, .05 to four digits: logarithms of these, and −10 for each 0. */
const sure = [-10, 0.6931, 0.6931, 2.7081, -10, -10, -10, -10, -10, 0];

export const presets = [
  {name: 'fairly sure of 3', logits: [sure]},
  {name: 'no preference', logits: [sure.map(() => 0)]},
  {name: 'sure of 8', logits: [sure.map((_, k) => (k === 8 ? 20 : 0))]},
  {name: '±1000', logits: [sure.map((_, k) => (k === 3 ? -1000 : k === 8 ? 1000 : 0))]},
];

export const fields = {
  logits: matrix({label: 'Logits z, one for each digit', initial: [sure], min: -1000, max: 1000}),
  label: integer({label: 'True class c', initial: 3, min: 0, max: 9}),
  temperature: real({label: 'Temperature T', initial: 1, min: 0.1, max: 10}),
};

/** e^x is a double from about 10^−324 to 10^308. */
const [smallestPower, largestPower] = [Math.log(Number.MIN_VALUE), Math.log(Number.MAX_VALUE)];

/** Probabilities, cross-entropy and its gradient, beside the squared error of the same output. */
export function solve({logits, label, temperature}: InputsOf<typeof fields>) {
  return attempt('logits', () => {
    const scores = logits[0]!.map((logit) => logit / temperature);
    const probabilities = softmax(scores);
    const largest = Math.max(...scores);
    const loss = crossEntropyFromLogits(scores, label);
    const slopes = crossEntropyGradient(scores, label);
    const squaredSlopes = squaredErrorGradient(scores, label);
    const squares = sumOfSquaredErrors(probabilities, label);
    return {
      classes: probabilities.map((probability, k) => ({
        digit: k,
        probability,
        isTrue: k === label,
        slope: slopes[k]! / temperature,
        squaredSlope: squaredSlopes[k]! / temperature,
      })),
      score: scores[label]!,
      shifted: scores[label]! - largest,
      largest,
      /** Σ_j e^(z_j/T − m), from 1 to the number of classes. */
      total: scores.reduce((sum, score) => sum + Math.exp(score - largest), 0),
      probability: probabilities[label]!,
      loss,
      /** Whether the exponentials could be computed without subtracting the largest first. */
      naive: largest > largestPower ? 'overflows' : largest < smallestPower ? 'underflows' : 'works',
      halfSquares: squares / 2,
      meanSquare: squares / probabilities.length,
    } as const;
  });
}

export const model = {fields, solve};
