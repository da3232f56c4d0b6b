/** One example: input x, target y. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The model ŷ = wx + b; also its gradient (∂/∂w, ∂/∂b). */
export interface Line {
  readonly w: number;
  readonly b: number;
}

function meanOver(points: readonly Point[], term: (point: Point) => number): number {
  if (points.length === 0) throw new RangeError('A batch has at least one example.');
  return points.reduce((sum, point) => sum + term(point), 0) / points.length;
}

/** Mean of ½(wx + b − y)² over the points. */
export const lineLoss = ({w, b}: Line, points: readonly Point[]): number =>
  meanOver(points, ({x, y}) => (w * x + b - y) ** 2 / 2);

/** Gradient of that mean: the means of (ŷ − y)·x and of ŷ − y. */
export const lineGradient = ({w, b}: Line, points: readonly Point[]): Line => ({
  w: meanOver(points, ({x, y}) => (w * x + b - y) * x),
  b: meanOver(points, ({x, y}) => w * x + b - y),
});

/** One line of a training log: iteration `step`, counted through all epochs, on one mini-batch. */
export interface LogLine {
  readonly epoch: number;
  readonly step: number;
  readonly batch: readonly Point[];
  /** Loss of the batch and its gradient before the update. */
  readonly loss: number;
  readonly gradient: Line;
  /** The model after the update. */
  readonly line: Line;
}

/** Gradient descent over mini-batches in a fixed order, for so many epochs: one entry for each iteration. */
export function trainLine(
  start: Line,
  batches: readonly (readonly Point[])[],
  {rate, epochs}: {rate: number; epochs: number},
): LogLine[] {
  const log: LogLine[] = [];
  let line = start;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (const batch of batches) {
      const [loss, gradient] = [lineLoss(line, batch), lineGradient(line, batch)];
      line = {w: line.w - rate * gradient.w, b: line.b - rate * gradient.b};
      log.push({epoch, step: log.length + 1, batch, loss, gradient, line});
    }
  }
  return log;
}
