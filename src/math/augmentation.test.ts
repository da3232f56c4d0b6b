import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  type Amounts,
  augment,
  cutmix,
  cutmixShare,
  cutout,
  drawAmounts,
  geometryMatrix,
  lookBack,
  meanDifference,
  meanValue,
  mixup,
  neutral,
  readsAt,
  relight,
  turnRepeatedly,
  warp,
} from './augmentation';
import {createRandom} from './random';
import {house, leftArrow, letterB, letterD, nine, rightArrow, six} from './sketches';

const resampling = fc.constantFrom('nearest' as const, 'bilinear' as const);
const random = () => createRandom(1);
const picture = fc.integer({min: 2, max: 9}).chain((n) =>
  fc.array(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: n, maxLength: n}), {
    minLength: n,
    maxLength: n,
  }),
);
const real = (min: number, max: number) => fc.double({min, max, noNaN: true});
const amounts: fc.Arbitrary<Amounts> = fc.record({
  degrees: real(-400, 400),
  scale: real(0.3, 3),
  shear: real(-2, 2),
  flip: fc.constantFrom('none' as const, 'horizontal' as const, 'vertical' as const),
  right: fc.integer({min: -9, max: 9}),
  down: fc.integer({min: -9, max: 9}),
  side: fc.constantFrom(0, 1, 2),
  left: fc.constant(0),
  top: fc.constant(0),
  contrast: real(0.1, 5),
  brightness: real(-1, 1),
  noise: real(0, 1),
});

/** TensorFlow's own warp, given our map of an output pixel to the place that it reads. */
function withTensorFlow(
  values: readonly (readonly number[])[],
  map: ReturnType<typeof lookBack>,
  kind: 'nearest' | 'bilinear',
) {
  const [[a, b], [c, d]] = map.W as [[number, number], [number, number]];
  return tf.tidy(() => {
    const images = tf.tensor4d(values.flat(), [1, values.length, values.length, 1]);
    const transforms = tf.tensor2d([[a, b, map.b[0]!, c, d, map.b[1]!, 0, 0]]);
    const result = tf.image.transform(images, transforms, kind, 'constant', 0).dataSync();
    return values.map((row, i) => row.map((_, j) => result[i * values.length + j]!));
  });
}

describe('warp', () => {
  it('leaves every picture as it is at neutral amounts', () => {
    fc.assert(
      fc.property(picture, resampling, (x, kind) => {
        expect(augment(x, neutral, kind, random())).toEqual(x);
      }),
    );
  });

  it('gives the picture back after a turn by 360 degrees, exactly', () => {
    fc.assert(
      fc.property(picture, resampling, fc.constantFrom(-360, 360, 720), (x, kind, degrees) => {
        expect(warp(x, {...neutral, degrees}, kind)).toEqual(x);
      }),
    );
  });

  it('gives it back after four quarter turns too, each resampled', () => {
    fc.assert(
      fc.property(picture, resampling, (x, kind) => {
        expect(turnRepeatedly(x, 90, 4, kind)).toEqual(x);
      }),
    );
  });

  it('turns counterclockwise', () => {
    const corner = [
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
    ];
    expect(warp(corner, {...neutral, degrees: 90}, 'bilinear')).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('is undone by a second flip', () => {
    fc.assert(
      fc.property(
        picture,
        resampling,
        fc.constantFrom('horizontal' as const, 'vertical' as const),
        (x, kind, flip) => {
          const once = warp(x, {...neutral, flip}, kind);
          expect(once).toEqual(flip === 'vertical' ? [...x].reverse() : x.map((row) => [...row].reverse()));
          expect(warp(once, {...neutral, flip}, kind)).toEqual(x);
        },
      ),
    );
  });

  it('moves and moves back, keeping what did not leave', () => {
    fc.assert(
      fc.property(
        picture,
        resampling,
        fc.integer({min: -4, max: 4}),
        fc.integer({min: -4, max: 4}),
        (x, kind, right, down) => {
          const there = warp(x, {...neutral, right, down}, kind);
          const back = warp(there, {...neutral, right: -right, down: -down}, kind);
          const stays = (i: number, shift: number) => i + shift >= 0 && i + shift < x.length;
          expect(back).toEqual(
            x.map((row, i) => row.map((value, j) => (stays(i, down) && stays(j, right) ? value : 0))),
          );
        },
      ),
    );
  });

  it('enlarges a crop: the upper left quarter of 4 × 4, doubled', () => {
    const x = [
      [0.1, 0.2, 0, 0],
      [0.3, 0.4, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    expect(warp(x, {...neutral, side: 2}, 'nearest')).toEqual([
      [0.1, 0.1, 0.2, 0.2],
      [0.1, 0.1, 0.2, 0.2],
      [0.3, 0.3, 0.4, 0.4],
      [0.3, 0.3, 0.4, 0.4],
    ]);
    expect(warp(x, {...neutral, side: 4}, 'bilinear')).toEqual(x);
  });

  it('slants rows to the right the lower they lie', () => {
    const x = [
      [0, 1, 0],
      [0, 1, 0],
      [0, 1, 0],
    ];
    expect(warp(x, {...neutral, shear: 1}, 'bilinear')).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('agrees with TensorFlow', () => {
    fc.assert(
      fc.property(picture, amounts, (x, drawn) => {
        const ours = warp(x, drawn, 'bilinear');
        const theirs = withTensorFlow(x, lookBack(drawn, x.length), 'bilinear');
        ours.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(theirs[i]![j]!, 4)));
      }),
      {numRuns: 50},
    );
    const tilted = {...neutral, degrees: 17, scale: 1.3, shear: 0.2, right: 2};
    expect(withTensorFlow(six, lookBack(tilted, 24), 'nearest')).toEqual(warp(six, tilted, 'nearest'));
  });

  it('looks back along the inverse of its matrix', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const [[a, b], [c, d]] = geometryMatrix(drawn) as [[number, number], [number, number]];
        const [[e, f], [g, h]] = lookBack({...drawn, side: 0}, 5).W as [[number, number], [number, number]];
        [a * e + b * g - 1, a * f + b * h, c * e + d * g, c * f + d * h - 1].forEach((value) =>
          expect(value).toBeCloseTo(0, 9),
        );
      }),
    );
  });

  it('refuses what it cannot do', () => {
    const x = [
      [0, 0],
      [0, 0],
    ];
    expect(() => warp(x, {...neutral, scale: 0}, 'nearest')).toThrow('above 0');
    expect(() => warp(x, {...neutral, side: 2, left: 1}, 'nearest')).toThrow('inside the picture');
    expect(() => warp([[0, 0]], neutral, 'nearest')).toThrow('square');
    expect(() => drawAmounts({...neutral, contrast: 0}, 2, random())).toThrow('above 0');
  });
});

