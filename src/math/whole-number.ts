/**
 * Checks a count or an index that a reader may have typed.
 *
 * @param what the quantity as the reader knows it, with its article: "The stride"
 * @throws RangeError if the value is no whole number or below the minimum
 */
export function requireWholeNumber(what: string, value: number, minimum: number): void {
  if (Number.isInteger(value) && value >= minimum) return;
  const given = Number.isFinite(value) ? `${value} is not.` : 'this is not a finite number.';
  throw new RangeError(`${what} must be a whole number of at least ${minimum}; ${given}`);
}
