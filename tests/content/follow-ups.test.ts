import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {sourceOf} from '../../plugins/answers/parse';
import {followUpsOf} from '../../plugins/map/follow-ups';

const ids = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''))
  .filter((id) => /^(?!reference\/)[\w-]+\/(?!index$)[^_./]+$/.test(id));
const followUps = new Map(
  ids.map((id) => [id, followUpsOf(sourceOf(id, readFileSync(`docs/${id}.mdx`, 'utf8')).tree, id)]),
);
const links = new Map([...followUps].map(([id, list]) => [id, list.map(({to}) => to)]));
const back = new Map(ids.map((id) => [id, ids.filter((from) => links.get(from)!.includes(id))]));

/** All that can be reached from an answer along the links. */
function reached(from: string, along: Map<string, string[]>): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const to of along.get(id) ?? []) seen.add(to);
  return seen;
}

it('sees the answers', () => expect(ids.length).toBeGreaterThan(90));

it('every follow-up leads to an answer, not to itself, and says what is asked', () => {
  const wrong = [...followUps].flatMap(([id, list]) =>
    list
      .filter(({to, question}) => !links.has(to) || to === id || question.length < 5)
      .map(({to, question}) => `${id} → ${to}: ${question}`),
  );
  expect(wrong).toEqual([]);
});

it('no answer names another twice', () => {
  expect(ids.filter((id) => new Set(links.get(id)).size < links.get(id)!.length)).toEqual([]);
});

it('every answer has two follow-ups or more, and is one', () => {
  expect(ids.filter((id) => links.get(id)!.length < 2 || back.get(id)!.length === 0)).toEqual([]);
});

it('an interview can go from any answer to any other', () => {
  const first = 'foundations/deep-learning';
  const onward = reached(first, links);
  const backward = reached(first, back);
  expect(
    ids.filter((id) => !onward.has(id)),
    'nothing leads there from the first answer',
  ).toEqual([]);
  expect(
    ids.filter((id) => !backward.has(id)),
    'nothing leads from there to the first answer',
  ).toEqual([]);
});
