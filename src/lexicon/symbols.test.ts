import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lookUp, type SymbolUse, symbolsOf} from './symbols';

const names = (tex: string) => symbolsOf(tex).map((use) => use.names);
const flat = (uses: SymbolUse[]): string[] => uses.flatMap((use) => [use.names[0]!, ...flat(use.inner)]);

describe('symbolsOf', () => {
  it.each([
    ['\\wgt{W}\\inp{x} + \\wgt{b}', [['W'], ['x'], ['b']]],
    ['\\hid{h_{t-1}}', [['h_t', 'h']]],
    ['\\wgt{W}_f', [['W_f', 'W']]],
    ['\\wgt{W_i^Q}', [['W_i^Q', 'W^Q', 'W_i', 'W']]],
    ['W^{(l)}', [['W']]],
    ['\\wgt{w_{ij}^{(l)}}', [['w_ij', 'w']]],
    ['d_{\\text{ff}}', [['d_ff', 'd']]],
    ['\\out{\\hat y} = \\hat{y}', [['\\hat y'], ['\\hat y']]],
    ['\\mathbb{E}[\\eta]', [['\\mathbb E'], ['\\eta']]],
    ['\\text{if } x \\operatorname{diag}(a)', [['x'], ['a']]],
    ['\\frac{a}{b}', [['a'], ['b']]],
    ['\\underbrace{n + 1}_{\\text{first}} m', [['n'], ['m']]],
    ['\\mathrm{fan}_\\text{avg} + n_\\text{in}', [['n_in', 'n']]],
  ])('reads %s', (tex, expected) => expect(names(tex)).toEqual(expected));

  it('finds symbols in scripts, and no letters of words there', () => {
    expect(flat(symbolsOf('\\sum_{i=1}^{n} P_{\\text{out}}'))).toEqual(['\\sum_i^n', 'i', 'n', 'P_out']);
  });

  it('ends on any text, and colors change nothing', () => {
    const piece = fc.constantFrom(
      'x',
      'W',
      '_',
      '^',
      '{',
      '}',
      '\\',
      '\\hat',
      '\\inp',
      '\\text',
      '"',
      ' ',
      '1',
      "'",
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => Array.isArray(symbolsOf(pieces.join('')))));
    fc.assert(
      fc.property(fc.constantFrom('x', 'h_t', '\\eta', 'W^{(l)}'), (tex) => {
        expect(symbolsOf(`\\hid{${tex}}`)).toEqual(symbolsOf(tex));
      }),
    );
  });
});

describe('lookUp', () => {
  const everywhere = {id: 'z', names: ['z'], not: ['gan']};
  const topic = {id: 'noise', names: ['z'], only: ['generative']};
  const page = {id: 'gate', names: ['z_t', 'z'], only: ['generative/gru']};
  const at = (tex: string, where: string) =>
    lookUp(tex, where, [everywhere, topic, page, {id: 't', names: ['t']}]).map(({id}) => id);
  it('prefers the meaning nearest to the page', () => {
    expect(at('z', 'optimization/a')).toEqual(['z']);
    expect(at('z', 'generative/a')).toEqual(['noise']);
    expect(at('z', 'generative/gru')).toEqual(['gate']);
  });
  it('keeps a meaning away from where it is another', () => expect(at('z', 'gan/a')).toEqual([]));
  it('takes a symbol with its script as one, else looks into the script', () => {
    expect(at('z_t', 'generative/gru')).toEqual(['gate']);
    expect(at('z_t', 'optimization/a')).toEqual(['z', 't']);
  });
  it('lists each symbol once', () => expect(at('z + z', 'a/b')).toEqual(['z']));
});
