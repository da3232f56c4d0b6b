import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bitPairs, type GateName, truthTable} from './logic-gates';
import {heaviside, mistakeBound, obstacleTo, thresholdSum, trainPerceptron} from './perceptron';

type Outputs = [number, number, number, number];
const table = (outputs: readonly number[]) => bitPairs.map((x, i) => ({x, y: outputs[i]!}));
const bit = fc.constantFrom(0, 1);
const anyOutputs = fc.tuple(bit, bit, bit, bit);

describe('trainPerceptron', () => {
  it.each<[GateName, number, number, string]>([
    ['and', 6, 10, '2,1,-2'],
    ['or', 4, 4, '1,1,0'],
    ['nand', 6, 11, '-2,-1,3'],
    ['nor', 4, 5, '-1,-1,1'],
  ])('learns %s: epoch %i is the first without an error', (name, epoch, updates, unit) => {
    const {errorFreeEpoch, final, ...run} = trainPerceptron(truthTable(name));
    expect([errorFreeEpoch, run.updates, [...final.weights, final.bias].join()]).toEqual([
      epoch,
      updates,
      unit,
    ]);
  });

  it.each<GateName>(['xor', 'xnor'])('never learns %s, and notices that the weights come back', (name) => {
    const run = trainPerceptron(truthTable(name));
    expect(run.errorFreeEpoch).toBeUndefined();
    expect(run.cycle).toEqual({from: 2, to: 3});
  });

  it('corrects by η(y − ŷ)x, and only after a mistake', () => {
    const {steps} = trainPerceptron(truthTable('and'), {learningRate: 0.5});
    expect(steps[0]).toMatchObject({z: 0, prediction: 0, error: 0, after: {weights: [0, 0], bias: 0}});
    expect(steps[3]).toMatchObject({z: 0, prediction: 0, error: 1, after: {weights: [0.5, 0.5], bias: 0.5}});
    for (const {error, before, after} of steps) if (error === 0) expect(after).toEqual(before);
  });

  it('moves z of the example that it corrects by η(y − ŷ)(|x|² + 1)', () => {
    for (const {x, z, error, after} of trainPerceptron(truthTable('nand')).steps) {
      expect(thresholdSum(after, x)).toBe(z + error * (x[0]! ** 2 + x[1]! ** 2 + 1));
    }
  });

  it('from zero weights makes the same mistakes at every learning rate', () => {
    const rate = fc.integer({min: 1, max: 3000}).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(anyOutputs, rate, (outputs, learningRate) => {
        const scaled = trainPerceptron(table(outputs), {learningRate});
        expect(scaled.mistakes).toEqual(trainPerceptron(table(outputs)).mistakes);
      }),
    );
  });

  it('learns all Boolean functions of two bits but XOR and XNOR', () => {
    fc.assert(
      fc.property(anyOutputs, fc.boolean(), bit, (outputs, hasBias, atZero) => {
        const {errorFreeEpoch, final, cycle} = trainPerceptron(table(outputs), {hasBias, atZero});
        expect(errorFreeEpoch === undefined).toBe(obstacleTo(outputs, hasBias, atZero) !== undefined);
        expect(cycle === undefined).toBe(errorFreeEpoch !== undefined);
        if (errorFreeEpoch !== undefined) {
          expect(bitPairs.map((x) => heaviside(thresholdSum(final, x), atZero))).toEqual(outputs);
        }
      }),
    );
    const all = Array.from(
      {length: 16},
      (_, code) => [...code.toString(2).padStart(4, '0')].map(Number) as Outputs,
    );
    expect(all.filter((outputs) => obstacleTo(outputs)).map((outputs) => outputs.join(''))).toEqual([
      '0110',
      '1001',
    ]);
  });

  it('without a bias, and a step of 1 at 0, learns neither AND nor OR; with one, both by epoch 6', () => {
    for (const name of ['and', 'or'] as const) {
      expect(trainPerceptron(truthTable(name), {hasBias: false, atZero: 1}).errorFreeEpoch).toBeUndefined();
      expect(trainPerceptron(truthTable(name), {atZero: 1}).errorFreeEpoch).toBeLessThanOrEqual(6);
    }
  });

  it('stops at maxEpochs', () => {
    const run = trainPerceptron(truthTable('and'), {maxEpochs: 2});
    expect(run).toMatchObject({mistakes: [1, 3], updates: 4, errorFreeEpoch: undefined, cycle: undefined});
  });

  it('refuses what it cannot learn from', () => {
    expect(() => trainPerceptron([])).toThrow('There is no example to learn from.');
    expect(() => trainPerceptron([{x: [1], y: 2}])).toThrow('2 is neither');
    expect(() => trainPerceptron([{x: [1, 2], y: 1}], {start: {weights: [0], bias: 0}})).toThrow(
      '2 inputs, the unit 1 weights',
    );
    expect(() => trainPerceptron([{x: [1], y: 1}], {learningRate: 0})).toThrow('The learning rate');
    expect(() => trainPerceptron([{x: [1], y: 1}], {maxEpochs: 0})).toThrow('The number of epochs');
  });
});

describe('mistakeBound', () => {
  const and = truthTable('and');

  it('is 51 for AND and the unit (2, 2), −3', () => {
    expect(mistakeBound(and, {weights: [2, 2], bias: -3})).toBe(51);
  });

  it('holds on separable points, whatever the unit that separates them', () => {
    const coordinate = fc.integer({min: -5, max: 5});
    const unit = fc.record({weights: fc.tuple(coordinate, coordinate), bias: coordinate});
    const points = fc.array(fc.tuple(coordinate, coordinate), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(unit, points, (separator, xs) => {
        const examples = xs
          .filter((x) => thresholdSum(separator, x) !== 0)
          .map((x) => ({x, y: heaviside(thresholdSum(separator, x))}));
        fc.pre(examples.length > 0);
        const {updates, errorFreeEpoch} = trainPerceptron(examples, {maxEpochs: 5000});
        expect(errorFreeEpoch).toBeDefined();
        expect(updates).toBeLessThanOrEqual(mistakeBound(examples, separator));
      }),
    );
  });

  it('refuses a unit that does not separate', () => {
    expect(() => mistakeBound(and, {weights: [1, 1], bias: -1})).toThrow('does not separate');
  });
});
