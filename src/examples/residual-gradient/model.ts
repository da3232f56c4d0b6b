import {type Magnitude, power, product, scientific} from '../../math/gradient-flow';
import {pathCount, pathLengths, plainGradient, residualGradient} from '../../math/residual';
import {attempt, type InputsOf, integer, real} from '../fields';

export const fields = {
  n: integer({label: 'Blocks n', initial: 20, min: 1, max: 100}),
  f: real({label: 'Slope f′ of each block', initial: 0, min: -2, max: 2, step: 0.05}),
  s: real({label: 'Shortcut factor λ', initial: 1, min: 0, max: 1.5, step: 0.05}),
};

/** As the rounded product is shown: what reads 1 is kept. */
const trendOf = ({mantissa, exponent}: {mantissa: number; exponent: number}) => {
  if (mantissa === 0) return 'is 0';
  if (exponent === 0) return Math.abs(mantissa) === 1 ? 'is kept' : 'grows';
  return exponent < 0 ? 'shrinks' : 'grows';
};

/** What n equal blocks make of a gradient of 1, with and without their shortcuts, and after each block on the way. */
export function solve({n, f, s}: InputsOf<typeof fields>) {
  return attempt('n', () => {
    const through = (factor: Magnitude) => {
      const total = power(factor, n);
      // A gradient of 0 has no power of ten to draw.
      const powers =
        total.sign === 0 ? [] : Array.from({length: n}, (_, block) => power(factor, block + 1).log10);
      return {
        factor: scientific(factor, 4),
        total: scientific(total),
        trend: trendOf(scientific(total)),
        isZero: total.sign === 0,
        // One more point than blocks: the gradient starts at 10⁰.
        curve: total.sign === 0 ? [] : [0, ...powers].map((log10, block) => [block, log10] as const),
      };
    };
    const plain = through(plainGradient([f]));
    const residual = through(residualGradient([f], s));
    const powers = [...plain.curve, ...residual.curve].map(([, log10]) => log10);
    const lengths = pathLengths(n, f, s);
    return {
      plain,
      residual,
      paths: {
        count: scientific(pathCount(n), 2),
        aroundAll: scientific(product([lengths[0]!.share])),
        throughOne: scientific(product([lengths[1]!.share])),
        throughTwo: scientific(product([lengths[2]?.share ?? 0])),
      },
      range: [
        Math.min(-1, Math.floor(Math.min(0, ...powers))),
        Math.max(1, Math.ceil(Math.max(0, ...powers))),
      ] as [number, number],
    };
  });
}

export const model = {fields, solve};
