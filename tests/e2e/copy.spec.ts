import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from './fixtures';
import {build} from './site';

const lstm = '/recurrent-networks/lstm';

test('an answer’s Markdown is copied by keyboard, and the word of it does not stay', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(lstm, {waitUntil: 'networkidle'});
  const link = page.getByRole('link', {name: 'Copy as Markdown'});
  await link.press('Enter');
  await expect(page.getByText('Markdown copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    readFileSync(path.join(build, `${lstm}.md`), 'utf8'),
  );
  await page.getByRole('link', {name: 'What is a GRU, and how does it work?'}).first().click();
  await expect(page.locator('h1')).toHaveText('What is a GRU, and how does it work?');
  await expect(page.getByText('Markdown copied')).toHaveCount(0);
  await expect(link).toHaveAttribute('href', '/recurrent-networks/gru.md');
});

test('without a clipboard the file opens, as Markdown', async ({page, request}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
  // Seen, not done: for a file that is no page, a browser asks for an icon that the site does not have.
  await page.route(`**${lstm}.md`, (route) =>
    route.request().isNavigationRequest() ? route.fulfill({status: 204}) : route.continue(),
  );
  await page.goto(lstm, {waitUntil: 'networkidle'});
  const opened = page.waitForRequest((asked) => asked.isNavigationRequest());
  await page.getByRole('link', {name: 'Copy as Markdown'}).click();
  const url = (await opened).url();
  expect(url).toMatch(/lstm\.md$/);
  expect((await request.get(url)).headers()).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
});

test('the list of downloads is there for who comes by a link inside the site', async ({page}) => {
  await page.goto('/reference/sources', {waitUntil: 'networkidle'});
  await page.getByRole('contentinfo').getByRole('link', {name: 'Downloads'}).click();
  await expect(page.locator('[data-downloads] a[download]')).toHaveCount(6);
});
