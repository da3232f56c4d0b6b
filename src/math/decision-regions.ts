import {type Line, type Point, positiveSide} from './half-plane';
import type {DenseLayer} from './network';

/** The line z_i = 0 of each unit of a layer of two inputs. */
export const unitLines = ({weights, biases}: DenseLayer): Line[] =>
  weights.map(([a = NaN, b = NaN], i) => ({a, b, c: biases[i] ?? NaN}));

const opposite = ({a, b, c}: Line): Line => ({a: -a, b: -b, c: -c});

/**
 * The parts of a convex polygon of inputs (x₁, x₂) where the output unit's pre-activation exceeds a threshold. Exact, for hidden
 * activations that are straight on either side of 0 (identity, step, ReLU): the lines of the hidden units cut the plane into
 * pieces, and on each piece the pre-activation is linear in x. A unit whose weights are all 0 has no line and cuts nothing.
 *
 * @param output the weights and the bias of the output unit
 */
export function positiveRegions(
  hidden: DenseLayer,
  output: {readonly weights: readonly number[]; readonly bias: number},
  polygon: readonly Point[],
  threshold = 0,
): Point[][] {
  const {f, autodiff} = hidden.activation;
  let pieces = [{polygon: [...polygon], score: {a: 0, b: 0, c: output.bias - threshold}}];
  unitLines(hidden).forEach((line, i) => {
    const weight = output.weights[i] ?? NaN;
    const isConstant = line.a === 0 && line.b === 0;
    pieces = pieces.flatMap(({polygon: piece, score}) =>
      (isConstant ? [line.c > 0 ? 1 : -1] : [1, -1]).map((sign) => {
        const slope = weight * autodiff(sign);
        const offset = weight * (f(sign) - sign * autodiff(sign));
        return {
          polygon: isConstant ? piece : positiveSide(piece, sign > 0 ? line : opposite(line)),
          score: {
            a: score.a + slope * line.a,
            b: score.b + slope * line.b,
            c: score.c + slope * line.c + offset,
          },
        };
      }),
    );
  });
  return pieces
    .map((piece) => positiveSide(piece.polygon, piece.score))
    .filter((region) => region.length > 0);
}
