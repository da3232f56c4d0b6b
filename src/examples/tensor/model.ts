import {elementCount, rowMajorStrides} from '../../math/tensor';
import {choice, type InputsOf, integer} from '../fields';

const bytesOf = {float64: 8, float32: 4, float16: 2, bfloat16: 2, float8: 1, int64: 8, uint8: 1};

/** No tensor of these sizes has more than 2⁵² bytes: every count is an exact number. */
export const fields = {
  kind: choice('Tensor', 'picture', {
    scalar: 'scalar: one loss',
    vector: 'vector: one row of pixels, one channel',
    matrix: 'matrix: a gray picture',
    picture: 'rank 3: a color picture',
    batch: 'rank 4: a batch of pictures',
    video: 'rank 5: a batch of videos',
  }),
  height: integer({label: 'Height H', initial: 480, min: 1, max: 4096}),
  width: integer({label: 'Width W', initial: 480, min: 1, max: 4096}),
  channels: integer({label: 'Channels C', initial: 3, min: 1, max: 512}),
  batch: integer({label: 'Batch N', initial: 32, min: 1, max: 1024}),
  frames: integer({label: 'Frames T', initial: 16, min: 1, max: 64}),
  layout: choice('Order of the axes', 'last', {
    last: 'channels last (TensorFlow)',
    first: 'channels first (PyTorch)',
  }),
  dtype: choice('Type of number', 'float32', {
    float64: 'float64',
    float32: 'float32',
    float16: 'float16',
    bfloat16: 'bfloat16',
    float8: 'float8',
    int64: 'int64',
    uint8: 'uint8',
  }),
};

/** Axes, strides, size and memory of the chosen tensor. */
export function solve(inputs: InputsOf<typeof fields>) {
  const {kind, layout, dtype} = inputs;
  const [H, W, C, N, T] = (['height', 'width', 'channels', 'batch', 'frames'] as const).map((key) => ({
    name: fields[key].label,
    size: inputs[key],
  })) as [Axis, Axis, Axis, Axis, Axis];
  const picture = layout === 'last' ? [H, W, C] : [C, H, W];
  const axes: Axis[] = {
    scalar: [],
    vector: [W],
    matrix: [H, W],
    picture,
    batch: [N, ...picture],
    video: [N, T, ...picture],
  }[kind];
  const shape = axes.map(({size}) => size);
  const strides = rowMajorStrides(shape);
  const elements = elementCount(shape);
  const bytes = elements * bytesOf[dtype];
  return {
    rank: axes.length,
    shape,
    axes: axes.map((axis, i) => ({...axis, stride: strides[i]!})),
    elements,
    bytesEach: bytesOf[dtype],
    bytes,
    mebibytes: bytes / 2 ** 20,
  };
}

interface Axis {
  name: string;
  size: number;
}

export const model = {fields, solve};
