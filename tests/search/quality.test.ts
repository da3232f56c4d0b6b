import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {Engine} from '../../src/search/engine';
import {files, type PageRecord, type SectionRecord} from '../../src/search/records';
import {measure, queriesFor} from './queries';

/**
 * How well the built index answers, with the code that runs in the browser. Needs a build:
 * `SEARCH_BUILD=build npx vitest run tests/search`
 */
const build = process.env.SEARCH_BUILD;

describe.skipIf(!build)('the built index', () => {
  it('has the right answer first for 90 % of the queries it can answer', async () => {
    const read = <T>(file: string) => JSON.parse(fs.readFileSync(path.join(build!, file), 'utf8')) as T[];
    const pages = read<PageRecord>(files.pages);
    const engine = new Engine(pages);
    await engine.addSections(read<SectionRecord>(files.sections));
    const queries = queriesFor(pages.filter((page) => page.answer).map((page) => page.path));
    for (const set of ['sample', 'own', 'fresh']) {
      const {asked, first, three, rank, missed} = measure(
        engine,
        queries.filter((query) => query.set === set),
      );
      console.log(
        `${set}: ${asked} queries, first ${percent(first)}, in three ${percent(three)}, mean reciprocal rank ${rank.toFixed(3)}`,
      );
      if (missed.length > 0) console.log(`  ${missed.join('\n  ')}`);
    }
    expect(queries.length).toBeGreaterThan(0);
    expect(measure(engine, queries).first).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});

it('has no query twice, and every query an answer', () => {
  const lines = fs
    .readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  expect(new Set(lines.map((line) => line.split('\t')[1])).size).toBe(lines.length);
  for (const line of lines) expect(line).toMatch(/^(sample|own|fresh)\t[^\t]+\t[a-z0-9,-]+$/);
});

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
