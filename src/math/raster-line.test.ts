import fc from 'fast-check';
import {expect, it} from 'vitest';
import {rasterLine} from './raster-line';

it('draws a knight’s move through one cell between', () => {
  expect(rasterLine({row: 0, column: 0}, {row: 2, column: 1})).toEqual([
    {row: 0, column: 0},
    {row: 1, column: 1},
    {row: 2, column: 1},
  ]);
});

it('goes from end to end without a gap, and no longer than it must', () => {
  const cell = fc.record({row: fc.integer({min: 0, max: 50}), column: fc.integer({min: 0, max: 50})});
  fc.assert(
    fc.property(cell, cell, (from, to) => {
      const line = rasterLine(from, to);
      expect(line[0]).toEqual(from);
      expect(line.at(-1)).toEqual(to);
      expect(line).toHaveLength(Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column)) + 1);
      line.slice(1).forEach(({row, column}, i) => {
        const before = line[i]!;
        expect(Math.max(Math.abs(row - before.row), Math.abs(column - before.column))).toBe(1);
      });
    }),
  );
});
