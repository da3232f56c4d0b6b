/** Rows of numbers, all of the same length. */
export type Matrix = readonly (readonly number[])[];

/** Channels first: one matrix for each channel, all of the same size. */
export type Volume = readonly Matrix[];

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The matrix whose entry at (row, column) is what `entry` returns for it. */
export function buildMatrix(size: Size, entry: (row: number, column: number) => number): number[][] {
  return Array.from({length: size.rows}, (_, row) =>
    Array.from({length: size.columns}, (_unused, column) => entry(row, column)),
  );
}

/** The entry at (row, column), and 0 outside the matrix: the value that zero padding puts there. */
export function valueAt(x: Matrix, row: number, column: number): number {
  return x[row]?.[column] ?? 0;
}

/**
 * Rows and columns of a matrix.
 *
 * @param what the matrix as the reader knows it, with its article: "The kernel"
 * @throws RangeError if it is empty, ragged, or holds something that is no finite number
 */
export function sizeOf(x: Matrix, what: string): Size {
  const rows = x.length;
  const columns = x[0]?.length ?? 0;
  if (rows === 0 || columns === 0) throw new RangeError(`${what} is empty.`);
  for (const row of x) {
    if (row.length !== columns) throw new RangeError(`${what} has rows of different lengths.`);
    if (!row.every(Number.isFinite))
      throw new RangeError(`${what} holds a value that is not a finite number.`);
  }
  return {rows, columns};
}

/**
 * Size that all channels of a volume share.
 *
 * @throws RangeError if there is no channel, or the channels differ in size
 */
export function channelSizeOf(x: Volume, what: string): Size {
  const [first, ...others] = x.map((channel) => sizeOf(channel, what));
  if (first === undefined) throw new RangeError(`${what} has no channel.`);
  for (const other of others) {
    if (other.rows !== first.rows || other.columns !== first.columns) {
      throw new RangeError(`${what} has channels of different sizes.`);
    }
  }
  return first;
}
