import {type Affine, applyAffine, composeAffine} from '../../math/affine';
import {relu} from '../../math/activations';
import {toNineDecimals} from '../../math/decimals';
import {type InputsOf, matrix, toggle} from '../fields';

const zero = [0, 0];

export const fields = {
  w1: matrix({
    label: 'First weights W₁',
    initial: [
      [1, -1],
      [2, 1],
    ],
    min: -9,
    max: 9,
  }),
  w2: matrix({
    label: 'Second weights W₂',
    initial: [
      [1, 1],
      [-1, 2],
    ],
    min: -9,
    max: 9,
  }),
  x: matrix({label: 'Input x', initial: [[1, 2]], min: -9, max: 9}),
  relu: toggle('ReLU between the layers', false),
};

/** Two layers one after the other, the single matrix W₂W₁, and whether both give the same. */
export function solve({w1, w2, x, relu: bends}: InputsOf<typeof fields>) {
  const first = {W: w1, b: zero};
  const second = {W: w2, b: zero};
  const apply = (map: Affine, to: readonly number[]) => applyAffine(map, to).map(toNineDecimals);
  const z = apply(first, x[0]!);
  const h = bends ? z.map(relu.f) : z;
  const y = apply(second, h);
  const product = composeAffine(second, first).W.map((row) => row.map(toNineDecimals));
  const collapsed = apply(composeAffine(second, first), x[0]!);
  const isSame = y.every((value, i) => Math.abs(value - collapsed[i]!) < 1e-8);
  // f(x) + f(−x) = 0 for every linear f; with ReLU it shows the bend even where this x passes unchanged.
  const mirrored = apply(
    second,
    z.map((value) => (bends ? relu.f(-value) : -value)),
  );
  const oddness = y.map((value, i) => toNineDecimals(value + mirrored[i]!));
  return {z, h, y, product, collapsed, isSame, oddness, showsBend: oddness.some((value) => value !== 0)};
}

export const model = {fields, solve};
