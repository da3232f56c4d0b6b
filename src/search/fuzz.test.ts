import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {Engine} from './engine';
import type {PageRecord, SectionRecord} from './records';

const subjects = [
  'batch normalization',
  'dropout',
  'gated recurrent unit',
  'output shape',
  '<b>markup</b> & co',
];
const pages = subjects.map((title, i): PageRecord => ({
  path: `topic/${i}`,
  answer: i > 0,
  title,
  topic: 'Topic',
  keywords: `${title} layer, (n+2p-k)/s+1, nn.Layer${i}`,
  description: `What ${title} is.`,
  lead: 'A short answer with d_k and √n.',
}));
const sections = pages.flatMap((_, page): SectionRecord[] =>
  Array.from({length: 8}, (_, i) => ({
    page,
    id: `part-${i}`,
    heading: `Part ${i}`,
    text: `${subjects[i % 5]} and ${subjects[(i + 2) % 5]}, I − 1, $x$ `.repeat(20),
  })),
);

/** What people paste and attackers try: markup, formulas, patterns, code, other scripts, broken characters. */
const piece = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script>',
    '&lt;',
    '.*+?^${}()|[]\\',
    '(a+)+$',
    '\\frac{a}{b}',
    '\\begin{',
    '((n+2p-k)/s)+1',
    '__proto__',
    'constructor',
    'toString',
    'nn.nn.nn.',
    'a_b_c',
    "'; DROP TABLE",
    '{{x}}',
    '%00',
    '=1',
    '~v',
    '\ud800',
    'normalisierung',
  ),
  fc.string({unit: 'grapheme', maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 30}),
  fc.constantFrom(...subjects, 'dropuot', 'batchnormalizationlayer', 'BN'),
);
const query = fc.oneof(
  fc.array(piece, {maxLength: 12}).map((list) => list.join(' ')),
  fc.array(piece, {maxLength: 12}).map((list) => list.join('')),
);

describe('any query', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = new Engine(pages);
    await engine.addRest({asked: pages.map(({title}) => [`how to do ${title}, please`]), sections});
  });

  it('is answered, with no more than was asked for, each page once, and texts left as they are', () => {
    fc.assert(
      fc.property(query, fc.integer({min: 0, max: 9}), (text, most) => {
        const results = engine.search(text, most);
        expect(results.length).toBeLessThanOrEqual(most);
        expect(new Set(results.map(({path}) => path)).size).toBe(results.length);
        for (const {path, title, sections} of results) {
          expect(title.map(({text}) => text).join('')).toBe(pages.find((page) => page.path === path)!.title);
          expect(sections.length).toBeLessThanOrEqual(2);
        }
      }),
      {numRuns: 300},
    );
  }, 60_000);

  it('is answered alike the second time, and leaves other answers as they were', () => {
    const before = engine.search('dropout');
    fc.assert(
      fc.property(query, (text) => {
        expect(engine.search(text)).toEqual(engine.search(text));
      }),
      {numRuns: 50},
    );
    expect(engine.search('dropout')).toEqual(before);
  }, 60_000);

  it('of 100 KB costs no more than its first 300 characters', () => {
    for (const text of [
      'a',
      'qzxv',
      'gradiant ',
      '(',
      '\\frac{',
      '<b>',
      'batchnorm',
      '1/',
      '\u{1f600}',
      '-',
      'a-',
      '_',
    ]) {
      const long = text.repeat(Math.ceil(100_000 / text.length));
      expect(engine.search(long)).toEqual(engine.search(long.slice(0, 300)));
    }
  });

  it('finds a subject whatever is written around it', () => {
    const noise = fc.constantFrom('', '<b>', '</b>', '???', '***', '`', '"', '((', '...');
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(engine.search(`${before} dropout ${after}`)[0]?.path).toBe('topic/1');
      }),
    );
  });
});
