export interface Point {
  x: number;
  y: number;
}

/** Where the parts of the drawing stand, in a viewBox of 320 × 416. */
export const radius = 27;
export const places = {
  x1: {x: 92, y: 34},
  x2: {x: 228, y: 34},
  h1: {x: 92, y: 184},
  h2: {x: 228, y: 184},
  out: {x: 160, y: 308},
  loss: {x: 160, y: 392},
} satisfies Record<string, Point>;
type Place = keyof typeof places;

/** Edges, and where their two numbers stand: beside the outer ones, on the crossing ones near their upper ends. */
export const edges: {name: string; from: Place; to: Place; at: Point; anchor: 'start' | 'middle' | 'end'}[] =
  [
    {name: 'w11', from: 'x1', to: 'h1', at: {x: 85, y: 104}, anchor: 'end'},
    {name: 'w21', from: 'x1', to: 'h2', at: {x: 127, y: 80}, anchor: 'middle'},
    {name: 'w12', from: 'x2', to: 'h1', at: {x: 193, y: 80}, anchor: 'middle'},
    {name: 'w22', from: 'x2', to: 'h2', at: {x: 235, y: 104}, anchor: 'start'},
    {name: 'v1', from: 'h1', to: 'out', at: {x: 114, y: 250}, anchor: 'end'},
    {name: 'v2', from: 'h2', to: 'out', at: {x: 206, y: 250}, anchor: 'start'},
  ];
export const biases: {name: string; to: Place; at: Point; anchor: 'start' | 'end'}[] = [
  {name: 'b1', to: 'h1', at: {x: 60, y: 184}, anchor: 'end'},
  {name: 'b2', to: 'h2', at: {x: 260, y: 184}, anchor: 'start'},
  {name: 'c', to: 'out', at: {x: 192, y: 310}, anchor: 'start'},
];

/** The line between two circles, rim to rim. */
export function line(from: Point, to: Point) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const along = {x: ((to.x - from.x) / length) * radius, y: ((to.y - from.y) / length) * radius};
  return {x1: from.x + along.x, y1: from.y + along.y, x2: to.x - along.x, y2: to.y - along.y};
}
