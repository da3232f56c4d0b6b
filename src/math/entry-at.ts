/** The entry of a map at (row, column), counted from 0, as a reader counts: rows and columns from 1. */
export const entryAt = (row: number, column: number) => ({row: row + 1, column: column + 1});
