import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shapes} from './shapes';
import {stem} from './stem';
import {names} from './synonyms';
import {normalise, stemsOf, terms, words} from './terms';
import {readable} from './tex';

const hostile = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'binary-ascii', maxLength: 400}),
  fc.stringMatching(/^[\\{}_^$a-c()/+-]*$/),
);
const share = (a: string, b: string) => terms(a).some((term) => terms(b).includes(term));

describe('words', () => {
  it('brings the ways to write one thing together', () => {
    expect(words('Mini-batch, 3 × 3, 1-D, VGG-16, d_k, naïve, Adam’s')).toEqual([
      'mini',
      'batch',
      'minibatch',
      '3x3',
      '1d',
      'vgg',
      '16',
      'vgg16',
      'dk',
      'naive',
      'adam',
    ]);
    expect(words('√d_k')).toEqual(words('sqrt(d_k)'));
    expect(words('β₁ σ')).toEqual(['beta', '1', 'sigma']);
    expect(normalise('I − 1')).toBe('i - 1');
  });

  it('takes any text', () => {
    fc.assert(fc.property(hostile, (text) => terms(text).every((term) => term.length > 0)));
    expect(terms('a'.repeat(100_000))).toHaveLength(1);
    expect(terms('\ud800 <script>')).toEqual(['script']);
  }, 30_000);
});

describe('stem', () => {
  it.each([
    ['convolution', 'convolutional'],
    ['optimizer', 'optimization'],
    ['optimise', 'optimized'],
    ['normalisation', 'normalize'],
    ['activation', 'activate'],
    ['clipping', 'clip'],
    ['overfitting', 'overfit'],
    ['gradients', 'gradient'],
    ['classes', 'class'],
    ['pooling', 'pool'],
  ])('has %s and %s in one family', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['loss', 'lose'],
    ['gru', 'grus'],
    ['transformer', 'transfer'],
    ['encoder', 'decoder'],
  ])('keeps %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('synonyms', () => {
  it.each([
    ['BN', 'What is batch normalization?'],
    ['deconv', 'What is transposed convolution?'],
    ['Glorot', 'How does weight initialization work?'],
    ['ridge', 'L2 regularization'],
    ['CE', 'cross-entropy'],
    ['SGD', 'stochastic gradient descent'],
    ['q k v', 'query, key and value'],
  ])('%s finds "%s"', (query, text) => expect(share(query, text)).toBe(true));

  it('names nothing twice, and can mark what was meant', () => {
    const all = names.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(stemsOf(terms('gru').find((term) => term.startsWith('='))!)).toContain('recurrent');
    expect(stemsOf('=99999')).toEqual([]);
  });
});

describe('shapes', () => {
  const shape = (text: string) => shapes(normalise(text));

  it('sees one formula under any names', () => {
    const written = shape('(n+2p-k)/s+1');
    expect(written).toHaveLength(1);
    expect(shape('floor((W − K + 2P)/S) + 1')).toEqual(written);
    expect(shape(readable('\\left\\lfloor\\frac{I+2P-K}{S}\\right\\rfloor+1'))).toEqual(written);
    expect(shape(readable('\\sigma(x)=\\frac{1}{1+e^{-x}}'))).toEqual(shape('1/(1+e^-x)'));
  });

  it('sees none in prose', () => {
    expect(shape('We use a mini-batch (a, b) and/or a U-Net; x - y is not enough.')).toEqual([]);
  });
});

describe('readable', () => {
  it.each([
    ['\\frac{I + 2P - K}{S}', '(I + 2P - K)/S'],
    ['\\frac12', '1/2'],
    ['\\sqrt{d_k}', '√d_k'],
    ['W_{xh} x_t', 'W_xh x_t'],
    ['h_{t-1}', 'h_(t-1)'],
    ['\\out{O} = \\wgt{K}', 'O = K'],
    ['32\\times32', '32×32'],
    ['\\frac{\\frac{a}{b}}{c}', '(a/b)/c'],
    ['\\text{softmax}(z)', 'softmax(z)'],
  ])('writes %s as %s', (tex, text) => expect(readable(tex)).toBe(text));

  it('takes any text', () => {
    fc.assert(fc.property(hostile, (text) => typeof readable(text) === 'string'));
    expect(() => readable('{'.repeat(50_000))).not.toThrow();
    expect(() => readable('\\frac'.repeat(20_000))).not.toThrow();
  }, 30_000);
});
