import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Activation, identity, relu, sigmoid, tanh} from './activations';
import {
  drawNetwork,
  heVariance,
  initialSignal,
  lecunVariance,
  momentDeviation,
  momentFactor,
  normalBatch,
  orthogonal,
  type Scheme,
  schemes,
  signalThrough,
  uniformVariance,
  xavierLimit,
  xavierVariance,
} from './initialization';
import {backwardPass, type DenseLayer, forwardPass} from './network';
import {sigmoidCrossEntropy} from './output-loss';
import {createRandom} from './random';
import {iterate} from './training';

const names = Object.keys(schemes) as Scheme[];
const seed = fc.nat(9999);
const shape = fc.record({width: fc.integer({min: 16, max: 32}), depth: fc.integer({min: 1, max: 20}), seed});
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Standard deviation of the logarithm of the second moment of one input, roughly, for wide layers. */
const logSpread = (width: number, depth: number, kind: 'linear' | 'ReLU') =>
  Math.sqrt(((kind === 'ReLU' ? 5 : 2) * depth) / width);
const seeds = (count: number) => Array.from({length: count}, (_, i) => i);

describe('variances', () => {
  it('are those of the papers', () => {
    expect(xavierVariance(100, 50)).toBeCloseTo(0.01333, 5);
    expect(xavierLimit(100, 50)).toBeCloseTo(0.2, 12);
    expect(heVariance(100)).toBe(0.02);
    expect(Math.sqrt(heVariance(512))).toBe(0.0625);
    expect(heVariance(100, 1)).toBe(lecunVariance(100));
    expect(() => heVariance(0)).toThrow(RangeError);
  });

  it('agree between the uniform and the normal form of Xavier, and with He only for equal fans', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 999}), fc.integer({min: 1, max: 999}), (inputs, outputs) => {
        expect(uniformVariance(xavierLimit(inputs, outputs)) / xavierVariance(inputs, outputs)).toBeCloseTo(
          1,
          9,
        );
        expect(Math.abs(heVariance(inputs) / (2 * xavierVariance(inputs, outputs)) - 1) < 1e-12).toBe(
          inputs === outputs,
        );
      }),
    );
  });

  it.each(names)('are those of the matrices drawn: %s', (name) => {
    const size = {rows: 60, columns: 90};
    const entries = schemes[name].draw(size, createRandom(5)).flatMap((row) => [...row]);
    const variance = schemes[name].variance(size);
    // 5,400 normal entries give the variance to about 2 %.
    expect(Math.abs(mean(entries.map((w) => w * w)) - variance)).toBeLessThanOrEqual(0.08 * variance);
    expect(Math.abs(mean(entries))).toBeLessThanOrEqual(0.06 * Math.sqrt(variance));
  });
});

