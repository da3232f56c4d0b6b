import fc from 'fast-check';
import katex from 'katex';
import {expect, it} from 'vitest';
import {katexOptions} from './katex-options';
import {termsTex, weightTex} from './terms';

it('writes equal products once, and the sum', () => {
  const terms = [
    {count: 4, value: 50, weight: 30},
    {count: 1, value: 20, weight: -30},
  ];
  expect(termsTex('s', terms, 5400)).toBe(
    '\\begin{aligned}\\out{s} &= 4(\\inp{50} \\cdot \\wgt{30}) + (\\inp{20} \\cdot \\wgt{(-30)}) \\\\ &= \\out{5{,}400}\\end{aligned}',
  );
  expect(termsTex('s', [], 0)).toBe('\\begin{aligned}\\out{s} &= \\out{0}\\end{aligned}');
});

it.each([
  [1 / 9, '\\tfrac{1}{9}'],
  [4 / 16, '\\tfrac{1}{4}'],
  [-1 / 16, '(-\\tfrac{1}{16})'],
  [30, '30'],
  [-2, '(-2)'],
  [0.35, '0.35'],
])('writes the weight %d as %s', (weight, text) => {
  expect(weightTex(weight)).toBe(text);
});

it('writes nothing that KaTeX refuses', () => {
  const term = fc.record({
    count: fc.integer({min: 1, max: 49}),
    value: fc.double({min: -255, max: 255, noNaN: true}),
    weight: fc.double({min: -10, max: 10, noNaN: true}),
  });
  fc.assert(
    fc.property(
      fc.array(term, {maxLength: 49}),
      fc.double({min: -1e5, max: 1e5, noNaN: true}),
      (terms, sum) => {
        expect(katex.renderToString(termsTex('s', terms, sum), katexOptions)).not.toContain('NaN');
      },
    ),
    {numRuns: 30},
  );
});
