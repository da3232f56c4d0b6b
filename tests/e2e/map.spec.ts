import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './fixtures';
import {answers, html} from './site';

const node = (page: Page, label: string) =>
  page.locator('.map-node', {has: page.locator('text', {hasText: new RegExp(`^${label}$`)})});
const out = (page: Page) => page.locator('svg[role=group] .map-out');
test('the map and its list have every answer, in one order', () => {
  const page = html('/reference/map');
  const links = (selector: string) =>
    page(selector)
      .map((_, link) => page(link).attr('href'))
      .get();
  expect(links('.map-node')).toHaveLength(answers.length);
  expect(links('.map-list ol > li > a')).toEqual(links('.map-node'));
  expect([...links('.map-node')].sort()).toEqual([...answers].sort());
});

test('the map is read by keyboard: lines and questions of the answer in focus, Enter opens it', async ({
  page,
}) => {
  await page.goto('/reference/map');
  await hydrated(page);
  await node(page, 'Deep learning').focus();
  for (const next of ['Classical or deep', 'Why now']) {
    await page.keyboard.press('Tab');
    await expect(node(page, next)).toBeFocused();
    await expect(node(page, next)).toHaveAttribute('data-near', 'self');
  }
  await expect(out(page)).toHaveCount(await page.locator('[data-near=next]').count());
  await expect(page.locator('.map-say li')).toHaveCount(await out(page).count());
  await expect(page.locator('.map-say')).toContainText('Why did deep learning take off');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/foundations\/why-deep-learning-now$/);
});

test('the map is read by mouse: lines stand out while the pointer is there, a click opens', async ({
  page,
}) => {
  await page.goto('/reference/map');
  await hydrated(page);
  await node(page, 'LSTM').hover();
  await expect(node(page, 'GRU')).toHaveAttribute('data-near', 'next');
  await page.locator('h1').hover();
  await expect(out(page)).toHaveCount(0);
  await node(page, 'LSTM').click();
  await expect(page.locator('h1')).toContainText('LSTM');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const width of [320, 1280])
    test(`the list opens and leads on at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto('/reference/map');
      await expect(page.locator('.map-fig')).toBeVisible({visible: width > 1000});
      await page.getByRole('heading', {name: 'Attention', exact: true}).click();
      await expect(page.getByRole('link', {name: 'What is the Transformer?', exact: true})).toBeVisible();
      await page.getByRole('link', {name: 'What is the Transformer?', exact: true}).click();
      await expect(page).toHaveURL(/\/attention-and-transformers\/transformer$/);
    });
});

test('a reading path leads from its first step to its last', async ({page}) => {
  await page.goto('/reference/paths');
  await hydrated(page);
  const path = page.locator('section', {has: page.locator('#computer-vision')});
  const steps = await path.locator('h3').allInnerTexts();
  await path.getByRole('link', {name: 'Start with step 1'}).click();
  const bar = page.getByRole('navigation', {name: 'Reading path'});
  for (const [i, step] of steps.slice(0, 3).entries()) {
    await expect(page.locator('h1')).toHaveText(step);
    await expect(bar).toContainText(`Step ${i + 1} of ${steps.length} on Computer vision`);
    await bar.locator('[rel=next]').click();
  }
  await bar.locator('[rel=prev]').click();
  await expect(bar).toContainText('Step 3 of');
  await page.goto('/computer-vision/yolo?path=computer-vision');
  await expect(bar).toContainText('The last step');
});

test('an address with no such path, or off its path, is an answer like any other', async ({page}) => {
  for (const path of ['<script>', '__proto__', '', 'transformers', 'x'.repeat(3000)]) {
    await page.goto(`/computer-vision/darknet?path=${encodeURIComponent(path)}`, {waitUntil: 'networkidle'});
    await expect(page.locator('h1')).toContainText('Darknet');
    await expect(page.locator('.path-bar')).toHaveCount(0);
  }
});
