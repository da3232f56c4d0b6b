import {buildMatrix} from '../../math/matrix';
import type {Random} from '../../math/random';
import {outputSize} from '../../math/shape';
import {shapes, side} from './drawing';
import {type Weights, kernelSize, poolSize} from './network';

/** The network's filters. */
export const filters = 4;

const mapSide = outputSize({input: side, kernel: kernelSize});

/** Side of a pooled map. */
export const pooledSide = outputSize({input: mapSide, kernel: poolSize, stride: poolSize});

/** Length of the flattened vector. */
export const features = filters * pooledSide ** 2;

/**
 * Weights before training: normal with mean 0 and variance 2 / fan-in, biases 0.
 *
 * He, Zhang, Ren & Sun (2015), Delving Deep into Rectifiers, section 2.2.
 */
export function heWeights(random: Random): Weights {
  const fanIn = kernelSize ** 2;
  return {
    kernels: Array.from({length: filters}, () =>
      buildMatrix({rows: kernelSize, columns: kernelSize}, () => random.normal(0, Math.sqrt(2 / fanIn))),
    ),
    biases: Array<number>(filters).fill(0),
    dense: buildMatrix({rows: shapes.length, columns: features}, () =>
      random.normal(0, Math.sqrt(2 / features)),
    ),
    denseBiases: Array<number>(shapes.length).fill(0),
  };
}
