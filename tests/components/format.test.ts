import fc from 'fast-check';
import {expect, it} from 'vitest';
import {format} from '../../src/components/format';

const shown = fc.tuple(fc.double({min: -1e14, max: 1e14, noNaN: true}), fc.integer({min: 0, max: 8}));

it('writes a number as the browser does in American English', () => {
  fc.assert(
    fc.property(shown, fc.integer({min: 0, max: 20}), ([large, digits], scale) => {
      const value = large / 10 ** scale;
      fc.pre(value === 0 || Math.abs(value) >= 10 ** -digits / 2);
      const rounded = Number(value.toFixed(digits)) || 0;
      const expected = rounded.toLocaleString('en-US', {maximumFractionDigits: digits});
      expect(format(value, digits)).toBe(expected.replaceAll('-', '−'));
    }),
  );
});