describe('reads', () => {
  it('have weights that sum to 1', () => {
    fc.assert(
      fc.property(real(-30, 30), real(-30, 30), resampling, (x, y, kind) => {
        const weights = readsAt(x, y, kind).map(({weight}) => weight);
        expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
      }),
    );
  });
});

describe('augment', () => {
  it('keeps values from 0 to 1 for all amounts', () => {
    fc.assert(
      fc.property(picture, amounts, resampling, (x, drawn, kind) => {
        const values = augment(x, drawn, kind, random()).flat();
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  it('is the same for the same seed, another for another', () => {
    const noisy = {...neutral, noise: 0.2};
    expect(augment(six, noisy, 'nearest', createRandom(3))).toEqual(
      augment(six, noisy, 'nearest', createRandom(3)),
    );
    expect(augment(six, noisy, 'nearest', createRandom(3))).not.toEqual(
      augment(six, noisy, 'nearest', createRandom(4)),
    );
  });

  it('changes contrast about the mean and brightness by addition', () => {
    const x = [
      [0.2, 0.4],
      [0.6, 0.4],
    ];
    const close = (values: number[][], expected: number[][]) =>
      values.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 12)));
    close(relight(x, {contrast: 2, brightness: 0, noise: 0}, random()), [
      [0, 0.4],
      [0.8, 0.4],
    ]);
    close(relight(x, {contrast: 1, brightness: 0.5, noise: 0}, random()), [
      [0.7, 0.9],
      [1, 0.9],
    ]);
  });

  it('draws amounts within the limits', () => {
    const limits = {
      ...neutral,
      degrees: 20,
      scale: 0.5,
      shear: 0.3,
      right: 3,
      down: -2,
      side: 16,
      contrast: 2,
      brightness: -0.2,
    };
    fc.assert(
      fc.property(fc.nat(9999), (seed) => {
        const drawn = drawAmounts(limits, 24, createRandom(seed));
        expect(Math.abs(drawn.degrees)).toBeLessThanOrEqual(20);
        expect(Math.abs(Math.log(drawn.scale))).toBeLessThanOrEqual(Math.log(2) + 1e-12);
        expect(Math.abs(drawn.right)).toBeLessThanOrEqual(3);
        expect(Math.abs(drawn.down)).toBeLessThanOrEqual(2);
        expect(Math.max(drawn.left, drawn.top) + drawn.side).toBeLessThanOrEqual(24);
        expect(drawn.side).toBeGreaterThanOrEqual(16);
        expect(() => warp(six, drawn, 'bilinear')).not.toThrow();
      }),
    );
    expect(drawAmounts(neutral, 24, random())).toEqual(neutral);
  });
});

describe('the sketches', () => {
  it('turn into each other', () => {
    expect(warp(nine, {...neutral, degrees: 180}, 'bilinear')).toEqual(six);
    expect(warp(letterB, {...neutral, degrees: 180}, 'bilinear')).toEqual(
      warp(letterD, {...neutral, flip: 'vertical'}, 'bilinear'),
    );
    expect(meanDifference(rightArrow, leftArrow)).toBeGreaterThan(0.05);
    expect(warp(house, {...neutral, flip: 'horizontal'}, 'bilinear')).toEqual(house);
  });

  it('lie farther from themselves, moved, than from another class', () => {
    const moved = warp(six, {...neutral, right: 3}, 'nearest');
    expect(meanDifference(six, moved)).toBeGreaterThan(meanDifference(six, nine));
  });

  it('lose sharpness with every resampling that is no quarter turn', () => {
    expect(meanDifference(six, turnRepeatedly(six, 30, 12, 'bilinear'))).toBeGreaterThan(0.02);
    expect(meanDifference(six, turnRepeatedly(six, 360, 12, 'bilinear'))).toBe(0);
  });
});

describe('pictures that are mixed', () => {
  const patch = {row: 0, column: 1, side: 1};
  const ones = [
    [1, 1],
    [1, 1],
  ];
  const zeros = [
    [0, 0],
    [0, 0],
  ];

  it('share the pixels as they share the label', () => {
    expect(mixup(ones, zeros, 0.25)).toEqual([
      [0.25, 0.25],
      [0.25, 0.25],
    ]);
    expect(cutout(ones, patch)).toEqual(cutmix(ones, zeros, patch));
    expect(meanValue(cutmix(ones, zeros, patch))).toBe(cutmixShare(patch, 2));
  });

  it('are the first picture where nothing is mixed in', () => {
    expect(mixup(six, nine, 1)).toEqual(six);
    expect(cutmix(six, nine, {...patch, side: 0})).toEqual(six);
    expect(cutmix(six, nine, {row: 0, column: 0, side: 24})).toEqual(nine);
  });
});
