import fc from 'fast-check';
import katex from 'katex';
import {describe, expect, it} from 'vitest';
import {katexOptions} from '../../src/components/katex-options';
import {cellTex, portableTex} from './tex';

/** What a formula says: KaTeX's MathML without groups, which only the color needs. `macros` are known or not. */
function said(tex: string, macros: Record<string, string>) {
  const mathml = katex.renderToString(tex, {...katexOptions, macros: {...macros}, output: 'mathml'});
  return mathml.replace(/<annotation[^]*?<\/annotation>|<\/?mrow[^>]*>|<\/?semantics>/g, '');
}

const atom = fc.constantFrom(
  'x',
  '\\theta',
  'h_t',
  'h_{t-1}',
  '\\hat y',
  '-2',
  '(a + b)',
  '\\sigma(z)',
  '{\\R}',
  '\\{a\\}',
  '{u}',
  'W^{\\top}',
);
const colored = fc
  .tuple(fc.constantFrom('inp', 'wgt', 'hid', 'gat', 'out', 'err'), atom)
  .map(([role, inner]) => `\\${role}{${inner}}`);
const term = fc.oneof(
  atom.filter((tex) => !/[_^]/.test(tex)),
  colored,
  colored.map((tex) => `${tex}^2`),
  colored.map((tex) => ` a \\odot${tex}b`),
  colored.map((tex) => ` a_{${tex}}`),
  colored.map((tex) => `\\sqrt{${tex}}`),
  colored.map((tex) => `\\frac{${tex}}{2}`),
  fc.tuple(colored, colored).map(([a, b]) => `\\frac{${a}}{${b}}`),
);
const formula = fc
  .array(fc.tuple(term, fc.constantFrom(' ', '', '\\odot ', '\\cdot ', ' + ', '\\, ', ' = ')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((terms) => `z ${terms.map(([a, b]) => a + b).join('')} y`);

describe('portableTex', () => {
  it.each([
    ['\\hid{h_t} = \\wgt{W}\\inp{x_t}', 'h_t = Wx_t'],
    ['\\wgt{W_f}\\inp{x_t}', 'W_f x_t'],
    ['\\odot\\hid{c}', '\\odot c'],
    ['\\wgt{\\theta}x', '\\theta x'],
    ['\\hid{x_t}^2', '{x_t}^2'],
    ['e^{\\out{z_k}}', 'e^{z_k}'],
    ['a \\cdot \\wgt{-2}', 'a \\cdot {-2}'],
    ['\\R^n', '\\mathbb{R}^n'],
    ['\\inp x + \\err\\delta', 'x + \\delta'],
    ['\\gat{\\{a\\}}', '\\{a\\}'],
    ['\\hid{\\wgt{a}\\inp{b_t}}_i', '{ab_t}_i'],
    ['\\output', '\\output'],
    ['', ''],
    ['\\', '\\'],
  ])('%s → %s', (tex, plain) => expect(portableTex(tex)).toBe(plain));
  it('names a formula whose brace is not closed', () => {
    expect(() => portableTex('\\inp{x')).toThrow('\\inp{x');
  });
  it('says what the formula says, without the macros', () => {
    fc.assert(
      fc.property(formula, (tex) => {
        expect(said(portableTex(tex), {}), portableTex(tex)).toBe(said(tex, katexOptions.macros));
      }),
      {numRuns: 300},
    );
  });
});

describe('cellTex', () => {
  it.each([
    ['|x|', '\\vert x\\vert'],
    ['\\|w\\|', '\\Vert w\\Vert'],
    ['\\left|2\\right|', '\\left\\vert2\\right\\vert'],
    ['p(a|b)', 'p(a\\vert b)'],
  ])('%s → %s', (tex, cell) => expect(cellTex(tex).trim()).toBe(cell));
  it('leaves no bar, and the same formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('|', 'x', '\\|', '2', '\\mid ', '\\{', '+'), {maxLength: 8}),
        (parts) => {
          const tex = parts.join('');
          expect(cellTex(tex)).not.toContain('|');
          expect(said(cellTex(tex), {})).toBe(said(tex, {}));
        },
      ),
    );
  });
});
