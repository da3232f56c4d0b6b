import type {Activation} from './activations';
import type {Size} from './matrix';
import {createRandom, type Random} from './random';
import {requireWholeNumber} from './whole-number';

function requireFans(...fans: number[]): void {
  for (const fan of fans) requireWholeNumber('The number of inputs and of outputs', fan, 1);
}

/** Variance of a uniform distribution on [−r, r]: r²/3. */
export const uniformVariance = (limit: number): number => limit ** 2 / 3;

/**
 * Variance 2/(n_in + n_out): a compromise of 1/n_in, which keeps the forward signal of a linear layer, and 1/n_out, which keeps the
 * backward one. Glorot & Bengio (2010), equation 12.
 */
export function xavierVariance(inputs: number, outputs: number): number {
  requireFans(inputs, outputs);
  return 2 / (inputs + outputs);
}

/** The r of U(−r, r) with that variance: √(6/(n_in + n_out)). Glorot & Bengio (2010), equation 16. */
export const xavierLimit = (inputs: number, outputs: number): number =>
  Math.sqrt(3 * xavierVariance(inputs, outputs));

/** Variance 2/((1 + a²) n_in) for a ReLU with slope a below 0; a = 0 is the plain ReLU. He et al. (2015), section 2.2. */
export function heVariance(inputs: number, slope = 0): number {
  requireFans(inputs);
  return 2 / ((1 + slope ** 2) * inputs);
}

/** Variance 1/n_in. LeCun et al. (1998), Efficient BackProp, section 4.6; also what SELU expects. */
export function lecunVariance(inputs: number): number {
  requireFans(inputs);
  return 1 / inputs;
}

/**
 * By what a layer multiplies the mean square of its input, in expectation over weights of mean 0 that are distributed symmetrically:
 * n_in · Var(w) for a linear layer, half of that for ReLU, which drops half of the pre-activations.
 */
export const momentFactor = (inputs: number, variance: number, kind: 'linear' | 'ReLU'): number =>
  inputs * variance * (kind === 'ReLU' ? 0.5 : 1);

/** Entries of a weight matrix, row by row: typed arrays, because an example draws 40,000 of them at each change. */
export type Weights = readonly Float64Array[];

const drawRows = ({rows, columns}: Size, entry: () => number): Float64Array[] =>
  Array.from({length: rows}, () => new Float64Array(columns).map(entry));

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
};

/** target + factor · v, in place. */
const addMultiple = (target: Float64Array, factor: number, v: Float64Array): void => {
  for (let i = 0; i < target.length; i += 1) target[i]! += factor * v[i]!;
};

/**
 * A random matrix with orthonormal rows, or columns if there are more rows than columns: Gaussian vectors made orthonormal one after
 * another (modified Gram–Schmidt, a QR decomposition whose R has a positive diagonal), times the gain. Saxe et al. (2014).
 */
export function orthogonal({rows, columns}: Size, random: Random, gain = 1): Float64Array[] {
  requireFans(rows, columns);
  const basis: Float64Array[] = [];
  const size = {rows: 1, columns: Math.max(rows, columns)};
  while (basis.length < Math.min(rows, columns)) {
    const v = drawRows(size, () => random.normal())[0]!;
    for (const q of basis) addMultiple(v, -dot(q, v), q);
    const length = Math.sqrt(dot(v, v));
    // A vector that is all but in the span of the others would carry rounding errors into the basis.
    if (length > 1e-6) basis.push(v.map((value) => value / length));
  }
  return Array.from({length: rows}, (_, row) =>
    new Float64Array(columns).map(
      (_zero, column) => gain * (rows <= columns ? basis[row]![column]! : basis[column]![row]!),
    ),
  );
}

interface SchemeParts {
  /** Variance of the entries of a matrix of `rows` units with `columns` inputs each. */
  variance: (size: Size) => number;
  draw: (size: Size, random: Random) => Float64Array[];
}

/** Normal entries of mean 0. */
function gaussian(variance: SchemeParts['variance']): SchemeParts {
  return {
    variance,
    draw(size, random) {
      const deviation = Math.sqrt(variance(size));
      return drawRows(size, () => deviation * random.normal());
    },
  };
}

const glorot = ({rows, columns}: Size) => xavierVariance(columns, rows);

