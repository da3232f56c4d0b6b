import fc from 'fast-check';
import {expect, it} from 'vitest';
import {compact} from '../../src/components/compact';

it.each([
  [0, '0'],
  [-0.1411, '−0.141'],
  [119.99, '120'],
  [-345.67, '−345.7'],
  [14397.6, '14,398'],
  [123456, '1e5'],
  [-0.0000125, '−1e−5'],
])('%d is %s', (value, text) => {
  expect(compact(value)).toBe(text);
});

it('is never longer than eight characters', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
      expect(compact(value).length).toBeLessThanOrEqual(8);
    }),
  );
});
