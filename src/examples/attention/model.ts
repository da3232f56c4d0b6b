import {attention, attentionScores, causalMask} from '../../math/attention';
import {sentence} from '../../math/sample-attention';
import {attempt, choice, type InputsOf, matrix, toggle} from '../fields';

const {tokens} = sentence;
const rowsFor = (label: string, initial: number[][]) => matrix({label, initial, min: -10, max: 10});

export const fields = {
  query: choice('Query of', '2', {0: 'Mia', 1: 'lost', 2: 'her', 3: 'keys'}),
  scale: toggle('Divide by √dₖ', true),
  mask: toggle('Causal mask', false),
  q: rowsFor('Queries Q, a row for each token', sentence.queries),
  k: rowsFor('Keys K', sentence.keys),
  v: rowsFor('Values V', sentence.values),
};

/** Scores, weights and outputs of all queries, and the way of one of them step by step. */
export function solve({query, scale, mask, q, k, v}: InputsOf<typeof fields>) {
  return attempt('q', () => {
    const at = Number(query);
    const allowed = mask ? causalMask(tokens.length) : undefined;
    const {scores, weights, output} = attention(q, k, v, {isScaled: scale, mask: allowed});
    const products = attentionScores(q, k, false);
    const isAllowed = (row: number, column: number) => allowed?.[row]?.[column] ?? true;
    return {
      tokens,
      at,
      width: q[0]!.length,
      scores: scores.map((row, t) => row.map((score, j) => (isAllowed(t, j) ? score : undefined))),
      weights: weights.map((row, t) => row.map((weight, j) => (isAllowed(t, j) ? weight : undefined))),
      output,
      query: q[at]!,
      steps: tokens.map((token, j) => ({
        token,
        key: k[j]!,
        value: v[j]!,
        product: products[at]![j]!,
        score: scores[at]![j]!,
        weight: weights[at]![j]!,
        isAllowed: isAllowed(at, j),
      })),
      result: output[at]!,
    };
  });
}

export const model = {fields, solve};
