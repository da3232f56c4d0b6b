import {readFileSync} from 'node:fs';
import {expect, test} from './fixtures';
import {answers} from './site';

const existing = new Set(answers.map((route) => route.split('/').at(-1)));
const sample = readFileSync('tests/search/queries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('sample\t'))
  .map((line) => {
    const [, query, right] = line.split('\t') as [string, string, string];
    return {query, right: right.split(',').filter((slug) => existing.has(slug))};
  })
  .filter(({right}) => right.length > 0);

test('the search page has the right answer first for 90 % of the sample', async ({page}) => {
  test.setTimeout(180_000);
  expect(sample.length).toBeGreaterThan(10);
  const missed: string[] = [];
  for (const {query, right} of sample) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    const first = page.locator('main li a[href]').first();
    await expect(first).toBeVisible();
    const slug = new URL((await first.getAttribute('href'))!, page.url()).pathname.split('/').at(-1)!;
    if (!right.includes(slug)) missed.push(`${query}: ${slug}`);
  }
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(sample.length * 0.1);
});
