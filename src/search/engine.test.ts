import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {Engine} from './engine';
import {excerpt, mark} from './marks';
import type {PageRecord, SectionRecord} from './records';
import {terms} from './terms';

const page = (
  path: string,
  title: string,
  keywords: string,
  description: string,
  answer = true,
): PageRecord => ({
  path,
  title,
  keywords,
  description,
  answer,
  topic: 'Topic',
  lead: '',
});
const pages = [
  page('cnn', 'Convolutional networks', '', 'Kernels, stride, padding, batch normalization.', false),
  page(
    'cnn/output-shape',
    'How do you compute the output shape of a convolutional layer?',
    'feature map size, (n+2p-k)/s+1',
    'Count the places.',
  ),
  page(
    'reg/batch-normalization',
    'What is batch normalization, and why use it?',
    'internal covariate shift',
    'Centre and scale.',
  ),
  page('reg/dropout', 'What is dropout?', 'inverted dropout', 'Units are left out at random.'),
  page('rnn/gru', 'What is a GRU, and how does it work?', 'update gate', 'Two gates and one state.'),
  page('att/attention', 'What is the attention mechanism?', 'query key value', 'A weighted mean of values.'),
];
const sections: SectionRecord[] = [
  {page: 5, id: 'whiteboard', heading: 'On the whiteboard', text: 'softmax(QKᵀ/√d_k)V, and nothing else.'},
  {
    page: 3,
    id: 'wrong-speed',
    heading: 'Wrong: Dropout makes training faster.',
    text: 'It needs more epochs.',
  },
];

const asked = pages.map(({path}) => (path === 'rnn/gru' ? ['small brother of the memory cell'] : []));

describe('Engine', () => {
  let small: Engine;
  let whole: Engine;
  beforeAll(async () => {
    small = new Engine(pages);
    whole = new Engine(pages);
    await whole.addRest({asked, sections});
  });
  const first = (engine: Engine, query: string) => engine.search(query)[0]?.path;

  it.each([
    ['a question', 'how do I compute the output shape?', 'cnn/output-shape'],
    ['a prefix', 'drop', 'reg/dropout'],
    ['a word being typed', 'convolutio outp', 'cnn/output-shape'],
    ['a typo', 'atention', 'att/attention'],
    ['letters in the wrong order', 'dropuot', 'reg/dropout'],
    ['an abbreviation', 'BN', 'reg/batch-normalization'],
    ['another spelling', 'batch normalisation', 'reg/batch-normalization'],
    ['two words written as one', 'updategate', 'rnn/gru'],
    ['a formula in other letters', '((W - F + 2P) / S) + 1', 'cnn/output-shape'],
  ])('finds an answer by %s, with the pages alone', (_, query, path) => {
    expect(first(small, query)).toBe(path);
    expect(first(whole, query)).toBe(path);
  });

  it('does without sections of another release', async () => {
    const engine = new Engine(pages);
    await expect(engine.addRest({asked: asked.slice(1), sections})).rejects.toThrow(RangeError);
    expect(engine.isComplete).toBe(false);
    expect(engine.search('dropout')).toEqual(small.search('dropout'));
  });

  it('finds symbols and sections once they are there', () => {
    expect(small.isComplete).toBe(false);
    expect(whole.isComplete).toBe(true);
    expect(first(whole, 'sqrt d_k')).toBe('att/attention');
    expect(whole.search('sqrt d_k')[0]!.sections[0]!.path).toBe('att/attention#whiteboard');
    expect(whole.search('dropout faster')[0]!.sections[0]!.path).toBe('reg/dropout#wrong-speed');
  });

  it('finds an answer by the words of those who ask, once they are there', () => {
    expect(first(small, 'brother of the memory')).toBeUndefined();
    expect(first(whole, 'brother of the memory')).toBe('rnn/gru');
  });

  it('puts an answer before the page that lists it', () => {
    expect(first(whole, 'batch normalization')).toBe('reg/batch-normalization');
    expect(first(whole, 'convolutional networks kernels')).toBe('cnn');
  });

  it('finds a reference page by its name, and below answers by their words', () => {
    const reference = [
      page(
        'reference/glossary',
        'Glossary',
        '',
        'Dropout, GRU, attention: every term in one sentence.',
        false,
      ),
      page(
        'reference/corrections',
        'Corrections',
        '',
        'Every mistake about dropout, attention and the GRU.',
        false,
      ),
      page('reference/notation', 'Notation', '', 'The symbols of dropout, attention and the GRU.', false),
    ];
    const engine = new Engine([...reference, ...pages]);
    for (const {path, title} of reference) expect(first(engine, title)).toBe(path);
    expect(first(engine, 'errata')).toBe('reference/corrections');
    expect(first(engine, 'list of symbols')).toBe('reference/notation');
    for (const path of ['reg/dropout', 'rnn/gru', 'att/attention'])
      expect(first(engine, path.split('/')[1]!)).toBe(path);
  });

  it('takes any query, and marks without changing a letter', () => {
    const anything = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '.*+?^${}()|[]\\',
        '<img src=x onerror=alert(1)>',
        'what is',
        '__proto__',
        'constructor',
      ),
    );
    fc.assert(
      fc.property(anything, (query) => {
        for (const {path, title} of whole.search(query)) {
          expect(title.map(({text}) => text).join('')).toBe(pages.find((page) => page.path === path)!.title);
        }
      }),
    );
    expect(whole.search('gru '.repeat(25_000))[0]!.path).toBe('rnn/gru');
    expect(whole.search('what is the')).toEqual([]);
    expect(new Engine([]).search('gru')).toEqual([]);
  }, 30_000);
});

describe('mark and excerpt', () => {
  it('marks the words found, and those that mean the same', () => {
    expect(
      mark('What is batch normalization?', new Set(terms('BN')))
        .filter(({hit}) => hit)
        .map(({text}) => text),
    ).toEqual(['batch', 'normalization']);
    expect(mark('<b>gru</b>', new Set(['gru']))).toContainEqual({text: 'gru', hit: true});
  });

  it('cuts a long text where it speaks of the query', () => {
    const text = `${'before '.repeat(100)}the gate closes ${'after '.repeat(100)}`;
    const cut = excerpt(text, new Set(terms('gates')))
      .map(({text}) => text)
      .join('');
    expect(cut).toContain('gate');
    expect(cut.length).toBeLessThan(220);
    expect(cut).toMatch(/^… .* …$/);
  });
});
