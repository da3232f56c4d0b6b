import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './fixtures';
import axe from 'axe-core';
import {files} from '../../src/search/records';

const answer = 'convolutional-networks/output-shape';
const box = (page: Page) => page.getByRole('combobox', {name: 'Search the answers'});
const options = (page: Page) => page.getByRole('dialog').getByRole('option');

/** Opens a page whose scripts run: the button answers from then on. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await hydrated(page);
}

test.beforeEach(async ({page}, {project}) => {
  const faults: string[] = [];
  const origin = new URL(project.use.baseURL!).origin;
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(origin) && /^http/.test(request.url()) && faults.push(request.url()),
  );
  Object.assign(page, {faults});
});
test.afterEach(({page}) => {
  expect((page as Page & {faults: string[]}).faults).toEqual([]);
});

for (const [name, act] of [
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
  ['Command-K', (page: Page) => page.keyboard.press('Meta+k')],
  ['a click', (page: Page) => page.locator('button[aria-keyshortcuts]').click()],
] as const) {
  test(`opens by ${name} and closes by Escape`, async ({page}) => {
    await open(page, './');
    await act(page);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('leaves the slash to fields', async ({page}) => {
  await open(page, './search');
  await page.getByRole('searchbox').click();
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('loses no key while code and index are on their way', async ({page}) => {
  await page.route(/\/assets\/js\/|search-index/, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await open(page, './');
  await page.keyboard.press('/');
  await page.keyboard.type('output shape', {delay: 60});
  await expect(options(page).first()).toContainText('output shape');
  await expect(box(page)).toHaveValue('output shape');
});

test('loses no slash to a navbar that is made anew with the next page', async ({page}) => {
  await open(page, './');
  await page.keyboard.press('/');
  await box(page).fill('output shape');
  await expect(options(page).first()).toContainText('output shape');
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('h1')?.textContent.includes('output shape')) return;
      watcher.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true, cancelable: true}));
    });
    watcher.observe(document.body, {childList: true, subtree: true});
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${answer}$`));
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-searching');
});

test('Enter opens the first, even before the answer is there', async ({page}) => {
  await page.route(/search-index/, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await open(page, './');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('output shape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${answer}$`));
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('arrow keys and Enter open a section', async ({page}) => {
  await open(page, './');
  await page.keyboard.press('/');
  await box(page).fill('dilation');
  await expect(options(page).and(page.locator('[href*="#"]')).first()).toBeVisible();
  const hrefs = await options(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const section = hrefs.findIndex((href) => href.includes('#'));
  // The first is chosen from the start.
  for (let at = 0; at < section; at++) await page.keyboard.press('ArrowDown');
  const chosen = options(page).nth(section);
  await expect(chosen).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + url.hash === hrefs[section]);
});

for (const [name, query] of [
  ['a typo', 'outptu shpae'],
  ['a formula in other letters', '((W-F+2P)/S)+1'],
  ['a prefix', 'convolutional output sh'],
] as const) {
  test(`finds an answer by ${name}`, async ({page}) => {
    await open(page, './');
    await page.keyboard.press('/');
    await box(page).fill(query);
    await expect(options(page).first()).toHaveAttribute('href', new RegExp(`${answer}$`));
  });
}

test('marks the words asked for, and options are links', async ({page}) => {
  await open(page, './');
  await page.keyboard.press('/');
  await box(page).fill('output shape');
  await expect(options(page).first().locator('mark').first()).toHaveText('output');
  await options(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${answer}$`));
});

test('offers the last searches', async ({page}) => {
  await open(page, './');
  await page.keyboard.press('/');
  await box(page).fill('output shape');
  await options(page).first().click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('output shape');
  await page.keyboard.press('/');
  await expect(options(page).first()).toHaveText('output shape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('output shape');
  await expect(options(page).first()).toContainText('output shape');
  await box(page).fill('');
  await page.getByRole('button', {name: 'Forget these searches'}).click();
  await expect(options(page)).toHaveCount(0);
});

test('works when the store holds nonsense', async ({page}) => {
  await page.addInitScript(() => localStorage.setItem('recent-searches', '{"a":['));
  await open(page, './');
  await page.keyboard.press('/');
  await box(page).fill('output shape');
  await expect(options(page).first()).toContainText('output shape');
});

test('helps when nothing is found', async ({page}) => {
  await open(page, './');
  await page.keyboard.press('/');
  await box(page).fill('qwrtzpsd');
  await expect(page.getByText('No answer has qwrtzpsd')).toBeVisible();
  await expect(page.getByRole('link', {name: 'Look through all topics'})).toBeVisible();
});

test('has a page that can be linked and that browsers can use', async ({page, request}) => {
  await open(page, './search?q=output+shape');
  await expect(page.getByRole('searchbox')).toHaveValue('output shape');
  await expect(page.locator('main li h2 a').first()).toHaveAttribute('href', new RegExp(`${answer}$`));
  await page.getByRole('searchbox').fill('dilation');
  await expect(page).toHaveURL(/q=dilation$/);
  const description = await request.get((await page.locator('link[rel="search"]').getAttribute('href'))!);
  expect(await description.text()).toContain('search?q={searchTerms}');
});

/** The page waits a second for the better list. */
const patience = {timeout: 20_000};
for (const [width, height, isLate] of [
  [412, 823, false],
  [1280, 800, true],
] as const) {
  test(`a linked search moves nothing, ${width} px${isLate ? ', sections late' : ''}`, async ({page}) => {
    const found = page.locator('main ol > li h2 a');
    const hrefs = () => found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    let first: unknown[] = [];
    await page.route(`**/${files.sections}`, async (route) => {
      if (isLate) await found.first().waitFor();
      first = await hrefs();
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => shifts.push((entry as unknown as {value: number}).value)),
      ).observe({type: 'layout-shift', buffered: true});
    });
    await page.setViewportSize({width, height});
    await page.goto('./search?q=dropout');
    // In time, the better list is the only one; late, it follows what is shown.
    if (isLate) await expect.poll(() => first.length, patience).toBeGreaterThan(0);
    await expect.poll(async () => (await hrefs()).length, patience).toBeGreaterThan(first.length + 5);
    expect((await hrefs()).slice(0, first.length)).toEqual(first);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
  });
}

