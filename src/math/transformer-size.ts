import {requireWholeNumber} from './whole-number';

/**
 * Multiply-adds of the four products of self-attention over T positions of width d, all heads together: the projections to
 * queries, keys and values and back take 4Td², the scores and the weighted sums 2T²d.
 *
 * Vaswani et al. (2017), Attention Is All You Need, section 3.2.2.
 */
export function selfAttentionCost(positions: number, width: number) {
  requireWholeNumber('The number of positions', positions, 1);
  requireWholeNumber('The width', width, 1);
  return {
    projections: 4 * positions * width ** 2,
    scoresAndSums: 2 * positions ** 2 * width,
    scores: positions ** 2,
  };
}

/** Weights of one multi-head attention block, without biases: W^Q, W^K, W^V and W^O together are four d × d matrices. */
export const attentionParameters = (width: number): number => 4 * width ** 2;

/** Parameters of the position-wise network: d × d_ff and d_ff × d weights, d_ff + d biases. Vaswani et al. (2017), eq. 2. */
export const feedForwardParameters = (width: number, inner: number): number =>
  2 * width * inner + inner + width;

/**
 * Parameters of the original Transformer: `layers` encoder layers (attention, feed-forward, two layer normalizations), as many
 * decoder layers (two attentions, feed-forward, three normalizations), and one embedding matrix for inputs, outputs and the last
 * linear layer. Attention has no biases; a normalization has a gain and an offset for each feature.
 *
 * Vaswani et al. (2017), Attention Is All You Need, sections 3.1 to 3.4.
 */
export function transformerParameters(
  layers: number,
  width: number,
  inner: number,
  vocabulary: number,
): {encoder: number; decoder: number; embedding: number; total: number} {
  const attention = attentionParameters(width);
  const feedForward = feedForwardParameters(width, inner);
  const norm = 2 * width;
  const encoder = layers * (attention + feedForward + 2 * norm);
  const decoder = layers * (2 * attention + feedForward + 3 * norm);
  const embedding = vocabulary * width;
  return {encoder, decoder, embedding, total: encoder + decoder + embedding};
}
