/** An affine map x ↦ W x + b: W has m rows of n weights, b has m entries. */
export interface Affine {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

function requireColumns(W: Affine['W'], n: number): void {
  if (W.some((row) => row.length !== n)) {
    throw new RangeError(`The matrix needs ${n} columns, one for each entry of what it is applied to.`);
  }
}

/** W x + b. @throws RangeError if the shapes do not fit */
export function applyAffine({W, b}: Affine, x: readonly number[]): number[] {
  requireColumns(W, x.length);
  if (b.length !== W.length)
    throw new RangeError(`${W.length} rows need as many biases; there are ${b.length}.`);
  return W.map((row, i) => row.reduce((sum, weight, j) => sum + weight * x[j]!, b[i]!));
}

/**
 * The single affine map that does what `first` and then `second` do: W₂W₁ and W₂b₁ + b₂.
 *
 * Goodfellow, Bengio & Courville (2016), Deep Learning, section 6.1.
 *
 * @throws RangeError if the shapes do not fit
 */
export function composeAffine(second: Affine, first: Affine): {W: number[][]; b: number[]} {
  requireColumns(second.W, first.W.length);
  const columns = first.W[0]?.length ?? 0;
  const W = second.W.map((row) =>
    Array.from({length: columns}, (_, j) =>
      row.reduce((sum, weight, k) => sum + weight * first.W[k]![j]!, 0),
    ),
  );
  return {W, b: applyAffine(second, first.b)};
}
