/**
 * Pre-activation of one unit: z = Σ_i w_i x_i + b, with the products that are summed.
 *
 * Bishop (2006), Pattern Recognition and Machine Learning, equation 5.2.
 *
 * @param x inputs, n of them
 * @param w weights, one an input
 * @throws RangeError if there are not as many weights as inputs
 */
export function weightedSum(
  x: readonly number[],
  w: readonly number[],
  b: number,
): {products: number[]; sum: number} {
  if (x.length !== w.length)
    throw new RangeError(`${x.length} inputs need as many weights; there are ${w.length}.`);
  const products = x.map((value, i) => value * w[i]!);
  return {products, sum: products.reduce((total, product) => total + product, 0) + b};
}
