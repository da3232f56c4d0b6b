/** A number as a reader expects it: thousands separated, a true minus, scientific where it is very large or small. */
export function format(value: number, digits = 4): string {
  if (!Number.isFinite(value)) throw new RangeError(`format: ${value} is not a number to show`);
  return parts(value, digits)
    .replace(
      /e([+-]?)(\d+)/,
      (_, sign: string, power: string) => `×10${superscript(sign === '-' ? `-${power}` : power)}`,
    )
    .replaceAll('-', '−');
}

/** The same number in TeX. */
export function tex(value: number, digits = 4): string {
  if (!Number.isFinite(value)) throw new RangeError(`tex: ${value} is not a number to show`);
  return parts(value, digits)
    .replaceAll(',', '{,}')
    .replace(/e\+?(-?\d+)/, ' \\times 10^{$1}');
}

/** A number in TeX, in brackets if it is negative, to stand after another sign. */
export const signedTex = (value: number, digits = 4): string =>
  value < 0 ? `(${tex(value, digits)})` : tex(value, digits);

/** A number in TeX, in brackets unless it is plain, to stand after a sign, as a factor or before a power. */
export function factorTex(value: number, digits = 4): string {
  const text = tex(value, digits);
  return /^[\d.{},]+$/.test(text) ? text : `(${text})`;
}

/** A table of numbers as a TeX matrix. */
export const matrixTex = (rows: number[][], digits = 4): string =>
  `\\begin{bmatrix}${rows.map((row) => row.map((value) => tex(value, digits)).join(' & ')).join(' \\\\ ')}\\end{bmatrix}`;

function parts(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 10 ** -digits / 2)) return value.toExponential(2);
  const rounded = Number(value.toFixed(digits));
  return (rounded === 0 ? 0 : rounded).toLocaleString('en-US', {maximumFractionDigits: digits});
}

function superscript(text: string): string {
  return [...text].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
}
