import {
  augment,
  drawAmounts,
  geometryMatrix,
  lookBack,
  meanDifference,
  meanValue,
  neutral,
  readsAt,
  warp,
} from '../../math/augmentation';
import {applyAffine} from '../../math/affine';
import {type Matrix, valueAt} from '../../math/matrix';
import {createRandom} from '../../math/random';
import {house, leftArrow, letterB, letterD, nine, rightArrow, six} from '../../math/sketches';
import {attempt, choice, type InputsOf, integer, real, seed} from '../fields';

const side = six.length;

/** The pictures, and what each is taken for after a change that it does not survive. */
const pictures: Record<string, {name: string; picture: Matrix; other?: {name: string; picture: Matrix}}> = {
  six: {name: 'a 6', picture: six, other: {name: 'a 9', picture: nine}},
  b: {name: 'a b', picture: letterB, other: {name: 'a d', picture: letterD}},
  arrow: {name: 'a right arrow', picture: rightArrow, other: {name: 'a left arrow', picture: leftArrow}},
  house: {name: 'a house', picture: house},
};

export const fields = {
  picture: choice('Picture', 'six', {six: '6', b: 'b', arrow: 'Arrow', house: 'House'}),
  degrees: real({label: 'Rotation in degrees', initial: 15, min: -360, max: 360, step: 5}),
  scale: real({label: 'Scale', initial: 1.1, min: 0.5, max: 2, step: 0.05}),
  shear: real({label: 'Shear', initial: 0.1, min: -1, max: 1, step: 0.05}),
  flip: choice('Flip', 'none', {none: 'None', horizontal: 'Left and right', vertical: 'Top and bottom'}),
  right: integer({label: 'Shift right, pixels', initial: 1, min: -12, max: 12}),
  down: integer({label: 'Shift down, pixels', initial: 0, min: -12, max: 12}),
  side: integer({label: `Crop, side (${side}: none)`, initial: 22, min: 8, max: side}),
  left: integer({label: 'Crop from the left', initial: 1, min: 0, max: side - 8}),
  top: integer({label: 'Crop from the top', initial: 1, min: 0, max: side - 8}),
  contrast: real({label: 'Contrast, factor', initial: 0.9, min: 0.25, max: 4, step: 0.05}),
  brightness: real({label: 'Brightness, added', initial: 0.05, min: -1, max: 1, step: 0.05}),
  noise: real({label: 'Noise, standard deviation', initial: 0.05, min: 0, max: 0.5, step: 0.01}),
  resampling: choice('Resampling', 'bilinear', {bilinear: 'Bilinear', nearest: 'Nearest pixel'}),
  seed: seed(1),
};

type Inputs = InputsOf<typeof fields>;

const off = {...neutral, side, left: 0, top: 0, picture: 'six', resampling: 'bilinear'} as const;

/** States worth trying. */
export const presets = [
  {label: 'Nothing', inputs: {...off}},
  {label: 'A full turn', inputs: {...off, degrees: 360}},
  {label: '6 or 9?', inputs: {...off, degrees: 180}},
  {label: 'b or d?', inputs: {...off, picture: 'b', flip: 'horizontal'}},
  {label: 'Left or right?', inputs: {...off, picture: 'arrow', flip: 'horizontal'}},
  {label: 'A house, flipped', inputs: {...off, picture: 'house', flip: 'horizontal'}},
  {label: 'Shift by 3', inputs: {...off, right: 3}},
  {label: 'Too much', inputs: {...off, degrees: 60, scale: 1.6, contrast: 0.3, noise: 0.3}},
] satisfies {label: string; inputs: Partial<Inputs>}[];

/** The least gap between two differences that their three decimals show. */
const visible = 0.001;

/** The pixel of the result whose computation is shown. */
const probe = {row: 12, column: 15};

/** The picture with exactly these amounts, how one of its pixels is made, and six random draws with the amounts as limits. */
export function solve({picture: key, resampling, seed: start, ...given}: Inputs) {
  return attempt('side', () => {
    const {name, picture, other} = pictures[key]!;
    const last = side - given.side;
    const amounts = {...given, left: Math.min(given.left, last), top: Math.min(given.top, last)};
    const random = createRandom(start);
    const result = augment(picture, amounts, resampling, random);
    const moved = warp(picture, amounts, resampling);
    const back = lookBack(amounts, side);
    const [x, y] = applyAffine(back, [probe.column, probe.row]);
    const difference = meanDifference(picture, result);
    const fromOther = other && meanDifference(other.picture, result);
    const reads = readsAt(x!, y!, resampling).map((read) => ({
      ...read,
      value: valueAt(picture, read.row, read.column),
    }));
    return {
      name,
      picture,
      result,
      matrix: geometryMatrix(amounts),
      back,
      probe: {
        ...probe,
        x: x!,
        y: y!,
        reads,
        read: valueAt(moved, probe.row, probe.column),
        value: valueAt(result, probe.row, probe.column),
      },
      mean: meanValue(moved),
      difference,
      other: other && {
        name: other.name,
        difference: fromOther!,
        closer: fromOther! < difference - visible,
      },
      lastStart: last,
      start: {left: amounts.left, top: amounts.top},
      draws: Array.from({length: 6}, () =>
        augment(picture, drawAmounts(amounts, side, random), resampling, random),
      ),
    };
  });
}

export const model = {fields, solve};
