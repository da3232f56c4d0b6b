import {describe, expect, it} from 'vitest';
import {add, hadamard, recurrentParameters, recurrentSum} from './recurrent-map';

describe('recurrentSum', () => {
  it('is W·x + U·h + b', () => {
    const map = {
      W: [
        [1, 2, 3],
        [0, -1, 1],
      ],
      U: [
        [10, 0],
        [0, 100],
      ],
      b: [0.5, -0.5],
    };
    expect(recurrentSum(map, [1, 1, 2], [3, 4])).toEqual([9 + 30 + 0.5, 1 + 400 - 0.5]);
  });

  it('refuses shapes that do not fit', () => {
    expect(() => recurrentSum({W: [[1]], U: [[1]], b: [0]}, [1, 2], [1])).toThrow(RangeError);
    expect(() => recurrentSum({W: [[1]], U: [[1]], b: [0]}, [1], [1, 2])).toThrow(RangeError);
    expect(() => hadamard([1], [1, 2])).toThrow(RangeError);
    expect(() => add([1], [1, 2])).toThrow(RangeError);
  });
});

describe('recurrentParameters', () => {
  it.each([
    ['RNN', 1, 1, 29_312],
    ['GRU', 3, 1, 87_936],
    ['GRU with two biases', 3, 2, 88_320],
    ['LSTM', 4, 1, 117_248],
    ['LSTM with two biases', 4, 2, 117_760],
  ])('%s of 128 units on 100 features', (_, maps, biases, parameters) => {
    expect(recurrentParameters(maps, {features: 100, units: 128, biases})).toBe(parameters);
  });

  it('refuses counts that are no whole numbers', () => {
    expect(() => recurrentParameters(4, {features: 1.5, units: 2})).toThrow(RangeError);
    expect(() => recurrentParameters(4, {features: 1, units: 0})).toThrow(RangeError);
  });
});