/** Ways to draw a weight matrix. */
export const schemes = {
  zero: {variance: () => 0, draw: (size) => drawRows(size, () => 0)},
  small: gaussian(() => 1e-4),
  large: gaussian(() => 1),
  xavier: gaussian(glorot),
  xavierUniform: {
    variance: glorot,
    draw(size, random) {
      const limit = xavierLimit(size.columns, size.rows);
      return drawRows(size, () => random.uniform(-limit, limit));
    },
  },
  he: gaussian(({columns}) => heVariance(columns)),
  orthogonal: {
    variance: ({rows, columns}) => 1 / Math.max(rows, columns),
    draw: (size, random) => orthogonal(size, random),
  },
  orthogonalRelu: {
    variance: ({rows, columns}) => 2 / Math.max(rows, columns),
    draw: (size, random) => orthogonal(size, random, Math.SQRT2),
  },
} satisfies Record<string, SchemeParts>;

export type Scheme = keyof typeof schemes;

const meanSquare = (vectors: readonly Float64Array[]): number =>
  vectors.reduce((sum, v) => sum + dot(v, v), 0) / (vectors.length * vectors[0]!.length);

/** W·x. */
const times = (W: Weights, x: Float64Array) => Float64Array.from(W, (row) => dot(row, x));

/** Wᵀ·g. */
const transposedTimes = (W: Weights, g: Float64Array) => {
  const sum = new Float64Array(W[0]!.length);
  W.forEach((row, j) => addMultiple(sum, g[j]!, row));
  return sum;
};

/** A network before its first update: weight matrices from the first layer to the last, no biases. */
export interface FreshNetwork {
  weights: readonly Weights[];
  activation: Activation;
}

/** Weight matrices of `depth` layers of `width` units each, drawn one after another. */
export function drawNetwork(
  scheme: Scheme,
  {width, depth}: {width: number; depth: number},
  random: Random,
): Weights[] {
  requireFans(width, depth);
  return Array.from({length: depth}, () => schemes[scheme].draw({rows: width, columns: width}, random));
}

/**
 * Mean square of the activations (forward) and of the gradients ∂L/∂a (backward) at the input and after every layer, over all units
 * and a batch.
 *
 * @param inputs a batch of inputs
 * @param outputGradients ∂L/∂a of the last layer, one vector for each input
 */
export function signalThrough(
  {weights, activation}: FreshNetwork,
  inputs: readonly Float64Array[],
  outputGradients: readonly Float64Array[],
): {forward: number[]; backward: number[]} {
  let batch = inputs;
  const forward = [meanSquare(batch)];
  const slopes = weights.map((W) => {
    const z = batch.map((x) => times(W, x));
    batch = z.map((values) => values.map((value) => activation.f(value)));
    forward.push(meanSquare(batch));
    return z.map((values) => values.map((value) => activation.autodiff(value)));
  });
  let gradients = outputGradients;
  const backward = [meanSquare(gradients)];
  for (let l = weights.length - 1; l >= 0; l -= 1) {
    gradients = gradients.map((g, example) =>
      transposedTimes(
        weights[l]!,
        g.map((value, unit) => value * slopes[l]![example]![unit]!),
      ),
    );
    backward.unshift(meanSquare(gradients));
  }
  return {forward, backward};
}

/** A batch of vectors of independent standard normal numbers. */
export const normalBatch = (examples: number, width: number, random: Random): Float64Array[] =>
  drawRows({rows: examples, columns: width}, () => random.normal());

/** `signalThrough` a network drawn from a seed, with standard normal inputs and output gradients. */
export function initialSignal(
  scheme: Scheme,
  activation: Activation,
  {width, depth, examples = 4, seed}: {width: number; depth: number; examples?: number; seed: number},
): {forward: number[]; backward: number[]} {
  const random = createRandom(seed);
  const inputs = normalBatch(examples, width, random);
  const outputGradients = normalBatch(examples, width, random);
  return signalThrough(
    {weights: drawNetwork(scheme, {width, depth}, random), activation},
    inputs,
    outputGradients,
  );
}

/**
 * How far the second moment of one input strays in one drawn network of L layers of n units: its standard deviation over all draws of
 * normal weights, as a multiple of its expectation, √((1 + c/n)ᴸ − 1). One layer multiplies by the mean of n independent terms with mean 1
 * and variance c: for z ~ N(0, 1), z² has variance 2 (linear), and 2·max(0, z)² has variance 5 (ReLU). The distribution is skewed: most
 * draws end below the expectation. Compare Hanin & Rolnick (2018).
 */
export const momentDeviation = (width: number, depth: number, kind: 'linear' | 'ReLU'): number =>
  Math.sqrt((1 + (kind === 'ReLU' ? 5 : 2) / width) ** depth - 1);