test('forgets the results of a query that was emptied', async ({page}) => {
  await open(page, './search?q=dropout');
  const field = page.getByRole('searchbox');
  const first = page.locator('main ol h2').first();
  const former = await first.textContent();
  await field.fill('');
  await expect(first).toHaveCount(0);
  // What a reader could see between the first letter and its results.
  const shown = page.evaluate(
    (title) =>
      new Promise<boolean>((resolve) =>
        new MutationObserver(() => {
          const result = document.querySelector('main ol h2');
          if (result) resolve(result.textContent === title);
        }).observe(document.querySelector('main')!, {childList: true, subtree: true, characterData: true}),
      ),
    former!,
  );
  await field.fill('attention');
  expect(await shown).toBe(false);
});

test('reads without JavaScript what to do', async ({browser}, {project}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL: project.use.baseURL});
  const page = await context.newPage();
  await page.goto('./search');
  await expect(page.getByRole('link', {name: 'list of topics'})).toBeVisible();
  await context.close();
});

for (const [name, query] of [
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['regular expressions', '.*+?^${}()|[]\\ (a+)+$'],
  ['half a character', 'output \ud800 shape'],
  ['names of the language', '__proto__ constructor toString'],
] as const) {
  test(`stays calm at ${name}`, async ({page}) => {
    await open(page, './');
    const title = await page.title();
    await page.keyboard.press('/');
    await box(page).fill(query);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/answer|Nothing/);
    await box(page).fill('output shape');
    await expect(options(page).first()).toContainText('output shape');
    expect(await page.title()).toBe(title);
  });
}

test('stays calm at a very long link', async ({page}) => {
  await open(page, `./search?q=${'stride+'.repeat(1000)}`);
  await expect(page.locator('main li h2 a').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is free of axe findings, ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await open(page, './');
    await page.keyboard.press('/');
    for (const query of ['', 'output shape', 'qwrtzpsd']) {
      await box(page).fill(query);
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(query ? /answer|Nothing/ : '');
      await page.evaluate(axe.source);
      const {violations} = await page.evaluate(() =>
        (window as unknown as {axe: typeof axe}).axe.run('dialog'),
      );
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
    }
  });
}
