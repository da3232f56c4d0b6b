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
  // By hand, for `toLocaleString` takes a phone milliseconds a number, and pages have dozens.
  const rounded = Number(value.toFixed(digits)) || 0;
  // Below a millionth, `String` turns to powers of ten.
  const isTiny = rounded !== 0 && Math.abs(rounded) < 1e-6;
  const plain = isTiny ? rounded.toFixed(digits).replace(/0+$/, '') : String(rounded);
  const [whole = '', fraction] = plain.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

function superscript(text: string): string {
  return [...text].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)])).join('');
}
