import fc from 'fast-check';
import {expect, it} from 'vitest';
import {solveMaze} from './maze';

/** Steps to the goal by breadth-first search, an independent way to the same numbers. */
function distances(maze: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  let front = maze.flatMap((line, row) =>
    [...line].flatMap((mark, column) => (mark === 'G' ? [[row, column]] : [])),
  );
  for (let steps = 0; front.length > 0; steps += 1) {
    for (const at of front) found.set(at.join(), steps);
    front = front
      .flatMap(([row = 0, column = 0]) => [
        [row + 1, column],
        [row - 1, column],
        [row, column + 1],
        [row, column - 1],
      ])
      .filter(
        ([row = 0, column = 0]) =>
          '.S'.includes(maze[row]?.[column] ?? '#') && !found.has(`${row},${column}`),
      );
  }
  return found;
}

it('values a cell d steps from the goal at γ to the power d − 1', () => {
  const line = fc
    .array(fc.constantFrom('.', '.', '#'), {minLength: 4, maxLength: 4})
    .map((marks) => marks.join(''));
  fc.assert(
    fc.property(
      fc.tuple(line, line, line),
      fc.double({min: 0.2, max: 0.95, noNaN: true}),
      (lines, discount) => {
        const maze = [...lines, '..G.'];
        const steps = distances(maze);
        for (const {row, column, value, move} of solveMaze(maze, discount)) {
          const d = steps.get(`${row},${column}`);
          expect(value).toBeCloseTo(d ? discount ** (d - 1) : 0, 12);
          expect(move === undefined).toBe(!d);
        }
      },
    ),
  );
});

it('names the move that leads on', () => {
  const cells = solveMaze(['S.', '#G'], 0.9);
  expect(cells.map(({move, value}) => [move, value])).toEqual([
    ['right', 0.9],
    ['down', 1],
    [undefined, 0],
  ]);
});

it('refuses ragged rows and a discount factor of 1', () => {
  expect(() => solveMaze(['..', 'G'], 0.9)).toThrow('one length');
  expect(() => solveMaze(['.G'], 1)).toThrow('between 0 and 1');
});
