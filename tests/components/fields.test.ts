import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  choice,
  integer,
  matrix,
  queryWithTexts,
  readFields,
  real,
  textsFromQuery,
  toggle,
} from '../../src/examples/fields';
import {anyInputs} from '../arbitrary';

const fields = {
  k: integer({label: 'Kernel', initial: 3, min: 1, max: 11}),
  x: real({label: 'x', initial: 0.5, min: -2, max: 2}),
  mode: choice('Mode', 'max', {max: 'Maximum', mean: 'Mean'}),
  on: toggle('On', false),
  m: matrix({
    label: 'M',
    initial: [
      [1, 2],
      [3, 4],
    ],
    min: -9,
    max: 9,
  }),
};
const initial = {k: '3', x: '0.5', mode: 'max', on: '0', m: '1,2;3,4'};

describe('fields', () => {
  it.each([
    ['k', '', 'whole number from 1 to 11'],
    ['k', '2.5', 'whole number'],
    ['k', '12', '1 to 11'],
    ['k', '0x3', '1 to 11'],
    ['x', 'NaN', '-2 to 2'],
    ['x', 'Infinity', '-2 to 2'],
    ['mode', 'median', 'Maximum, Mean'],
    ['on', 'yes', 'On is 1'],
    ['m', '1,2;3', '2 rows of 2'],
    ['m', '1,2;3,x', 'Row 2, column 2'],
  ] as const)('%s refuses "%s" with a message that helps', (key, text, message) => {
    const {inputs, problems} = readFields(fields, {...initial, [key]: text});
    expect(problems[key]).toContain(message);
    expect(inputs[key]).toEqual(fields[key].initial);
  });

  it('takes a decimal comma and a typographic minus', () => {
    expect(fields.x.read('−1,5')).toEqual({value: -1.5});
  });

  it('keeps a state through a link, and writes only what differs from the start', () => {
    fc.assert(
      fc.property(anyInputs(fields), (inputs) => {
        const texts = Object.fromEntries(
          Object.entries(fields).map(([key, field]) => [
            key,
            (field.write as (v: unknown) => string)(inputs[key as 'k']),
          ]),
        );
        const query = queryWithTexts('demo', fields, texts, '?q=1&other.k=9');
        expect(query).toContain('other.k=9');
        expect(readFields(fields, textsFromQuery('demo', fields, query)).inputs).toEqual(inputs);
      }),
    );
    expect(queryWithTexts('demo', fields, initial, '')).toBe('');
    expect(queryWithTexts('demo', fields, {...initial, k: '5'}, '')).toBe('demo.k=5');
  });

  it('falls back to the start for anything hostile in a link', () => {
    fc.assert(
      fc.property(fc.constantFrom('k', 'x', 'mode', 'on', 'm'), fc.string(), (key, text) => {
        const texts = textsFromQuery('demo', fields, `demo.${key}=${encodeURIComponent(text)}`);
        expect(readFields(fields, texts).problems).toEqual({});
      }),
    );
    expect(textsFromQuery('demo', fields, '?demo.k=<img src=x onerror=alert(1)>&demo.__proto__=1')).toEqual(
      initial,
    );
  });
});
