import {Figure} from '../components/Figure';

const words = ['the', 'film', 'was', 'not', 'bad'];

interface Tree {
  title: string;
  /** Inner nodes at (x, y) with the places of their two children. */
  nodes: readonly {at: readonly [number, number]; of: readonly (readonly [number, number])[]}[];
  top: number;
}

const leaf = (i: number, y: number) => [44 + 78 * i, y] as const;
const leaves = 150;
const chain = 322;

const trees: readonly Tree[] = [
  {
    title: 'recursive: along a tree',
    top: 0,
    nodes: [
      {at: [83, 104], of: [leaf(0, leaves), leaf(1, leaves)]},
      {at: [317, 104], of: [leaf(3, leaves), leaf(4, leaves)]},
      {at: [258, 70], of: [leaf(2, leaves), [317, 104]]},
      {
        at: [171, 38],
        of: [
          [83, 104],
          [258, 70],
        ],
      },
    ],
  },
  {
    title: 'recurrent: the tree is a chain',
    top: 190,
    nodes: [
      {at: [122, 268], of: [leaf(0, chain), leaf(1, chain)]},
      {at: [200, 248], of: [[122, 268], leaf(2, chain)]},
      {at: [278, 228], of: [[200, 248], leaf(3, chain)]},
      {at: [356, 208], of: [[278, 228], leaf(4, chain)]},
    ],
  },
];

/** Two ways to read five words with one transition: along a tree, and along a chain. */
export function RecursiveTree() {
  return (
    <Figure
      width={400}
      height={342}
      label="Above, a tree over the words the, film, was, not, bad: one node joins the and film, one joins not and bad, one joins was with not bad, and the root joins the two halves. Below, a chain over the same words: each node joins the node before it with the next word. All nodes bear the same W."
      caption="Every node is the same function with the same weights W of its two children. A recurrent network is the special case of a tree in which each node takes the next word: four applications in a row, where the tree needs three. (The start state is left out; with it they are five.)"
    >
      {trees.map(({title, nodes, top}) => (
        <g key={title}>
          <text x={10} y={top + 18} fontWeight={700} className="fill-ink">
            {title}
          </text>
          <path
            d={nodes
              .map(({at, of}) => of.map((child) => `M${child.join(' ')}L${at.join(' ')}`).join(''))
              .join('')}
            fill="none"
            className="stroke-ink"
            strokeWidth={1.5}
          />
          {nodes.map(({at: [x, y]}) => (
            <g key={`${x},${y}`}>
              <circle cx={x} cy={y} r={13} className="fill-sheet stroke-state" strokeWidth={2} />
              <text x={x} y={y + 5} textAnchor="middle" className="fill-weight">
                W
              </text>
            </g>
          ))}
          {words.map((word, i) => {
            const [x, y] = leaf(i, top ? chain : leaves);
            return (
              <g key={word}>
                <rect
                  x={x - 24}
                  y={y - 12}
                  width={48}
                  height={25}
                  rx={3}
                  className="fill-sheet stroke-input"
                />
                <text x={x} y={y + 5} textAnchor="middle" className="fill-input">
                  {word}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </Figure>
  );
}
