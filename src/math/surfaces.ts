/** A loss of two parameters to watch optimizers on. */
export interface Surface {
  f: (x: number, y: number) => number;
  gradient: (x: number, y: number) => [number, number];
  /** The part worth drawing. */
  x: readonly [number, number];
  y: readonly [number, number];
  /** Where a run starts. */
  start: readonly [number, number];
  /** The minima, all equally deep. */
  minima: readonly (readonly [number, number])[];
  /** Losses to draw contours at. */
  levels: readonly number[];
  /** Cells along each side that show the narrowest of them whole. */
  cells: number;
}

/** ½(λ₁x² + λ₂y²): a bowl with its minimum 0 at the origin, and the condition number λ₂/λ₁. */
export function bowl(flat: number, steep: number): Pick<Surface, 'f' | 'gradient' | 'minima'> {
  return {
    f: (x, y) => (flat * x * x + steep * y * y) / 2,
    gradient: (x, y) => [flat * x, steep * y],
    minima: [[0, 0]],
  };
}

export const surfaces = {
  /** A bowl twenty times as steep along y as along x. */
  bowl: {
    ...bowl(1, 20),
    x: [-3, 1],
    y: [-1.3, 1.3],
    start: [-2.6, 1],
    levels: [0.1, 0.5, 1.5, 3, 6, 10, 16],
    cells: 48,
  },
  /** Rosenbrock (1960): (1 − x)² + 100(y − x²)², a flat curved valley between steep walls, with its minimum 0 at (1, 1). */
  rosenbrock: {
    f: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: (x, y) => [2 * (x - 1) - 400 * x * (y - x * x), 200 * (y - x * x)],
    x: [-2, 2],
    y: [-1, 3],
    start: [-1.2, 1],
    minima: [[1, 1]],
    levels: [4, 20, 60, 200, 600, 1500],
    cells: 72,
  },
  /** x²/2 − y²/2 + y⁴/4 + ¼: a saddle at the origin, of height ¼, between two minima of height 0 at (0, ±1). */
  saddle: {
    f: (x, y) => (x * x) / 2 - (y * y) / 2 + y ** 4 / 4 + 0.25,
    gradient: (x, y) => [x, y ** 3 - y],
    x: [-2, 2],
    y: [-1.6, 1.6],
    start: [-1.5, 0.01],
    minima: [
      [0, 1],
      [0, -1],
    ],
    levels: [0.05, 0.15, 0.25, 0.5, 0.9, 1.5, 2.2],
    cells: 40,
  },
} satisfies Record<string, Surface>;

export type SurfaceName = keyof typeof surfaces;
