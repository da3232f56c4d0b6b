import {windowAt} from '../../math/convolution';
import {convolutionCost, denseCost} from '../../math/cost';
import {outputSize} from '../../math/shape';
import {attempt, choice, type InputsOf, integer} from '../fields';
import {bitmap} from '../fields-bitmap';
import {shapes, side} from './drawing';
import {features, filters, pooledSide} from './initial';
import {forward, kernelSize, poolSize} from './network';
import {pictures} from './pictures';
import trained from './weights.json';

const mapSide = outputSize({input: side, kernel: kernelSize});

/** The shipped pictures with a name for each. */
export const presets = pictures.map(({shape, picture}, n) => ({
  name: `${shape} ${(n % 2) + 1}`,
  shape,
  picture,
}));

export const fields = {
  picture: bitmap({label: 'Picture', initial: pictures[0]!.picture}),
  f: integer({label: 'Filter f', initial: 1, min: 1, max: filters}),
  i: integer({label: 'Row i of the map', initial: 5, min: 1, max: mapSide}),
  j: integer({label: 'Column j of the map', initial: 1, min: 1, max: mapSide}),
  k: choice('Class k', 'top', {
    top: 'the most probable',
    circle: 'circle',
    cross: 'cross',
    square: 'square',
    triangle: 'triangle',
  }),
};

/** Rows and columns of a rectangle of cells, all included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const boxOf = (top: number, left: number, size: number): Box => ({
  top,
  left,
  bottom: top + size - 1,
  right: left + size - 1,
});

/** Every array of the forward pass, and one value followed through it: window → map → rectified → pooled → class score. */
export function solve({picture, f, i, j, k}: InputsOf<typeof fields>) {
  return attempt('picture', () => {
    const stages = forward(picture);
    const {convolved, rectified, pooled, flattened, logits, probabilities, predicted} = stages;
    const filter = f - 1;
    const [row, column] = [i - 1, j - 1];
    const kernel = trained.kernels[filter]!;
    const [poolRow, poolColumn] = [Math.floor(row / poolSize), Math.floor(column / poolSize)];
    const poolBox = boxOf(poolRow * poolSize, poolColumn * poolSize, poolSize);
    const label = k === 'top' ? predicted : shapes.indexOf(k);
    const length = pooledSide ** 2;
    const products = flattened.values.map((value, at) => value * trained.dense[label]![at]!);
    const convolution = {outputHeight: mapSide, outputWidth: mapSide, kernel: kernelSize, inChannels: 1};
    return {
      ...stages,
      map: {
        kernel,
        bias: trained.biases[filter]!,
        window: windowAt(picture, kernel, {row, column}),
        convolved: convolved.values[filter]!,
        rectified: rectified.values[filter]!,
        pooled: pooled.values[filter]!,
        perRow: Array.from({length: filters}, (_, map) =>
          flattened.values.slice(map * length, (map + 1) * length),
        ),
      },
      value: {
        z: convolved.values[filter]![row]![column]!,
        a: rectified.values[filter]![row]![column]!,
        candidates: rectified.values[filter]!.slice(poolBox.top, poolBox.bottom + 1).flatMap((line) =>
          line.slice(poolBox.left, poolBox.right + 1),
        ),
        largest: pooled.values[filter]![poolRow]![poolColumn]!,
      },
      boxes: {
        window: boxOf(row, column, kernelSize),
        place: boxOf(row, column, 1),
        pool: poolBox,
        pooled: boxOf(poolRow, poolColumn, 1),
        flat: boxOf(filter, poolRow * pooledSide + poolColumn, 1),
      },
      score: {
        name: shapes[label]!,
        bias: trained.denseBiases[label]!,
        shares: Array.from({length: filters}, (_, map) =>
          products.slice(map * length, (map + 1) * length).reduce((sum, product) => sum + product, 0),
        ),
        logit: logits.values[label]!,
        probability: probabilities.values[label]!,
      },
      scores: shapes.map((name, at) => ({
        name,
        logit: logits.values[at]!,
        probability: probabilities.values[at]!,
        isPredicted: at === predicted,
        isShown: at === label,
      })),
      parameters: {
        convolution: convolutionCost({...convolution, outChannels: filters}).parameters,
        dense: denseCost({inputs: features, outputs: shapes.length}).parameters,
      },
    };
  });
}

export const model = {fields, solve};