describe('orthogonal', () => {
  it('has orthonormal rows or columns, whichever are fewer', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 24}),
        fc.integer({min: 1, max: 24}),
        seed,
        (rows, columns, start) => {
          const Q = orthogonal({rows, columns}, createRandom(start));
          const short =
            rows <= columns
              ? Q.map((row) => [...row])
              : Array.from({length: columns}, (_, j) => Q.map((row) => row[j]!));
          short.forEach((u, i) =>
            short.forEach((v, j) =>
              expect(u.reduce((sum, value, k) => sum + value * v[k]!, 0)).toBeCloseTo(i === j ? 1 : 0, 8),
            ),
          );
        },
      ),
    );
  });

  it('keeps the norm of every signal in a linear network, forward and backward', () => {
    fc.assert(
      fc.property(shape, (run) => {
        const {forward, backward} = initialSignal('orthogonal', identity, run);
        for (const value of forward) expect(value / forward[0]!).toBeCloseTo(1, 9);
        for (const value of backward) expect(value / backward.at(-1)!).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('signalThrough', () => {
  it('agrees with the forward and backward pass of network.ts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Activation>(identity, relu, tanh, sigmoid),
        fc.constantFrom<Scheme>('xavierUniform', 'he', 'orthogonal'),
        seed,
        (activation, scheme, start) => {
          const random = createRandom(start);
          const [x] = normalBatch(1, 6, random);
          const [g] = normalBatch(1, 6, random);
          const weights = drawNetwork(scheme, {width: 6, depth: 4}, random);
          const layers: DenseLayer[] = weights.map((W) => ({
            weights: W.map((row) => [...row]),
            biases: W.map(() => 0),
            activation,
          }));
          const passes = forwardPass(layers, [...x!]);
          const delta = passes.at(-1)!.z.map((z, i) => g![i]! * activation.autodiff(z));
          const gradients = backwardPass(layers, passes, delta);
          const square = (values: readonly number[]) => mean(values.map((value) => value * value));
          const {forward, backward} = signalThrough({weights, activation}, [x!], [g!]);
          passes.forEach(({a}, l) => expect(forward[l + 1]).toBeCloseTo(square(a), 9));
          gradients.forEach(({input}, l) => expect(backward[l]).toBeCloseTo(square(input), 9));
        },
      ),
    );
  });
});

describe('the second moment', () => {
  it('stays near 1 with He and ReLU: within five times the stated spread, for every draw', () => {
    fc.assert(
      fc.property(shape, (run) => {
        const spread = logSpread(run.width, run.depth, 'ReLU');
        const {forward} = initialSignal('he', relu, run);
        expect(Math.abs(Math.log(forward.at(-1)! / forward[0]!) + spread ** 2 / 2)).toBeLessThan(
          1 + 5 * spread,
        );
      }),
    );
  });

  it('is 1 with He and ReLU in the mean over many draws, forward and backward', () => {
    const runs = seeds(400).map((start) => initialSignal('he', relu, {width: 32, depth: 6, seed: start}));
    // One input alone has the variance (1 + 5/32)⁶ − 1 = 1.4, so the mean of 400 is within 0.24 in 4 of its standard errors.
    expect(Math.abs(mean(runs.map(({forward}) => forward.at(-1)!)) - 1)).toBeLessThan(0.24);
    expect(Math.abs(mean(runs.map(({backward}) => backward[0]!)) - 1)).toBeLessThan(0.24);
  });

  it('halves at each ReLU layer with Xavier: He is 2 to the l times as much after l layers, for the same draw', () => {
    fc.assert(
      fc.property(shape, (run) => {
        const [he, xavier] = [initialSignal('he', relu, run), initialSignal('xavier', relu, run)];
        he.forward.forEach((value, l) => expect(value / (xavier.forward[l]! * 2 ** l)).toBeCloseTo(1, 9));
        he.backward.forEach((value, l) =>
          expect(value / (xavier.backward[l]! * 2 ** (run.depth - l))).toBeCloseTo(1, 9),
        );
      }),
    );
  });

  it.each<Scheme>(['xavier', 'xavierUniform'])('stays near 1 with %s in a linear network', (scheme) => {
    fc.assert(
      fc.property(shape, (run) => {
        const spread = logSpread(run.width, run.depth, 'linear');
        const {forward, backward} = initialSignal(scheme, identity, run);
        for (const ratio of [forward.at(-1)! / forward[0]!, backward[0]! / backward.at(-1)!]) {
          expect(Math.abs(Math.log(ratio) + spread ** 2 / 2)).toBeLessThan(1 + 5 * spread);
        }
      }),
    );
  });

  it('goes through tanh as through a linear layer while the signal is small', () => {
    fc.assert(
      fc.property(shape, ({width, depth, seed: start}) => {
        const random = createRandom(start);
        const weights = drawNetwork('xavier', {width, depth}, random);
        const inputs = normalBatch(2, width, random).map((x) => x.map((value) => value / 1e4));
        const gradients = normalBatch(2, width, random);
        const [curved, straight] = [tanh, identity].map((activation) =>
          signalThrough({weights, activation}, inputs, gradients),
        );
        curved!.forward.forEach((value, l) => expect(value / straight!.forward[l]!).toBeCloseTo(1, 4));
        curved!.backward.forEach((value, l) => expect(value / straight!.backward[l]!).toBeCloseTo(1, 4));
      }),
    );
  });

  it('is 0 behind zero weights for φ(0) = 0, forward and backward', () => {
    fc.assert(
      fc.property(shape, fc.constantFrom<Activation>(relu, tanh, identity), (run, activation) => {
        const {forward, backward} = initialSignal('zero', activation, run);
        expect(forward.slice(1).every((value) => value === 0)).toBe(true);
        expect(backward.slice(0, -1).every((value) => value === 0)).toBe(true);
      }),
    );
  });

  it('is a quarter behind zero or small weights for sigmoid, whose units then give 1/2, not 0', () => {
    expect(initialSignal('zero', sigmoid, {width: 16, depth: 3, seed: 1}).forward.slice(1)).toEqual([
      0.25, 0.25, 0.25,
    ]);
    expect(initialSignal('small', sigmoid, {width: 16, depth: 3, seed: 1}).forward.at(-1)).toBeCloseTo(
      0.25,
      2,
    );
  });

  it.each([
    ['linear', identity, 'xavierUniform'],
    ['linear', identity, 'he'],
    ['ReLU', relu, 'xavier'],
    ['ReLU', relu, 'orthogonalRelu'],
  ] as const)(
    'is multiplied by the stated factor in one %s layer, in the mean',
    (kind, activation, scheme) => {
      const size = {rows: 32, columns: 32};
      const ratios = seeds(200).map((start) => {
        const {forward} = initialSignal(scheme, activation, {width: 32, depth: 1, seed: start});
        return forward[1]! / forward[0]!;
      });
      const factor = momentFactor(32, schemes[scheme].variance(size), kind);
      expect(Math.abs(mean(ratios) / factor - 1)).toBeLessThan(0.05);
    },
  );

  it.each([
    ['linear', identity, 'xavier'],
    ['ReLU', relu, 'he'],
  ] as const)(
    'strays by about the stated deviation for one input, mostly below: %s',
    (kind, activation, scheme) => {
      const ratios = seeds(600).map((start) => {
        const {forward} = initialSignal(scheme, activation, {width: 64, depth: 4, examples: 1, seed: start});
        return forward.at(-1)! / forward[0]!;
      });
      const deviation = Math.sqrt(mean(ratios.map((value) => (value - 1) ** 2)));
      expect(Math.abs(deviation / momentDeviation(64, 4, kind) - 1)).toBeLessThan(0.15);
      expect(ratios.filter((value) => value < 1).length).toBeGreaterThan(300);
    },
  );

  it('explodes backward through large weights and tanh, although the units are saturated', () => {
    const {forward, backward} = initialSignal('large', tanh, {width: 32, depth: 10, seed: 1});
    expect(forward.at(-1)).toBeGreaterThan(0.7);
    expect(backward[0]).toBeGreaterThan(1e3);
  });
});

describe('training from a start', () => {
  const bits = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const samples = (label: (a: number, b: number) => number) => bits.map((x) => ({x, y: label(x[0]!, x[1]!)}));
  const or = samples((a, b) => Math.max(a, b));
  const xor = samples((a, b) => Math.abs(a - b));
  const train = (
    activation: Activation,
    weight: () => number,
    batch: typeof or,
    steps: number,
  ): DenseLayer[] => {
    let layers: DenseLayer[] = [
      {weights: Array.from({length: 4}, () => [weight(), weight()]), biases: [0, 0, 0, 0], activation},
      {weights: [[weight(), weight(), weight(), weight()]], biases: [0], activation: sigmoid},
    ];
    for (let step = 0; step < steps; step += 1)
      layers = iterate(layers, sigmoidCrossEntropy, batch, 0.5).layers;
    return layers;
  };

  it.each([tanh, relu])('zeros stay zeros with $name units: only the output bias learns', (activation) => {
    const [hidden, output] = train(activation, () => 0, or, 100);
    expect([...hidden!.weights.flat(), ...hidden!.biases, ...output!.weights[0]!].every((w) => w === 0)).toBe(
      true,
    );
    expect(output!.biases[0]).toBeGreaterThan(0.5);
  });

  it('zeros move with sigmoid units: the output weights first, by an equal amount, and the units stay alike', () => {
    const first = train(sigmoid, () => 0, or, 1);
    expect(first[0]!.weights.flat().every((w) => w === 0)).toBe(true);
    // Gradient of each output weight: mean of (p − y)·a = (0.5 − 0.75)·0.5.
    expect(first[1]!.weights[0]).toEqual([0.0625, 0.0625, 0.0625, 0.0625]);
    const [hidden] = train(sigmoid, () => 0, or, 200);
    expect(hidden!.weights[0]![0]).not.toBe(0);
    expect(new Set(hidden!.weights.map(String)).size).toBe(1);
  });

  it('learns XOR from random weights, and predicts one half for ever from zeros', () => {
    const random = createRandom(1);
    const right = (layers: DenseLayer[]) =>
      xor.filter(({x, y}) => Math.abs(forwardPass(layers, x).at(-1)!.a[0]! - y) < 0.5).length;
    expect(right(train(tanh, () => random.normal(), xor, 2000))).toBe(4);
    for (const activation of [tanh, relu, sigmoid]) {
      const layers = train(activation, () => 0, xor, 2000);
      expect(xor.map(({x}) => forwardPass(layers, x).at(-1)!.a[0])).toEqual([0.5, 0.5, 0.5, 0.5]);
    }
  });
});
