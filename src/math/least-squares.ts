/**
 * A matrix as a list of columns, reduced by Householder reflections to A = QR: `r` is upper triangular (r[j] is its column j, rows
 * 0 to j), `rotate` computes Qᵀv, `expand` Qv. Backward stable, also where the columns are nearly dependent.
 * Golub & Van Loan (2013), Matrix Computations, algorithm 5.2.1.
 */
interface Reduced {
  r: number[][];
  rotate(v: readonly number[]): number[];
  expand(v: readonly number[]): number[];
}

function mirror(normal: readonly number[], from: number, v: number[]): void {
  let along = 0;
  for (let i = from; i < v.length; i++) along += normal[i]! * v[i]!;
  for (let i = from; i < v.length; i++) v[i]! -= 2 * along * normal[i]!;
}

function reduce(columns: readonly (readonly number[])[]): Reduced {
  const work = columns.map((column) => [...column]);
  const normals: number[][] = [];
  work.forEach((column, j) => {
    for (let k = 0; k < j; k++) mirror(normals[k]!, k, column);
    const normal = column.map((value, i) => (i < j ? 0 : value));
    const length = Math.hypot(...normal);
    normal[j]! += normal[j]! < 0 ? -length : length;
    const size = Math.hypot(...normal);
    normals.push(size > 0 ? normal.map((value) => value / size) : normal);
    mirror(normals[j]!, j, column);
  });
  return {
    r: work.map((column, j) => column.slice(0, j + 1)),
    rotate(v) {
      const result = [...v];
      normals.forEach((normal, k) => mirror(normal, k, result));
      return result;
    },
    expand(v) {
      const result = [...v];
      for (let k = normals.length - 1; k >= 0; k--) mirror(normals[k]!, k, result);
      return result;
    },
  };
}

/** x with Rx = c for an upper triangular R. A pivot of 0 (dependent columns) leaves its unknown at 0. */
function backSubstitute(r: readonly (readonly number[])[], c: readonly number[]): number[] {
  const x = c.slice(0, r.length);
  for (let j = r.length - 1; j >= 0; j--) {
    x[j] = r[j]![j] === 0 ? 0 : x[j]! / r[j]![j]!;
    for (let i = 0; i < j; i++) x[i]! -= r[j]![i]! * x[j]!;
  }
  return x;
}

/** x with Rᵀx = c. */
function forwardSubstitute(r: readonly (readonly number[])[], c: readonly number[]): number[] {
  const x: number[] = [];
  r.forEach((column, j) => {
    let rest = c[j]!;
    for (let i = 0; i < j; i++) rest -= column[i]! * x[i]!;
    x.push(column[j] === 0 ? 0 : rest / column[j]!);
  });
  return x;
}

/**
 * Ridge regression: the w that makes ‖Aw − t‖² + κ‖w‖² smallest, A given by its columns. For κ = 0 this is least squares and, where
 * there are more columns than rows, the solution of smallest norm. By QR of A with √κ·I below it, or of its transpose where that is smaller;
 * never by the normal equations AᵀA, which square the condition number. Golub & Van Loan (2013), Matrix Computations, sections 5.3, 5.6, 6.1.4.
 *
 * @throws RangeError if κ is negative
 */
export function ridge(
  columns: readonly (readonly number[])[],
  t: readonly number[],
  kappa: number,
): number[] {
  if (!(kappa >= 0)) throw new RangeError('The penalty must not be negative.');
  const root = Math.sqrt(kappa);
  const diagonal = (size: number, j: number) => Array.from({length: size}, (_, i) => (i === j ? root : 0));
  if (columns.length <= t.length) {
    const {r, rotate} = reduce(columns.map((column, j) => [...column, ...diagonal(columns.length, j)]));
    return backSubstitute(r, rotate([...t, ...columns.map(() => 0)]));
  }
  // w = Aᵀ(AAᵀ + κI)⁻¹t; with [A √κI]ᵀ = QR this is the upper part of Q·R⁻ᵀt.
  const rows = t.map((_, i) => columns.map((column) => column[i]!));
  const {r, expand} = reduce(rows.map((row, i) => [...row, ...diagonal(rows.length, i)]));
  return expand([...forwardSubstitute(r, t), ...columns.map(() => 0)]).slice(0, columns.length);
}
