import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {files} from '../../src/search/records';
import {expect, hydrated, test} from './fixtures';

/** KB (1024 bytes, gzipped) of code and index from the first sign of interest to the first result. */
const mostKilobytes = 60;
/** From a key to its result, with a processor about as slow as a phone's. */
const mostMilliseconds = 50;
const slowdown = 4;
const queries = ['vanishing gradient', 'how does a lstm work', 'batch normalisation'];

/** Asks in a page that has come to rest, so that nothing but the search is fetched and measured. */
async function ask(page: Page, query: string) {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(query);
}
async function open(page: Page) {
  await page.goto('./', {waitUntil: 'networkidle'});
  await hydrated(page);
}

test('brings the first result within its bytes', async ({page}) => {
  await open(page);
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    // The text behind the answers follows the first result.
    if (!response.url().endsWith(files.sections))
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length / 1024),
      );
  });
  await ask(page, 'output shape');
  const fetched = await Promise.all([...sizes].map(async ([url, size]) => ({url, size: await size})));
  const list = fetched.map(({url, size}) => `${url.split('/').at(-1)} ${size.toFixed(1)}`).join(', ');
  test.info().annotations.push({type: 'KB', description: list});
  expect(list).toContain(files.pages.split('/').at(-1)!);
  expect(list).toMatch(/\.js /);
  expect(
    fetched.reduce((sum, {size}) => sum + size, 0),
    list,
  ).toBeLessThanOrEqual(mostKilobytes);
});

test('answers a key at once, on a slow processor too', async ({page}) => {
  await open(page);
  const whole = page.waitForResponse((response) => response.url().endsWith(files.sections));
  await ask(page, 'output shape');
  await (await whole).finished();
  await page.evaluate(() => {
    const times: number[] = [];
    let since = 0;
    addEventListener('input', () => (since = performance.now()), true);
    new MutationObserver(() => times.push(performance.now() - since)).observe(
      document.querySelector('[data-answered]')!,
      {attributeFilter: ['data-answered']},
    );
    Object.assign(window, {times});
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  const medians: number[] = [];
  // Others may have the processor: some rounds may be slow, not all of them.
  for (const query of [...queries, ...queries]) {
    if (medians.some((median) => median <= mostMilliseconds)) break;
    await page.getByRole('dialog').getByRole('combobox').fill('');
    await page.evaluate(() => (window as unknown as {times: number[]}).times.splice(0));
    await page.keyboard.type(query, {delay: 120});
    await expect(page.locator('[data-answered]')).toHaveAttribute('data-answered', query);
    const times = await page.evaluate(() => (window as unknown as {times: number[]}).times);
    expect(times.length).toBeGreaterThan(5);
    medians.push(times.toSorted((a, b) => a - b)[times.length >> 1]!);
  }
  test.info().annotations.push({type: 'ms', description: medians.map((ms) => ms.toFixed(0)).join(', ')});
  expect(Math.min(...medians)).toBeLessThanOrEqual(mostMilliseconds);
});
