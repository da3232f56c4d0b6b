import fc from 'fast-check';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {anyInputs, initialInputs} from '../../../tests/arbitrary';
import {numbersIn} from '../../../tests/numbers';
import {createRandom} from '../../math/random';
import {backward, descend, meanOf} from './gradient';
import {heWeights} from './initial';
import {CnnPipeline} from './index';
import {fields, presets, solve} from './model';
import type {Weights} from './network';
import {trainingModel} from './training';
import trained from './weights.json';

const solved = (change: Partial<ReturnType<typeof initialInputs<typeof fields>>> = {}) => {
  const result = solve({...initialInputs(fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};
const train = (change: Partial<ReturnType<typeof initialInputs<typeof trainingModel.fields>>> = {}) => {
  const result = trainingModel.solve({...initialInputs(trainingModel.fields), ...change});
  if ('conflict' in result) throw new Error(result.conflict);
  return result;
};

describe('the forward pass', () => {
  it('starts from a circle that the network calls a circle, with 40 + 404 parameters', () => {
    const {score, scores, parameters} = solved();
    expect(score.name).toBe('circle');
    expect(score.probability).toBeGreaterThan(0.99);
    expect(scores.filter(({isPredicted}) => isPredicted).map(({name}) => name)).toEqual(['circle']);
    expect(parameters).toEqual({convolution: 40, dense: 404});
  });

  it('follows one value: its steps give what the stages hold, wherever the reader looks', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const {map, value, score, scores, boxes} = solved(inputs);
        expect(map.bias + map.window.sum).toBeCloseTo(value.z, 10);
        expect(value.a).toBe(Math.max(0, value.z));
        expect(value.candidates).toHaveLength(4);
        expect(value.candidates).toContain(value.a);
        expect(value.largest).toBe(Math.max(...value.candidates));
        expect(map.perRow[boxes.flat.top]![boxes.flat.left]).toBe(value.largest);
        expect(score.shares.reduce((sum, share) => sum + share, score.bias)).toBeCloseTo(score.logit, 8);
        expect(scores.reduce((sum, {probability}) => sum + probability, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('shows only finite numbers, whatever is drawn', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        expect(numbersIn(solved(inputs)).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });

  it.each([
    '',
    '000',
    '000.0f0',
    `${'1fff.'.repeat(11)}fff`,
    `${'xyz.'.repeat(11)}xyz`,
    `${'-01.'.repeat(11)}-01`,
  ])('refuses the written picture "%s"', (text) => {
    expect(fields.picture.read(text)).toEqual({problem: 'Give 12 rows of 12 pixels.'});
  });

  it('writes a picture as one hexadecimal number a row', () => {
    const written = fields.picture.write(presets[2]!.picture);
    expect(written).toBe('000.040.040.040.040.7fe.040.040.040.040.040.000');
    expect(fields.picture.read(written)).toEqual({value: presets[2]!.picture});
  });
});

describe('the backward pass', () => {
  const at = (weights: Weights, change: (flat: number[]) => void) => {
    const copy = structuredClone(weights) as {
      kernels: number[][][];
      biases: number[];
      dense: number[][];
      denseBiases: number[];
    };
    for (const line of [...copy.kernels.flat(), copy.biases, ...copy.dense, copy.denseBiases]) change(line);
    return copy;
  };
  const flat = ({kernels, biases, dense, denseBiases}: Weights) => [
    ...kernels.flat(2),
    ...biases,
    ...dense.flat(),
    ...denseBiases,
  ];

  it('agrees with central differences in every one of the 444 parameters', () => {
    // Where a bias is 0, every blank window sits on the kink of ReLU, where no derivative exists.
    const start = {...heWeights(createRandom(7)), biases: [0.05, -0.05, 0.1, -0.1]};
    const {picture} = presets[3]!;
    const computed = flat(backward(picture, 1, start).gradient);
    const nudged = (which: number, by: number) => {
      let count = -1;
      return backward(
        picture,
        1,
        at(start, (line) =>
          line.forEach((value, i) => (line[i] = (count += 1) === which ? value + by : value)),
        ),
      ).loss;
    };
    expect(computed).toHaveLength(444);
    computed.forEach((slope, which) => {
      expect(slope).toBeCloseTo((nudged(which, 1e-5) - nudged(which, -1e-5)) / 2e-5, 6);
    });
  });

  it('falls with a small step, and takes the mean over a batch', () => {
    const passes = presets.map(({picture}, n) => backward(picture, n >> 1, trained));
    const mean = meanOf(passes.map(({gradient}) => gradient));
    expect(mean.kernels[2]![1]![0]).toBeCloseTo(
      passes.reduce((sum, {gradient}) => sum + gradient.kernels[2]![1]![0]!, 0) / 8,
      12,
    );
    const loss = (weights: Weights) =>
      presets.reduce((sum, {picture}, n) => sum + backward(picture, n >> 1, weights).loss, 0);
    expect(loss(descend(trained, mean, 0.001))).toBeLessThan(loss(trained));
  });
});

describe('the training run', () => {
  it('falls at every update with the learning rate it is served with, below a network without preference', () => {
    const {losses, evenLoss} = train();
    expect(losses).toHaveLength(9);
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
    expect(losses.at(-1)).toBeLessThan(evenLoss / 2);
  });

  it('gives the numbers that the page on training tells', () => {
    const shown = (eta: number) => train({eta}).losses.map((loss) => loss.toFixed(2));
    expect([shown(0.1)[0], shown(0.1)[8], shown(0.01)[8]]).toEqual(['2.34', '0.48', '1.63']);
    expect([shown(1)[0], shown(1)[1], shown(1)[8]]).toEqual(['2.34', '2.44', '1.39']);
    expect(train().classes.map(({probability}) => probability.toFixed(2))).toEqual([
      '0.26',
      '0.02',
      '0.64',
      '0.08',
    ]);
  });

  it('does not start exactly even: random weights prefer some classes', () => {
    const {classes, losses, evenLoss} = train();
    expect(new Set(classes.map(({probability}) => probability.toFixed(2))).size).toBe(4);
    expect(losses[0]).toBeGreaterThan(evenLoss);
  });

  it('crawls with 0.01, is faster with 0.3, first rises and then dies at ln 4 with 1', () => {
    const last = (eta: number) => train({eta}).losses.at(-1)!;
    expect(last(0.01)).toBeGreaterThan(last(0.1));
    expect(last(0.1)).toBeGreaterThan(last(0.3));
    const dead = train({eta: 1, t: 8});
    expect(dead.losses[1]).toBeGreaterThan(dead.losses[0]!);
    expect(dead.losses.at(-1)).toBeCloseTo(Math.log(4), 3);
    expect(dead.isDead).toBe(true);
  });

  it('updates every weight by −η times its gradient, and shows only finite numbers', () => {
    fc.assert(
      fc.property(anyInputs(trainingModel.fields), (inputs) => {
        const result = train(inputs);
        expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
        const {weight, classes} = result;
        expect(weight.after).toBeCloseTo(weight.before - inputs.eta * weight.slope, 10);
        expect(classes.reduce((sum, {slope}) => sum + slope, 0)).toBeCloseTo(0, 10);
      }),
      {numRuns: 15},
    );
  }, 30_000);

  it('is drawn with its numbers', () => {
    const html = renderToStaticMarkup(<CnnPipeline training />);
    expect(html).toContain('data-example="cnn-pipeline"');
    expect(html).not.toMatch(/\b(NaN|Infinity|undefined)\b|\[object |katex-error/);
    expect(html).toContain('2.3377');
  });
});
