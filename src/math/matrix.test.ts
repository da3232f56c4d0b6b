import {expect, it} from 'vitest';
import {buildMatrix, channelSizeOf, sizeOf, valueAt} from './matrix';

it('buildMatrix asks for each entry by row and column', () => {
  expect(buildMatrix({rows: 2, columns: 3}, (row, column) => 10 * row + column)).toEqual([
    [0, 1, 2],
    [10, 11, 12],
  ]);
});

it('valueAt is 0 outside the matrix', () => {
  const x = [[1, 2]];
  expect([
    valueAt(x, 0, 1),
    valueAt(x, 0, 2),
    valueAt(x, -1, 0),
    valueAt(x, 1, 0),
    valueAt(x, 0, 0.5),
  ]).toEqual([2, 0, 0, 0, 0]);
});

it('sizeOf refuses what is no matrix of numbers', () => {
  expect(sizeOf([[1, 2, 3]], 'The kernel')).toEqual({rows: 1, columns: 3});
  expect(() => sizeOf([], 'The kernel')).toThrow(new RangeError('The kernel is empty.'));
  expect(() => sizeOf([[]], 'The kernel')).toThrow('The kernel is empty.');
  expect(() => sizeOf([[1], [1, 2]], 'The kernel')).toThrow('The kernel has rows of different lengths.');
  expect(() => sizeOf([[Infinity]], 'The kernel')).toThrow(
    'The kernel holds a value that is not a finite number.',
  );
});

it('channelSizeOf wants all channels alike', () => {
  expect(channelSizeOf([[[1, 2]], [[3, 4]]], 'The input')).toEqual({rows: 1, columns: 2});
  expect(() => channelSizeOf([], 'The input')).toThrow(new RangeError('The input has no channel.'));
  expect(() => channelSizeOf([[[1, 2]], [[3]]], 'The input')).toThrow(
    'The input has channels of different sizes.',
  );
});
