import {toDegrees} from '../../math/angle';
import {windowAt} from '../../math/convolution';
import {entryAt} from '../../math/entry-at';
import {sobelX, sobelY} from '../../math/kernels';
import {type Matrix, buildMatrix, valueAt} from '../../math/matrix';
import {nearestWindow} from '../../math/nearest-window';
import {productTerms} from '../../math/product-terms';
import {sobel, sobelBounds, toEightBit} from '../../math/sobel';
import {attempt, choice, type InputsOf, integer, matrix} from '../fields';

const masks = {
  vertical: ['...####', '...####', '...####', '...####', '...####', '...####', '...####'],
  horizontal: ['#######', '#######', '#######', '.......', '.......', '.......', '.......'],
  diagonal: ['#######', '.######', '..#####', '...####', '....###', '.....##', '......#'],
  disc: ['.......', '..###..', '.#####.', '.#####.', '.#####.', '..###..', '.......'],
  speck: ['.......', '.......', '.......', '...#...', '.......', '.......', '.......'],
};

export const fields = {
  picture: choice('Picture', 'vertical', {
    vertical: 'vertical edge',
    horizontal: 'horizontal edge',
    diagonal: 'diagonal edge',
    disc: 'disc',
    speck: 'one stray pixel',
    own: 'your own, 7 × 7',
  }),
  dark: integer({label: 'Dark value', initial: 0, min: 0, max: 255}),
  bright: integer({label: 'Bright value', initial: 255, min: 0, max: 255}),
  own: matrix({
    label: 'Your own pixels, 0 to 255',
    initial: buildMatrix({rows: 7, columns: 7}, (row, column) => 20 * column + 15 * (6 - row)),
    min: 0,
    max: 255,
    isWhole: true,
  }),
  overflow: choice('An unsigned 8-bit image', 'clip', {
    clip: 'clips to 0 … 255',
    wrap: 'wraps around modulo 256',
  }),
  row: integer({label: 'Row of the maps', initial: 3, min: 1, max: 5}),
  column: integer({label: 'Column of the maps', initial: 2, min: 1, max: 5}),
};

type Inputs = InputsOf<typeof fields>;

function pictureOf({picture, dark, bright, own}: Inputs): Matrix {
  return picture === 'own'
    ? own
    : masks[picture].map((line) => [...line].map((mark) => (mark === '#' ? bright : dark)));
}

const map = (x: Matrix, change: (value: number) => number) => x.map((line) => line.map(change));

/** Gradient of a small picture everywhere, worked out at one place, and what an 8-bit image would keep of it. */
export function solve(inputs: Inputs) {
  return attempt('picture', () => {
    const picture = pictureOf(inputs);
    const gradient = sobel(picture);
    const place = {row: inputs.row - 1, column: inputs.column - 1};
    const at = (x: Matrix) => valueAt(x, place.row, place.column);
    const windowX = windowAt(picture, sobelX, place);
    const windowY = windowAt(picture, sobelY, place);
    const keep = (value: number) => toEightBit(value, inputs.overflow);
    const largest = Math.max(...gradient.magnitude.flat());
    const kept = {
      gx: map(gradient.gx, keep),
      gy: map(gradient.gy, keep),
      magnitude: map(gradient.magnitude, keep),
    };
    const components = [...gradient.gx.flat(), ...gradient.gy.flat()];
    return {
      picture,
      ...gradient,
      place,
      termsX: productTerms(windowX.values, sobelX),
      termsY: productTerms(windowY.values, sobelY),
      here: {
        gx: windowX.sum,
        gy: windowY.sum,
        magnitude: at(gradient.magnitude),
        absoluteSum: at(gradient.absoluteSum),
        degrees: toDegrees(at(gradient.direction)),
        keptGx: at(kept.gx),
        keptGy: at(kept.gy),
        keptMagnitude: at(kept.magnitude),
      },
      arrows: gradient.direction.map((line, i) =>
        line.map((direction, j) => ({
          degrees: toDegrees(direction),
          length: largest === 0 ? 0 : valueAt(gradient.magnitude, i, j) / largest,
        })),
      ),
      kept,
      /** How many values of Gx and Gy, and of the magnitude, do not fit into 0 … 255. */
      lostComponents: components.filter((value) => value < 0 || value > 255).length,
      components: components.length,
      places: components.length / 2,
      lostMagnitudes: gradient.magnitude.flat().filter((value) => value > 255).length,
      bounds: sobelBounds(255),
    };
  });
}

/** Whether a cell of the picture lies under the 3 × 3 window at `place`. */
export const isUnderWindow = (place: {row: number; column: number}, row: number, column: number) =>
  row >= place.row && row <= place.row + 2 && column >= place.column && column <= place.column + 2;

/** The steppers for the window that has a cell of the picture at its center, or as near as it fits. */
export function windowAround(row: number, column: number) {
  const near = (index: number) => nearestWindow(index, {input: 7, kernel: 3});
  return entryAt(near(row), near(column));
}

export const model = {fields, solve};
