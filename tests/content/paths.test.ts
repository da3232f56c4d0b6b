import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {paths} from '../../paths';
import {sourceOf} from '../../plugins/answers/parse';
import {minutesOf} from '../../plugins/map/minutes';
import {pathProblems, type PathSource} from '../../plugins/map/paths';

const minutes = new Map(
  paths
    .flatMap(({steps}) => steps.map(({answer}) => answer))
    .filter((id) => existsSync(`docs/${id}.mdx`))
    .map((id) => [id, minutesOf(sourceOf(id, readFileSync(`docs/${id}.mdx`, 'utf8')).tree)]),
);

it('the reading paths keep their promises', () => {
  expect(pathProblems(paths, minutes)).toEqual([]);
});

it('two hours are enough for what one must know', () => {
  const {steps, budget} = paths.find(({id}) => id === 'two-hours')!;
  expect(budget).toBe(120);
  expect(steps.length).toBeGreaterThanOrEqual(20);
  const total = steps.reduce((sum, {answer}) => sum + minutes.get(answer)!, 0);
  expect(total).toBeGreaterThan(90);
  expect(total).toBeLessThanOrEqual(120);
});

it('the way to Transformers starts from nothing and arrives', () => {
  const {steps} = paths.find(({id}) => id === 'transformers')!;
  expect(steps[0]!.needs ?? []).toEqual([]);
  expect(steps.at(-1)!.answer).toBe('attention-and-transformers/transformer');
  // All that the goal rests on, directly or through other steps, is most of the path.
  const needed = new Set([steps.at(-1)!.answer]);
  for (const answer of needed)
    for (const need of steps.find((step) => step.answer === answer)!.needs ?? []) needed.add(need);
  expect(needed.size).toBeGreaterThan(steps.length * 0.8);
});

describe('pathProblems', () => {
  const good: PathSource = {
    id: 'short',
    title: 'Short',
    intro: 'For a test.',
    budget: 10,
    steps: [
      {answer: 't/a', why: 'It is the first one.'},
      {answer: 't/b', why: 'It rests on the first.', needs: ['t/a']},
    ],
  };
  const known = new Map([
    ['t/a', 4],
    ['t/b', 6],
  ]);
  const change = (step: object): PathSource => ({
    ...good,
    steps: [good.steps[0]!, {...good.steps[1]!, ...step}],
  });

  it('takes a good path', () => expect(pathProblems([good], known)).toEqual([]));
  it.each<[string, PathSource[], RegExp]>([
    ['an unknown answer', [change({answer: 't/c'})], /t\/c is no answer/],
    ['an answer twice', [change({answer: 't/a', needs: []})], /t\/a stands twice/],
    ['a step before what it needs', [{...good, steps: [...good.steps].reverse()}], /t\/b needs t\/a, which/],
    ['a step that needs itself', [change({needs: ['t/b']})], /no earlier step/],
    ['a missing reason', [change({why: ''})], /t\/b needs its reason/],
    ['a reason without end', [change({why: `${'so '.repeat(40)}on.`})], /one sentence/],
    ['too many minutes', [{...good, budget: 9}], /takes 10 minutes; it promises 9/],
    ['an id that does not fit an address', [{...good, id: 'a b'}], /small letters/],
    ['an id twice', [good, good], /two paths/],
    ['no steps', [{...good, steps: []}], /no steps/],
  ])('refuses %s', (_, list, message) => {
    expect(pathProblems(list, known).join('\n')).toMatch(message);
  });
});
