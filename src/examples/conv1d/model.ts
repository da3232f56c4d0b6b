import {causalPadding, conv1d, padSignal, windowIndices} from '../../math/conv1d';
import {effectiveKernel, samePadding} from '../../math/shape';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';

export const fields = {
  x: matrix({
    label: 'Signal x, samples 1–6 and 7–12',
    initial: [
      [0, 1, 3, -1, 0, 0],
      [0, 1, 3, -1, 0, 0],
    ],
    min: -9,
    max: 9,
  }),
  w: matrix({label: 'Kernel w', initial: [[1, 3, -1]], min: -9, max: 9}),
  change: choice('Signal is read', 'typed', {
    typed: 'as typed',
    reversed: 'backward in time',
    later: 'two steps later',
  }),
  mode: choice('Padding', 'valid', {valid: 'valid (none)', same: 'same', causal: 'causal (all before)'}),
  s: integer({label: 'Stride S', initial: 1, min: 1, max: 4}),
  d: integer({label: 'Dilation D', initial: 1, min: 1, max: 6}),
  t: integer({label: 'Output t', initial: 2, min: 1, max: 12}),
};

/** A kernel along a signal of 12 samples: every output, one of them in full, and the largest. */
export function solve({x, w, change, mode, s, d, t}: InputsOf<typeof fields>) {
  return attempt('d', () => {
    const typed = x.flat();
    const kernel = w.flat();
    const later = padSignal(typed, {before: 2, after: 0}).slice(0, typed.length);
    const signal = {typed, reversed: [...typed].reverse(), later}[change];
    const padOf = {
      valid: () => ({before: 0, after: 0}),
      same: () => samePadding(signal.length, kernel.length, s, d),
      causal: () => causalPadding(kernel.length, d),
    };
    const pad = padOf[mode]();
    const options = {stride: s, dilation: d, pad};
    const outputs = conv1d(signal, kernel, options);
    const at = Math.min(t, outputs.length);
    const under = windowIndices(at - 1, kernel.length, options);
    const largest = Math.max(...outputs);
    /** Sample number, counted from 1, above which an output is drawn: the last of its window if causal, else its middle. */
    const placeOf = (index: number) => {
      const window = windowIndices(index, kernel.length, options);
      return mode === 'causal'
        ? window.at(-1)! + 1
        : window[0]! + (effectiveKernel(kernel.length, d) + 1) / 2;
    };
    return {
      samples: signal.length,
      size: kernel.length,
      kernel,
      pad,
      padded: padSignal(signal, pad).map((value, i) => ({
        value,
        isPad: signal[i - pad.before] === undefined,
        isUnder: under.includes(i - pad.before),
      })),
      outputs,
      at,
      /** Number of the first sample under the kernel, counted from 1; below 1 it is a zero of the padding. */
      first: under[0]! + 1,
      terms: under.map((i, u) => ({weight: kernel[u]!, value: signal[i] ?? 0})),
      sum: outputs[at - 1]!,
      largest,
      /** Outputs, counted from 1, that are as large as the largest. */
      peaks: outputs.flatMap((value, i) => (value === largest ? [i + 1] : [])),
      signalStems: signal.map((value, i) => ({at: i + 1, value, isOn: under.includes(i)})),
      outputStems: outputs.map((value, i) => ({at: placeOf(i), value, isOn: i === at - 1})),
      signalRange: rangeOf(signal),
      outputRange: rangeOf(outputs),
    };
  });
}

/** From the least to the greatest value, 0 and 1 included, so that a line of zeros has an axis too. */
const rangeOf = (values: readonly number[]): [number, number] => [
  Math.min(0, ...values),
  Math.max(1, ...values),
];

export const model = {fields, solve};
