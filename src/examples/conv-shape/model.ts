import {convolutionCost} from '../../math/cost';
import {unreadInputs} from '../../math/reads';
import {effectiveKernel, outputSize, samePadding} from '../../math/shape';
import {attempt, choice, type InputsOf, integer} from '../fields';

export const fields = {
  i: integer({label: 'Input side I', initial: 28, min: 1, max: 1024}),
  c: integer({label: 'Input channels C', initial: 3, min: 1, max: 1024}),
  k: integer({label: 'Kernel side K', initial: 3, min: 1, max: 31}),
  f: integer({label: 'Filters F', initial: 32, min: 1, max: 2048}),
  s: integer({label: 'Stride S', initial: 1, min: 1, max: 16}),
  d: integer({label: 'Dilation D', initial: 1, min: 1, max: 16}),
  mode: choice('Padding', 'explicit', {
    explicit: 'P zeros on each side',
    valid: 'valid (none)',
    same: 'same (TensorFlow)',
    full: 'full (every overlap)',
  }),
  p: integer({label: 'Zeros on each side P', initial: 1, min: 0, max: 31}),
};

/** The numbers of the pages that show this example, each as its difference from the initial inputs. */
export const presets = {
  shape: [
    {label: 'stride 1', inputs: {}},
    {label: 'stride 3', inputs: {s: 3}},
    {label: 'stride 3, valid', inputs: {s: 3, mode: 'valid'}},
    {label: '32×32, one 5×5', inputs: {i: 32, k: 5, f: 1, mode: 'valid'}},
    {label: '32×32, one 7×7', inputs: {i: 32, k: 7, f: 1, mode: 'valid'}},
    {label: '12×12, 5×5', inputs: {i: 12, k: 5, f: 256, mode: 'valid'}},
    {label: 'dilation 2', inputs: {d: 2, p: 2}},
  ],
  stride: [
    {label: 'stride 1', inputs: {}},
    {label: 'stride 2', inputs: {s: 2}},
    {label: 'stride 3', inputs: {s: 3}},
    {label: 'stride 4', inputs: {s: 4}},
    {label: 'stride 2, no padding', inputs: {s: 2, p: 0}},
    {label: '1×1, stride 2', inputs: {k: 1, s: 2, p: 0}},
    {label: 'AlexNet, layer 1', inputs: {i: 227, k: 11, s: 4, p: 0, f: 96}},
  ],
  padding: [
    {label: 'P = 1', inputs: {}},
    {label: 'same', inputs: {mode: 'same'}},
    {label: 'valid', inputs: {mode: 'valid'}},
    {label: 'full', inputs: {mode: 'full'}},
    {label: 'same, 4×4 kernel', inputs: {k: 4, mode: 'same'}},
    {label: 'same, stride 2', inputs: {s: 2, mode: 'same'}},
    {label: 'P = 1, stride 2', inputs: {s: 2}},
    {label: 'same, stride 3', inputs: {s: 3, mode: 'same'}},
  ],
} satisfies Record<string, {label: string; inputs: Partial<InputsOf<typeof fields>>}[]>;

function paddingOf({i, k, s, d, p, mode}: InputsOf<typeof fields>) {
  if (mode === 'same') return samePadding(i, k, s, d);
  const each = {explicit: p, valid: 0, full: d * (k - 1)}[mode];
  return {before: each, after: each};
}

/** Output shape, padding, parameters and multiplications of one convolutional layer on a square input. */
export function solve(inputs: InputsOf<typeof fields>) {
  const {i, c, k, s, d, f} = inputs;
  return attempt('k', () => {
    const slide = {input: i, kernel: k, stride: s, pad: paddingOf(inputs), dilation: d};
    const side = outputSize(slide);
    const cost = convolutionCost({
      outputHeight: side,
      outputWidth: side,
      kernel: k,
      inChannels: c,
      outChannels: f,
    });
    const length = i + slide.pad.before + slide.pad.after;
    return {
      slide,
      length,
      span: effectiveKernel(k, d),
      side,
      ...cost,
      unread: unreadInputs(slide),
      isSameSize: side === i,
    };
  });
}

export const model = {fields, solve};
