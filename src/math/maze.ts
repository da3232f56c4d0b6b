const moves = {up: [-1, 0], right: [0, 1], down: [1, 0], left: [0, -1]} as const;

export type Move = keyof typeof moves;

export interface MazeCell {
  readonly row: number;
  readonly column: number;
  readonly mark: string;
  /** The return of the best behavior from here, 0 at the goal and where no way leads to it. */
  readonly value: number;
  /** A move that earns it; none at the goal and where no way leads to it. */
  readonly move?: Move;
}

/**
 * The best behavior in a maze, by value iteration: V(s) = max over the moves of r + γ·V(s′). A move that enters the goal earns 1 and
 * ends the run, any other earns 0; a move into a wall is none.
 *
 * Sutton & Barto (2018), Reinforcement Learning: An Introduction, section 4.4.
 *
 * @param maze rows of marks of one length: `#` wall, `G` goal, anything else free
 * @returns the cells that are no wall
 * @throws RangeError if the rows differ in length or the discount factor γ is outside (0, 1)
 */
export function solveMaze(maze: readonly string[], discount: number): MazeCell[] {
  if (maze.some((row) => row.length !== maze[0]!.length))
    throw new RangeError('The rows of a maze must have one length.');
  if (!(discount > 0 && discount < 1)) throw new RangeError('The discount factor must lie between 0 and 1.');
  let cells: MazeCell[] = maze.flatMap((line, row) =>
    [...line].flatMap((mark, column) => (mark === '#' ? [] : [{row, column, mark, value: 0}])),
  );
  // No way is longer than there are cells; each sweep carries the goal's reward one step further.
  for (let sweep = 0; sweep < maze.length * (maze[0]?.length ?? 0); sweep += 1) {
    const before = cells;
    cells = before.map((cell) => (cell.mark === 'G' ? cell : {...cell, ...bestMove(before, cell, discount)}));
  }
  return cells;
}

function bestMove(
  cells: readonly MazeCell[],
  from: MazeCell,
  discount: number,
): {value: number; move?: Move} {
  let best: {value: number; move?: Move} = {value: 0};
  for (const [move, [down, right]] of Object.entries(moves) as [Move, readonly [number, number]][]) {
    const next = cells.find(({row, column}) => row === from.row + down && column === from.column + right);
    if (!next) continue;
    const value = next.mark === 'G' ? 1 : discount * next.value;
    if (value > best.value) best = {value, move};
  }
  return best;
}
