import {describe, expect, it} from 'vitest';
import {convolutionCost, denseCost} from '../../math/cost';
import {createRandom} from '../../math/random';
import {outputSize} from '../../math/shape';
import {drawShape, shapes, side} from './drawing';
import {forward, kernelSize, poolSize} from './network';
import {pictures} from './pictures';
import weights from './weights.json';

const blank = Array.from({length: side}, () => Array<number>(side).fill(0));
const filters = weights.kernels.length;
const mapSide = outputSize({input: side, kernel: kernelSize});
const pooledSide = outputSize({input: mapSide, kernel: poolSize, stride: poolSize});

/** Lengths along each axis of a nested array. */
function shapeOf(values: unknown): number[] {
  return Array.isArray(values) ? [values.length, ...shapeOf(values[0])] : [];
}

describe('forward', () => {
  it('has the shapes that outputSize computes: 1×12×12, 4×10×10, 4×5×5, 100, 4', () => {
    const {input, convolved, rectified, pooled, flattened, logits, probabilities} = forward(blank);
    expect(input.shape).toEqual([1, 12, 12]);
    expect(convolved.shape).toEqual([filters, mapSide, mapSide]);
    expect(rectified.shape).toEqual([4, 10, 10]);
    expect(pooled.shape).toEqual([filters, pooledSide, pooledSide]);
    expect(flattened.shape).toEqual([filters * pooledSide ** 2]);
    expect(probabilities.shape).toEqual([shapes.length]);
    for (const stage of [input, convolved, rectified, pooled, flattened, logits, probabilities]) {
      expect(shapeOf(stage.values)).toEqual(stage.shape);
    }
  });

  it('clears what is negative, and pools values that are in the rectified map where it says', () => {
    const {convolved, rectified, pooled, flattened} = forward(pictures[0]?.picture ?? blank);
    expect(convolved.values.flat(2).some((value) => value < 0)).toBe(true);
    expect(rectified.values.flat(2).every((value) => value >= 0)).toBe(true);
    pooled.argmax.forEach((map, f) => {
      const found = map.flat().map(({row, column}) => rectified.values[f]?.[row]?.[column]);
      expect(found).toEqual(pooled.values[f]?.flat());
    });
    expect(flattened.values).toEqual(pooled.values.flat(2));
  });

  it('has 40 + 404 = 444 parameters', () => {
    const size = {
      outputHeight: mapSide,
      outputWidth: mapSide,
      kernel: kernelSize,
      inChannels: 1,
      outChannels: filters,
    };
    const dense = {inputs: filters * pooledSide ** 2, outputs: shapes.length};
    const parameters = convolutionCost(size).parameters + denseCost(dense).parameters;
    expect(Object.values(weights).flat(3)).toHaveLength(parameters);
    expect(parameters).toBe(444);
  });

  it('refuses a picture of another size', () => {
    expect(() => forward([[1, 0]])).toThrow('The network reads pictures of 12 × 12; this one has 1 × 2.');
  });
});

describe('the trained weights', () => {
  it('classify every shipped picture right', () => {
    for (const {shape, picture} of pictures) {
      const {predicted, probabilities} = forward(picture);
      expect(shapes[predicted]).toBe(shape);
      expect(probabilities.values[predicted]).toBeGreaterThan(0.8);
    }
    expect(pictures.map(({shape}) => shape)).toEqual(shapes.flatMap((shape) => [shape, shape]));
  });

  it.each(shapes)('classify at least 95 in 100 new drawings right: %s', (shape) => {
    const random = createRandom(20260731);
    const drawings = Array.from({length: 300}, () => drawShape(shape, random));
    const right = drawings.filter((picture) => shapes[forward(picture).predicted] === shape);
    expect(right.length / drawings.length).toBeGreaterThanOrEqual(0.95);
  });

  it('use every filter', () => {
    const alive = Array.from({length: filters}, (_, f) =>
      pictures.some(({picture}) =>
        forward(picture)
          .rectified.values[f]?.flat()
          .some((value) => value > 0),
      ),
    );
    expect(alive).toEqual([true, true, true, true]);
  });
});
