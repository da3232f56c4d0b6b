import {Arrow} from '../components/Arrow';
import {Figure} from '../components/Figure';
import {format} from '../components/format';
import {type Move, solveMaze} from '../math/maze';

export const maze = ['R.#.G', '.#...', '...#.', '#....'];
export const discount = 0.9;

const cells = solveMaze(maze, discount);
const size = 66;
const start = cells.find(({mark}) => mark === 'R')!;

const ends: Record<Move, [number, number, number, number]> = {
  up: [33, 36, 33, 8],
  down: [33, 8, 33, 36],
  left: [47, 22, 19, 22],
  right: [19, 22, 47, 22],
};

/** A robot's maze, with the value of each cell under the best policy and the move that this policy makes there. */
export function MazeValues() {
  return (
    <Figure
      label={`A maze of ${maze.length} rows and ${maze[0]!.length} columns. The robot starts at the top left, the goal is at the top right. Each free cell shows the move of the best policy, which leads on towards the goal, and its value: 1 beside the goal, ${format(discount)} two steps away, ${format(start.value, 2)} at the start.`}
      width={size * 5 + 4}
      height={size * 4 + 4}
      caption={`The robot’s maze. Reward 1 for reaching the goal, 0 for any other step, γ = ${format(discount)}. The number in a cell is its value: the return of the best policy from there. The arrow is what that policy does. The dot is the robot; filled cells are walls.`}
    >
      <g transform="translate(2 2)">
        <rect width={size * 5} height={size * 4} className="fill-soft" />
        {cells.map(({row, column, mark, value, move}) => (
          <g key={`${row},${column}`} transform={`translate(${column * size} ${row * size})`}>
            <rect
              width={size}
              height={size}
              className={`stroke-rule ${mark === 'G' ? 'fill-tint' : 'fill-sheet'}`}
            />
            {move && (
              <Arrow
                from={{x: ends[move][0], y: ends[move][1]}}
                to={{x: ends[move][2], y: ends[move][3]}}
                role="output"
              />
            )}
            <text
              x={size / 2}
              y={mark === 'G' ? 38 : 56}
              textAnchor="middle"
              style={{fontSize: mark === 'G' ? 16 : 15, fontWeight: mark === 'G' ? 700 : 400}}
              className={mark === 'G' ? 'fill-error' : 'fill-state'}
            >
              {mark === 'G' ? 'goal' : format(value, 2)}
            </text>
            {mark === 'R' && <circle cx={13} cy={13} r={7} className="fill-weight" />}
          </g>
        ))}
        <rect width={size * 5} height={size * 4} fill="none" className="stroke-ink" strokeWidth={2} />
      </g>
    </Figure>
  );
}
