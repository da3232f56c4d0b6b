import {type Matrix, valueAt} from './matrix';

/** `count` places of a window where `value` meets `weight`. */
export interface ProductTerm {
  readonly count: number;
  readonly value: number;
  readonly weight: number;
}

/**
 * The products of a window that are not 0, equal ones counted together, in reading order: as one writes them on a
 * whiteboard, 4(50 · 30) + (20 · 30). Their sum is the output at that place.
 */
export function productTerms(values: Matrix, kernel: Matrix): ProductTerm[] {
  const terms: ProductTerm[] = [];
  kernel.forEach((weights, m) => {
    weights.forEach((weight, n) => {
      const value = valueAt(values, m, n);
      if (value === 0 || weight === 0) return;
      const found = terms.findIndex((term) => term.value === value && term.weight === weight);
      if (found < 0) terms.push({count: 1, value, weight});
      else terms[found] = {count: (terms[found]?.count ?? 0) + 1, value, weight};
    });
  });
  return terms;
}
