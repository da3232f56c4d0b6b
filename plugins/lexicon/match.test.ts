// cspell:ignore gradiently ungradient égradient gradienté
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Term} from './glossary';
import {termId} from '../../src/lexicon/term-id';
import {createMatcher} from './match';

const term = (name: string, ...aliases: string[]): Term => ({
  term: name,
  aliases,
  home: 'a/b',
  definition: 'It is.',
});
const find = createMatcher([
  term('gradient'),
  term('vanishing gradient'),
  term('GRU', 'gated recurrent unit'),
  term('mini-batch'),
  term('memory'),
  term('loss'),
]);
const found = (text: string) => find(text).map(({start, end}) => text.slice(start, end));

describe('createMatcher', () => {
  it.each([
    ['takes the longest name', 'a vanishing gradient', ['vanishing gradient']],
    ['takes plurals', 'Gradients, GRUs, memories and losses', ['Gradients', 'GRUs', 'memories', 'losses']],
    ['takes a name over a line break', 'gated\n recurrent unit', ['gated\n recurrent unit']],
    ['leaves parts of words', 'gradiently mini-batches-of ungradient re-gradient (sub)gradient', []],
    ['keeps the capitals of a name', 'gru GRU Gru', ['GRU']],
    ['knows letters beyond ASCII', 'égradient gradienté', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('finds every name alone, whatever stands around it', () => {
    const name = fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,2}$/);
    const around = fc.constantFrom('', ' ', '. ', ', ', '(', ')', '\n', '“');
    fc.assert(
      fc.property(name, around, around, (word, before, after) => {
        const text = `${before}${word}${after}`;
        const [match, ...more] = createMatcher([term(word)])(text);
        expect(text.slice(match!.start, match!.end)).toBe(word);
        expect(more).toEqual([]);
      }),
    );
  });

  it('gives matches in order, without overlap, for any names and any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({minLength: 1, maxLength: 5})), fc.string(), (names, text) => {
        const matches = createMatcher(names.filter((name) => name.trim()).map((name) => term(name)))(text);
        matches.forEach(({start, end}, i) => {
          expect(start).toBeGreaterThanOrEqual(matches[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });

  it('finds nothing without terms', () => expect(createMatcher([])('a text')).toEqual([]));
});

it('names anchors in letters, digits and hyphens', () => {
  expect(termId('1×1 (pointwise) convolution')).toBe('1-1-pointwise-convolution');
});
