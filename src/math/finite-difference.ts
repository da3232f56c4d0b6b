/**
 * The gradient of f at a point by central differences, (f(θ + h·eᵢ) − f(θ − h·eᵢ)) / 2h for each i: two evaluations of f for every
 * number of θ, with an error that shrinks with h² until rounding takes over. What a gradient check compares with.
 *
 * @throws RangeError if the step is not above 0
 */
export function centralDifference(
  f: (point: readonly number[]) => number,
  at: readonly number[],
  step = 1e-5,
): number[] {
  if (!(step > 0 && Number.isFinite(step)))
    throw new RangeError('The step of the difference must be a finite number above 0.');
  return at.map((_, i) => {
    const moved = (by: number) => f(at.map((value, j) => (j === i ? value + by : value)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
}

/** |a − b| / max(1, |a|, |b|): how far apart two numbers are, measured against their size once that is above 1. */
export function relativeDifference(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));
}
