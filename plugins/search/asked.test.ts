import fs from 'node:fs';
import {expect, it} from 'vitest';
import {readAsked} from './asked';

const answers = ['rnn/gru', 'rnn/lstm'];

it('reads how readers ask, by answer', () => {
  const asked = readAsked(
    '# note\n\nrnn/gru\n  two gates, one state\n  h = (1 - z) h\nrnn/lstm\n  long memory\n',
    answers,
  );
  expect([...asked]).toEqual([
    ['rnn/gru', ['two gates, one state', 'h = (1 - z) h']],
    ['rnn/lstm', ['long memory']],
  ]);
});

it.each([
  [
    'an address that no answer has',
    'rnn/gru\n  a\nrnn/lstm\n  b\nrnn/old\n  c',
    /:5 no answer has the address rnn\/old/,
  ],
  ['an answer twice', 'rnn/gru\n  a\nrnn/lstm\n  b\nrnn/gru\n  c', /:5 rnn\/gru stands twice/],
  ['a wording of no answer', '  a\nrnn/gru\n  b\nrnn/lstm\n  c', /:1 names no answer/],
  ['a wording of two answers', 'rnn/gru\n  a b\nrnn/lstm\n  A b', /:4 "A b" stands twice/],
  ['an answer without wordings', 'rnn/gru\n  a\nrnn/lstm\n', /no wordings for rnn\/lstm/],
])('names %s', (_, text, fault) => {
  expect(() => readAsked(text, answers)).toThrow(fault);
});

it('holds for the answers there are', () => {
  const paths = fs
    .readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .filter((file) => /^[a-z].*\.mdx$/.test(file) && /^level:/m.test(fs.readFileSync(`docs/${file}`, 'utf8')))
    .map((file) => file.replace('.mdx', ''));
  const asked = readAsked(fs.readFileSync('docs/asked.txt', 'utf8'), paths);
  expect(asked.size).toBe(paths.length);
  for (const [path, wordings] of asked) expect(wordings.length, path).toBeGreaterThan(5);
});
