import {buildMatrix, type Matrix, sizeOf} from './matrix';
import {softmax} from './softmax';

/** Which keys a query may look at: `allowed[t][j]` for query t and key j. */
export type Mask = readonly (readonly boolean[])[];

const dot = (u: readonly number[], v: readonly number[]) => u.reduce((sum, x, i) => sum + x * v[i]!, 0);

/**
 * Scores of every query against every key: q_t · k_j, divided by √d_k if scaled. One row for each query, one column for each key.
 *
 * Vaswani et al. (2017), Attention Is All You Need, eq. 1; unscaled: Luong, Pham & Manning (2015), section 3.1.
 *
 * @param queries T′ × d_k, a query in each row
 * @param keys T × d_k, a key in each row
 * @throws RangeError if queries and keys differ in width
 */
export function attentionScores(queries: Matrix, keys: Matrix, isScaled = true): number[][] {
  const {columns} = sizeOf(queries, 'The matrix of queries');
  if (sizeOf(keys, 'The matrix of keys').columns !== columns) {
    throw new RangeError('Queries and keys must have the same width.');
  }
  const divisor = isScaled ? Math.sqrt(columns) : 1;
  return queries.map((query) => keys.map((key) => dot(query, key) / divisor));
}

/** The causal mask of T positions: position t may look at positions 1 to t, itself included. Vaswani et al. (2017), section 3.2.3. */
export const causalMask = (positions: number): boolean[][] =>
  Array.from({length: positions}, (_, t) => Array.from({length: positions}, (_unused, j) => j <= t));

/**
 * Attention weights: in each row the softmax of the scores of the allowed keys, and 0 for the others, as if their scores were −∞.
 *
 * @throws RangeError if the mask has another shape, or leaves a query without a key
 */
export function attentionWeights(scores: Matrix, mask?: Mask): number[][] {
  const {columns} = sizeOf(scores, 'The matrix of scores');
  if (mask && (mask.length !== scores.length || mask.some((row) => row.length !== columns))) {
    throw new RangeError('The mask must have the shape of the scores.');
  }
  return scores.map((row, t) => {
    const isAllowed = (j: number) => mask?.[t]?.[j] ?? true;
    const seen = row.flatMap((score, j) => (isAllowed(j) ? [score] : []));
    if (seen.length === 0) throw new RangeError(`The mask leaves query ${t + 1} nothing to look at.`);
    const weights = softmax(seen).values();
    return row.map((_, j) => (isAllowed(j) ? weights.next().value! : 0));
  });
}

/**
 * Attention: for each query the mean of the values, weighted by how well their keys match it.
 *
 * Vaswani et al. (2017), Attention Is All You Need, section 3.2.1.
 *
 * @param values T × d_v, a value for each key
 * @throws RangeError if the shapes do not go together, or the mask leaves a query without a key
 */
export function attention(
  queries: Matrix,
  keys: Matrix,
  values: Matrix,
  {isScaled = true, mask}: {isScaled?: boolean; mask?: Mask} = {},
) {
  const {rows, columns} = sizeOf(values, 'The matrix of values');
  if (rows !== keys.length) throw new RangeError('There must be a value for each key.');
  const scores = attentionScores(queries, keys, isScaled);
  const weights = attentionWeights(scores, mask);
  const output = buildMatrix({rows: queries.length, columns}, (t, i) =>
    dot(
      weights[t]!,
      values.map((value) => value[i]!),
    ),
  );
  return {scores, weights, output};
}
