import axe from 'axe-core';
import {expect, test} from './fixtures';
import {answers, html} from './site';

const answer = '/recurrent-networks/lstm';
const isMarked = (route: string) => html(route)('.term').length > 0;

test('answers mark few terms, each once, none in a heading, a link or the short answer', () => {
  expect(answers.filter(isMarked).length).toBeGreaterThan(80);
  for (const route of answers) {
    const $ = html(route);
    const targets = $('.term')
      .toArray()
      .map(({attribs}) => attribs.href!);
    expect(targets.length, route).toBeLessThanOrEqual(16);
    expect(new Set(targets).size, route).toBe(targets.length);
    expect($(':is(h1, h2, h3, [data-lead], a) .term').length, route).toBe(0);
  }
});

test('a term explains itself on hover and on focus; Escape puts the note away', async ({page}) => {
  await page.goto(answer);
  const term = page.locator('.term').first();
  const note = page.getByRole('note');
  await term.hover();
  await expect(note).toContainText('RNN A network that reads a sequence step by step');
  await note.hover();
  await page.waitForTimeout(400);
  await expect(note, 'stays while the pointer is on it').toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toHaveCount(0);

  await page.locator('#explanation .hash-link').focus();
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(note).toBeVisible();
  await expect(term).toHaveAttribute('aria-describedby', 'note');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reference\/glossary#rnn$/);
  await expect(page.locator('#rnn')).toBeInViewport();
});

test('a symbol explains itself on hover, a formula on click', async ({page}) => {
  await page.goto(answer);
  const formula = page.locator('#whiteboard ~ [data-formula] .katex').first();
  const note = page.getByRole('note');
  await formula.locator('.katex-html .mathnormal', {hasText: 'f'}).first().hover();
  await expect(note).toContainText('forget gate');
  await expect(note.locator('li')).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect(note).toHaveCount(0);
  await formula.locator('.katex-html .mathnormal').first().click();
  await expect(note).toContainText('cell state');
  expect(await note.locator('li').count()).toBeGreaterThan(8);
});

test('the symbols of a page are a list that the keyboard opens and closes', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto(answer);
  const opener = page.getByRole('link', {name: 'Symbols on this page'});
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', {name: 'Symbols on this page'});
  await expect(dialog).toContainText('output gate');
  await expect(dialog).not.toContainText('discriminator');
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () =>
    (await (window as unknown as {axe: typeof axe}).axe.run('dialog')).violations.map(({id}) => id),
  );
  expect(faults).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/reference\/notation#symbol-/);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 320, height: 640}, hasTouch: true, isMobile: true});
  test('the first tap explains a term inside the screen, the second follows it', async ({page}) => {
    await page.goto(answer);
    const note = page.getByRole('note');
    for (const term of await page.locator('.term').all()) {
      await term.tap();
      await expect(note).toBeVisible();
      const box = (await note.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
      await expect(note).toHaveCount(0);
    }
    await page.locator('#whiteboard ~ [data-formula] .katex').first().tap();
    await expect(note).toContainText('forget gate');
    const last = page.locator('.term').first();
    await last.tap();
    await expect(last).toHaveAttribute('aria-describedby', 'note');
    await last.tap();
    await expect(page).toHaveURL(/\/reference\/glossary#rnn$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('terms and symbols are links to pages that read complete', async ({page}) => {
    await page.goto(answer);
    await page.locator('.term').first().click();
    await expect(page.locator('#rnn + p')).toContainText('recurrent neural network');
    await page.goto(answer);
    await page.getByRole('link', {name: 'Symbols on this page'}).click();
    await expect(page.locator('#symbol-f-t')).toContainText('forget gate');
    await expect(page.locator('#symbol-f-t .katex').first()).toBeVisible();
  });
});
