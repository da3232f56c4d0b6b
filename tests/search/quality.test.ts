import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {ours, readIndex} from './index-files';
import {measure, queriesFor, sets} from './queries';

/**
 * How well the built index answers, with the code that runs in the browser. Needs a build:
 * `SEARCH_BUILD=build npx vitest run tests/search`
 */
const build = process.env.SEARCH_BUILD;

describe.skipIf(!build)('the built index', () => {
  it('has the right answer first for 90 % of the queries, and among three for 97 %', async () => {
    const index = readIndex(build!);
    const find = await ours(index, {whole: true});
    const queries = queriesFor(index.pages.filter((page) => page.answer).map((page) => page.path));
    for (const set of sets) {
      const {missed} = measure(
        find,
        queries.filter((query) => query.set === set),
      );
      // To look at a miss is to begin tuning on it.
      if (set !== 'blind' && missed.length > 0) console.log(`${set}\n  ${missed.join('\n  ')}`);
    }
    expect(queries.length).toBeGreaterThan(500);
    const {first, three} = measure(find, queries);
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(three).toBeGreaterThanOrEqual(0.97);
  }, 60_000);
});

it('has no query twice, and every query an answer', () => {
  const lines = fs
    .readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  expect(new Set(lines.map((line) => line.split('\t')[1])).size).toBe(lines.length);
  const form = new RegExp(`^(${sets.join('|')})\t[^\t]+\t[a-z0-9,-]+$`);
  for (const line of lines) expect(line).toMatch(form);
});
