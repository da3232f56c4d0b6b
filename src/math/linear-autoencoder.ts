import type {Matrix} from './matrix';

/**
 * A linear autoencoder with a code of one number, for points around their mean c: the encoder computes h = w·(x − c), the decoder
 * x̂ = c + h·v. The mean stands for the biases, whose best values give it.
 */
export interface LinearAutoencoder {
  readonly encoder: readonly number[];
  readonly decoder: readonly number[];
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const times = (S: Matrix, v: readonly number[]) => S.map((row) => dot(row, v));

/** The code h of a point, and its reconstruction x̂. */
export function reconstruct(
  {encoder, decoder}: LinearAutoencoder,
  center: readonly number[],
  x: readonly number[],
): {code: number; output: number[]} {
  const code = dot(
    encoder,
    x.map((value, i) => value - center[i]!),
  );
  return {code, output: decoder.map((v, i) => center[i]! + code * v)};
}

/** Mean of ‖x − x̂‖² over points with covariance S: tr S − 2·vᵀSw + ‖v‖²·wᵀSw. */
export function reconstructionLoss({encoder, decoder}: LinearAutoencoder, S: Matrix): number {
  const trace = S.reduce((sum, row, i) => sum + row[i]!, 0);
  const Sw = times(S, encoder);
  return trace - 2 * dot(decoder, Sw) + dot(decoder, decoder) * dot(encoder, Sw);
}

/** Gradient of that loss: ∂L/∂v = 2(wᵀSw)·v − 2Sw for the decoder, ∂L/∂w = 2‖v‖²·Sw − 2Sv for the encoder. */
export function reconstructionGradient({encoder, decoder}: LinearAutoencoder, S: Matrix): LinearAutoencoder {
  const [Sw, Sv] = [times(S, encoder), times(S, decoder)];
  const [spread, length] = [dot(encoder, Sw), dot(decoder, decoder)];
  return {
    encoder: Sw.map((value, i) => 2 * (length * value - Sv[i]!)),
    decoder: decoder.map((v, i) => 2 * (spread * v - Sw[i]!)),
  };
}

/**
 * The autoencoder before and after each step of gradient descent on the reconstruction loss. Its only minima are the first principal axis
 * of S, decoder along it and w·v = 1; the other axes are saddle points.
 *
 * Baldi & Hornik (1989), Neural networks and principal component analysis: Learning from examples without local minima.
 */
export function trainAutoencoder(
  start: LinearAutoencoder,
  S: Matrix,
  {rate, steps}: {rate: number; steps: number},
): LinearAutoencoder[] {
  const path = [start];
  for (let step = 0; step < steps; step += 1) {
    const at = path[step]!;
    const gradient = reconstructionGradient(at, S);
    const move = (from: readonly number[], along: readonly number[]) =>
      from.map((v, i) => v - rate * along[i]!);
    path.push({encoder: move(at.encoder, gradient.encoder), decoder: move(at.decoder, gradient.decoder)});
  }
  return path;
}
