import {existsSync, readdirSync, readFileSync} from 'node:fs';
import katex from 'katex';
import {describe, expect, it} from 'vitest';
import {sourceOf} from '../../plugins/answers/parse';
import {glyphsOf, symbolsOnPage} from '../../plugins/lexicon';
import {glossary} from '../../plugins/lexicon/glossary';
import {createMatcher} from '../../plugins/lexicon/match';
import {katexOptions} from '../../src/components/katex-options';
import {notation} from '../../src/lexicon/notation';
import {termId} from '../../src/lexicon/term-id';

const textOf = (answer: string) => readFileSync(`docs/${answer}.mdx`, 'utf8');
const isAnswer = (answer: string) =>
  /^(?!reference)[a-z-]+\/(?!index)/.test(answer) && existsSync(`docs/${answer}.mdx`);
const twice = (list: string[]) => list.filter((item, i) => list.indexOf(item) !== i);

describe('the glossary', () => {
  const problems = (isWrong: (entry: (typeof glossary)[number]) => boolean) =>
    glossary.filter(isWrong).map(({term}) => term);

  it('is in alphabetical order', () => {
    const terms = glossary.map(({term}) => term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en', {sensitivity: 'base'})));
  });
  it('gives each name and each anchor to one term', () => {
    const names = glossary.flatMap(({term, aliases = []}) => [term, ...aliases]);
    expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(twice(glossary.map(({term}) => termId(term)))).toEqual([]);
  });
  it('defines each in one sentence of at most 35 words', () => {
    expect(problems(({definition}) => !/^[A-Z][^.!?]*(?:\d\.\d[^.!?]*)*\.$/.test(definition))).toEqual([]);
    expect(problems(({definition}) => definition.split(/\s+/).length > 35)).toEqual([]);
  });
  it('does not explain a term by itself alone', () => {
    expect(
      problems(({term, definition}) => definition.toLowerCase().startsWith(`a ${term.toLowerCase()} `)),
    ).toEqual([]);
  });
  it('names as home an answer that speaks of the term', () => {
    expect(problems(({home}) => !isAnswer(home))).toEqual([]);
    expect(
      problems((entry) => {
        const text = textOf(entry.home).replaceAll('*', '');
        return (
          createMatcher([entry])(text).length === 0 && createMatcher([entry])(text.toLowerCase()).length === 0
        );
      }),
    ).toEqual([]);
  });
});

describe('the notation', () => {
  const symbols = notation.flatMap((group) => group.symbols);
  const answers = readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''))
    .filter(isAnswer);
  const topics = new Set(answers.map((answer) => answer.split('/')[0]!));

  it('has each symbol once', () => expect(twice(symbols.map(({id}) => id))).toEqual([]));
  it('is set by KaTeX, and each symbol can be pointed at', () => {
    for (const {tex, shape = '', meaning, names} of symbols) {
      for (const formula of [tex, shape, ...meaning.split('$').filter((_, i) => i % 2 === 1)])
        expect(() => katex.renderToString(formula, katexOptions)).not.toThrow();
      expect(glyphsOf(names), tex).toMatch(/^\S+$/u);
    }
  });
  it('names answers and topics that exist', () => {
    const places = symbols.flatMap(({only = [], not = []}) => [...only, ...not]);
    expect(symbols.map(({home}) => home).filter((home) => !isAnswer(home))).toEqual([]);
    expect(places.filter((place) => !topics.has(place) && !isAnswer(place))).toEqual([]);
  });
  it('has no symbol that no formula uses, and every home uses its symbols', () => {
    const used = new Map(
      answers.map((answer) => [answer, symbolsOnPage(sourceOf(answer, textOf(answer)).tree, answer)]),
    );
    const all = new Set([...used.values()].flatMap((set) => [...set]));
    expect(symbols.filter((symbol) => !all.has(symbol)).map(({id}) => id)).toEqual([]);
    expect(symbols.filter((symbol) => !used.get(symbol.home)?.has(symbol)).map(({id}) => id)).toEqual([]);
  });
  it('writes the activation function with one letter', () => {
    const other = answers.filter((answer) => answer !== 'transfer-learning/transfer-learning');
    expect(other.filter((answer) => /\\phi(?![A-Za-z])/.test(textOf(answer)))).toEqual([]);
  });
});
