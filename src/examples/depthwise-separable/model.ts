import {separableCost, separableRatio} from '../../math/depthwise';
import {outputSize} from '../../math/shape';
import {attempt, type InputsOf, integer} from '../fields';

export const fields = {
  i: integer({label: 'Input side I', initial: 12, min: 1, max: 1024}),
  c: integer({label: 'Input channels C', initial: 3, min: 1, max: 2048}),
  k: integer({label: 'Kernel side K', initial: 5, min: 1, max: 31}),
  f: integer({label: 'Filters F', initial: 256, min: 1, max: 4096}),
  s: integer({label: 'Stride S', initial: 1, min: 1, max: 8}),
  p: integer({label: 'Zeros on each side P', initial: 0, min: 0, max: 15}),
};

/** What a standard convolution and the depthwise separable one of the same shape multiply and store, without biases. */
export function solve({i, c, k, f, s, p}: InputsOf<typeof fields>) {
  return attempt('k', () => {
    const side = outputSize({input: i, kernel: k, stride: s, pad: p});
    const cost = separableCost({
      outputHeight: side,
      outputWidth: side,
      kernel: k,
      inChannels: c,
      outChannels: f,
    });
    const ratio = separableRatio(f, k);
    const longest = Math.max(cost.standard.multiplyAdds, cost.separable.multiplyAdds);
    return {
      side,
      ...cost,
      ratio,
      timesFewer: 1 / ratio,
      isCheaper: ratio < 1,
      /** Multiplications of each as a share of the costlier layer's, for the bars. */
      shares: {
        standard: cost.standard.multiplyAdds / longest,
        depthwise: cost.depthwise.multiplyAdds / longest,
        pointwise: cost.pointwise.multiplyAdds / longest,
      },
      /** The pointwise step's share of the separable layer's multiplications. */
      pointwiseShare: cost.pointwise.multiplyAdds / cost.separable.multiplyAdds,
    };
  });
}

export const model = {fields, solve};
