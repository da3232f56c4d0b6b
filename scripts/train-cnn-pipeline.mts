// Trains the network of the example `cnn-pipeline` and writes its weights.json. The same seed, the same file.
//   npx jiti scripts/train-cnn-pipeline.mts            (about a minute)
import {writeFileSync} from 'node:fs';
import {drawShape, shapes} from '../src/examples/cnn-pipeline/drawing';
import {backward} from '../src/examples/cnn-pipeline/gradient';
import {features, filters, heWeights} from '../src/examples/cnn-pipeline/initial';
import {type Weights, forward, kernelSize} from '../src/examples/cnn-pipeline/network';
import type {Matrix} from '../src/math/matrix';
import {createRandom} from '../src/math/random';

const seed = 1;
const steps = 2500;
const batchSize = 32;
const weightDecay = 0.01;
const target = new URL('../src/examples/cnn-pipeline/weights.json', import.meta.url);

const random = createRandom(seed);

interface Example {
  readonly picture: Matrix;
  readonly label: number;
}

function draw(): Example {
  const label = random.integer(shapes.length);
  return {picture: drawShape(shapes[label] ?? 'circle', random), label};
}

const kernelLength = kernelSize ** 2;

function toVector(weights: Weights): number[] {
  return [...weights.kernels.flat(2), ...weights.biases, ...weights.dense.flat(), ...weights.denseBiases];
}

function fromVector(vector: readonly number[]): Weights {
  const rows = (start: number, count: number, length: number) =>
    Array.from({length: count}, (_, i) => vector.slice(start + i * length, start + (i + 1) * length));
  const biases = filters * kernelLength;
  const dense = biases + filters;
  const denseBiases = dense + shapes.length * features;
  return {
    kernels: rows(0, filters, kernelLength).map((flat) =>
      Array.from({length: kernelSize}, (_, i) => flat.slice(i * kernelSize, (i + 1) * kernelSize)),
    ),
    biases: vector.slice(biases, dense),
    dense: rows(dense, shapes.length, features),
    denseBiases: vector.slice(denseBiases),
  };
}

/** Adam with decoupled weight decay and a learning rate that falls linearly to 0. */
function train(start: Weights): Weights {
  let vector = toVector(start);
  let mean = vector.map(() => 0);
  let square = vector.map(() => 0);
  let shown = 0;
  for (let step = 1; step <= steps; step += 1) {
    const weights = fromVector(vector);
    const results = Array.from({length: batchSize}, () => {
      const {picture, label} = draw();
      return backward(picture, label, weights);
    });
    const sums = results.map((result) => toVector(result.gradient));
    const slopes = vector.map((_, i) => sums.reduce((sum, slope) => sum + (slope[i] ?? 0), 0) / batchSize);
    mean = mean.map((value, i) => 0.9 * value + 0.1 * (slopes[i] ?? 0));
    square = square.map((value, i) => 0.999 * value + 0.001 * (slopes[i] ?? 0) ** 2);
    const rate = 0.01 * (1 - (step - 1) / steps);
    vector = vector.map((value, i) => {
      const direction = (mean[i] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      return value - rate * (direction / scale + weightDecay * value);
    });
    shown += results.reduce((sum, {loss}) => sum + loss, 0) / batchSize;
    if (step % 250 === 0) {
      console.log(`step ${step}: mean loss ${(shown / 250).toFixed(4)}`);
      shown = 0;
    }
  }
  return fromVector(vector);
}

const rounded = fromVector(toVector(train(heWeights(random))).map((value) => Math.round(value * 1e4) / 1e4));
const heldOut = Array.from({length: 2000}, draw);
const right = heldOut.filter(({picture, label}) => forward(picture, rounded).predicted === label).length;
console.log(`${((100 * right) / heldOut.length).toFixed(1)} % of ${heldOut.length} new pictures are right`);
writeFileSync(target, `${JSON.stringify(rounded)}\n`);
