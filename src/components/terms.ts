import type {ProductTerm} from '../math/product-terms';
import {signedTex, tex} from './format';

const denominators = [2, 3, 4, 8, 9, 16];

/** A weight in TeX: ninths and sixteenths of a blur as fractions, all else as a number. */
export function weightTex(weight: number): string {
  const denominator = Number.isInteger(weight)
    ? undefined
    : denominators.find((d) => Math.abs(weight * d - Math.round(weight * d)) < 1e-9);
  if (denominator === undefined) return signedTex(weight);
  const fraction = `\\tfrac{${Math.round(Math.abs(weight) * denominator)}}{${denominator}}`;
  return weight < 0 ? `(-${fraction})` : fraction;
}

const termTex = ({count, value, weight}: ProductTerm) =>
  `${count > 1 ? count : ''}(\\inp{${signedTex(value)}} \\cdot \\wgt{${weightTex(weight)}})`;

/**
 * Multiply and add in TeX: `name` = 4(50 · 30) + (20 · 30) = 6,600, `perLine` products to a line.
 */
export function termsTex(name: string, terms: readonly ProductTerm[], sum: number, perLine = 2): string {
  const lines: string[] = [];
  for (let start = 0; start < terms.length; start += perLine) {
    lines.push(
      terms
        .slice(start, start + perLine)
        .map(termTex)
        .join(' + '),
    );
  }
  const steps = lines.map((line, i) => (i === 0 ? `&= ${line}` : `&\\quad {} + ${line}`));
  return `\\begin{aligned}\\out{${name}} ${[...steps, `&= \\out{${tex(sum)}}`].join(' \\\\ ')}\\end{aligned}`;
}
