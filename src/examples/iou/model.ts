import {area, type Box, diceFromIou, intersection, iou} from '../../math/iou';
import {attempt, type InputsOf, matrix} from '../fields';

/** The picture that the boxes lie in, in units. */
export const stage = {width: 20, height: 16};

export const fields = {
  a: matrix({label: 'Box A: true box', initial: [[3, 3, 8, 7]], min: 0, max: 20}),
  b: matrix({label: 'Box B: predicted box', initial: [[6, 5, 8, 7]], min: 0, max: 20}),
};

const toBox = ([[x = 0, y = 0, width = 0, height = 0] = []]: number[][]): Box => ({x, y, width, height});

/** A box of the stage: moved by whole or half units, never out of the picture further than it must. */
export function moved([[x = 0, y = 0, width = 0, height = 0] = []]: number[][], dx: number, dy: number) {
  const within = (value: number, end: number) =>
    Math.min(Math.max(Math.round(2 * value) / 2, 0), Math.max(end, 0));
  return [[within(x + dx, stage.width - width), within(y + dy, stage.height - height), width, height]];
}

/** Both boxes, what they share, and the measures of overlap. */
export function solve({a, b}: InputsOf<typeof fields>) {
  return attempt('b', () => {
    const boxes = {a: toBox(a), b: toBox(b)};
    const value = iou(boxes.a, boxes.b);
    const shared = intersection(boxes.a, boxes.b);
    return {
      ...boxes,
      shared,
      areaA: area(boxes.a),
      areaB: area(boxes.b),
      areaShared: area(shared),
      union: area(boxes.a) + area(boxes.b) - area(shared),
      iou: value,
      dice: diceFromIou(value),
      /** Whether the common threshold of detection challenges counts it as found. */
      isFound: value >= 0.5,
      /** What the picture must show: the stage, and boxes that were typed beyond it. */
      view: {
        width: Math.max(stage.width, ...Object.values(boxes).map(({x, width}) => x + width)),
        height: Math.max(stage.height, ...Object.values(boxes).map(({y, height}) => y + height)),
      },
    };
  });
}

export const model = {fields, solve};
