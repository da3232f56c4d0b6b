/** Where the map puts a topic or an answer, in units of its drawing (a px on a wide screen). */
export interface Place {
  x: number;
  y: number;
}

/** The topics by column, in reading order down and then to the right: made by hand, so that columns are about equally long. */
const columns = [
  ['foundations', 'neural-networks'],
  ['activations-and-losses', 'backpropagation', 'optimization'],
  ['training', 'regularization'],
  ['convolutional-networks', 'computer-vision'],
  ['recurrent-networks', 'attention-and-transformers'],
  ['generative-models', 'transfer-learning', 'tools-and-hardware'],
];

export const columnWidth = 200;
/** Left of the circles, where the arcs between answers of one column run. */
export const gutter = 40;
export const rowHeight = 27;
const top = 30;
const betweenTopics = 33;
const lineHeight = 21;
const underHeading = 27;
const longestLine = 22;

/** A topic's name on one line or two, each short enough for its column. */
export function headingLines(label: string): string[] {
  const space = label.lastIndexOf(' ', longestLine);
  return label.length <= longestLine || space < 0 ? [label] : [label.slice(0, space), label.slice(space + 1)];
}

/**
 * The place of every topic's heading (its first line) and of every answer's circle, by topic folder; answers are counted, in reading
 * order. Throws a RangeError for a topic that has no column.
 */
export function layout(topics: {topic: string; label: string; count: number}[]) {
  const places = new Map<string, {heading: Place; answers: Place[]}>();
  let height = 0;
  columns.forEach((column, at) => {
    const x = at * columnWidth + gutter;
    let y = top;
    for (const name of column) {
      const topic = topics.find(({topic}) => topic === name);
      if (!topic) continue;
      const heading = {x, y};
      y += (headingLines(topic.label).length - 1) * lineHeight + underHeading;
      const answers = Array.from({length: topic.count}, (_, i) => ({x, y: y + i * rowHeight}));
      places.set(name, {heading, answers});
      y += topic.count * rowHeight + betweenTopics;
    }
    height = Math.max(height, y - betweenTopics);
  });
  for (const {topic} of topics)
    if (!places.has(topic))
      throw new RangeError(`Topic "${topic}" has no column on the map; add it in plugins/map/layout.ts`);
  return {places, width: columns.length * columnWidth, height};
}
