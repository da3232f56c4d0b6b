/**
 * The nearest number of nine decimals, never −0. A step function hangs on the sign of z, and −0.3 + 0.1 + 0.2 is 2.8e-17 in binary:
 * rounded so, sums of the decimals that a reader types are what the reader expects.
 */
export const toNineDecimals = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
