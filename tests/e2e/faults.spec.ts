// What a reader meets when something around the page fails. Faults are provoked here, so the console may speak of them.
import {expect, type Page, test} from '@playwright/test';
import {hydrated} from './fixtures';
import {answers, examples, html} from './site';

const answer = '/convolutional-networks/output-shape';
/** The link to the next answer, at the foot of the page. */
const next = (page: Page) => page.locator('a.pagination-nav__link--next');
const title = (page: Page) => page.getByRole('heading', {level: 1});

/** Follows the link to the next answer; holds that the whole of it can be read. */
async function readNext(page: Page) {
  const href = (await next(page).getAttribute('href'))!;
  await next(page).click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(title(page)).toHaveText(html(href)('h1').text());
  await expect(page.locator('#references')).toBeAttached();
}

// From the first request on: an open page learns only after a while that its requests are intercepted, and some slip through.
test.beforeEach(({page}) => page.route(/^never:/, (route) => route.continue()));

for (const [name, gone] of [
  ['the first script is gone', /assets\/js\/main\./],
  ['the scripts behind the first are gone', /assets\/js\/(?!main\.|runtime)/],
] as const) {
  test(`reads and leads on when ${name}`, async ({page}) => {
    await page.route(gone, (route) => route.fulfill({status: 404, body: 'gone'}));
    await page.goto(answer, {waitUntil: 'networkidle'});
    await expect(page.locator('[data-lead]')).toBeVisible();
    await expect(page.locator('[data-example]').first()).toContainText(/\d/);
    await readNext(page);
  });
}

test('a new release that took the old files away leads to the new page', async ({page}) => {
  await page.goto(answer);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, {isOldPage: true}));
  let gone = 0;
  await page.route(/assets\/js\//, (route) => {
    gone++;
    return route.fulfill({status: 404, body: 'gone'});
  });
  await readNext(page);
  expect(gone, 'files asked for in vain').toBeGreaterThan(0);
  // A page of its own, not the old one with new content.
  await expect.poll(() => page.evaluate(() => 'isOldPage' in window)).toBe(false);
});

test('search works as a form when its code is gone', async ({page}) => {
  await page.goto(answer);
  await hydrated(page);
  await page.route(/assets\/js\//, (route) => route.fulfill({status: 404, body: 'gone'}));
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('textbox', {name: 'Search the answers'});
  await field.fill('dropout');
  await page.unroute(/assets\/js\//);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=dropout$/);
  await expect(page.locator('main li h2 a').first()).toBeVisible();
});

test('search says so when its worker or its index is gone', async ({page}) => {
  await page.route(/search-index/, (route) => route.fulfill({status: 404, body: 'gone'}));
  await page.goto('/search?q=dropout');
  await expect(page.locator('main')).toContainText(/could not|cannot|failed/i);
  await expect(page.locator('main a').first()).toBeVisible();
});

test('a formula never shows old numbers when KaTeX is gone', async ({page}) => {
  await page.goto(`${answer}#example-output-shape`);
  await hydrated(page);
  await page.route(/assets\/js\//, (route) => route.fulfill({status: 404, body: 'gone'}));
  const example = page.locator('[data-example]').first();
  await expect(example.locator('[data-formula]').first()).toContainText('28');
  await example.locator('input[type=text]').first().fill('41');
  await expect(example.locator('[data-formula] code').first()).toContainText('41');
  await expect(example.locator('[data-formula]').first()).not.toContainText('28');
});

test('a formula that waits for KaTeX says that its numbers are old', async ({page}) => {
  await page.goto(`${answer}#example-output-shape`);
  await hydrated(page);
  let send = () => {};
  const isSent = new Promise<void>((resolve) => (send = resolve));
  await page.route(/assets\/js\//, async (route) => {
    await isSent;
    await route.continue();
  });
  const example = page.locator('[data-example]').first();
  const old = example.locator('[data-formula][aria-busy]');
  await expect(old).toHaveCount(0);
  await example.locator('input[type=text]').first().fill('41');
  await expect(old.first()).toContainText('28');
  send();
  await expect(old).toHaveCount(0);
  await expect(example.locator('[data-formula]').first()).toContainText('41');
});

test('offline, a link leaves the page as it is and says why', async ({page, context}) => {
  await page.goto(answer);
  await hydrated(page);
  const before = await title(page).innerText();
  await context.setOffline(true);
  // What was fetched ahead would open; here nothing was.
  await page.route(/assets\/js\//, (route) => route.abort('internetdisconnected'));
  await next(page).click();
  await expect(page.getByRole('alert').filter({hasText: 'You are offline'})).toBeVisible();
  await expect(title(page)).toHaveText(before);
  await expect(page).toHaveURL(new RegExp(`${answer}$`));
  await context.setOffline(false);
  await page.unroute(/assets\/js\//);
  await expect(page.getByRole('alert').filter({hasText: 'You are offline'})).toHaveCount(0);
  await readNext(page);
});

test('on a slow network the page reads and its links work before any script', async ({page}) => {
  await page.route(/assets\/js\//, () => {});
  await page.goto(answer, {waitUntil: 'commit'});
  await expect(page.locator('[data-lead]')).toBeVisible();
  await readNext(page);
});

for (const [name, forbid] of [
  [
    'is forbidden',
    () => {
      for (const store of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, store, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    },
  ],
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`theme, search and examples work when storage ${name}`, async ({page}) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(forbid);
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto(answer);
    await hydrated(page);
    const toggle = page.getByRole('button', {name: /dark|light|mode/i}).first();
    await expect(async () => {
      await toggle.click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark', {timeout: 500});
    }).toPass();
    await page.locator('[data-example] input[type=text]').first().fill('41');
    await expect(page.locator('[data-example] [data-formula]').first()).toContainText('41');
    await page.keyboard.press('Escape');
    await page.locator('button[aria-keyshortcuts]').click();
    await page.getByRole('combobox', {name: 'Search the answers'}).fill('dropout');
    await page.getByRole('dialog').getByRole('option').first().click();
    await expect(title(page)).toContainText(/dropout/i);
    expect(faults).toEqual([]);
  });
}

test('the state of an example does not follow the reader to the next page', async ({page}) => {
  await page.goto(answer);
  await hydrated(page);
  await page.locator('[data-example] input[type=text]').first().fill('41');
  await readNext(page);
  // States are written a quarter of a second after a change.
  await page.waitForTimeout(400);
  expect(new URL(page.url()).search).toBe('');
});

for (const year of ['1970-01-02', '2110-12-31']) {
  test(`a clock that says ${year} changes nothing`, async ({page}) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.clock.setFixedTime(new Date(`${year}T00:00:00Z`));
    await page.goto(answer);
    await hydrated(page);
    await page.locator('[data-example] input[type=text]').first().fill('41');
    await expect(page.locator('[data-example] [data-formula]').first()).toContainText('41');
    await readNext(page);
    expect(faults).toEqual([]);
  });
}

test.describe('at 400 % zoom', () => {
  test.use({viewport: {width: 320, height: 256}, deviceScaleFactor: 4});
  test('text reflows, and what has the focus can be seen', async ({page}) => {
    await page.goto(answer);
    await hydrated(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (let tabs = 0; tabs < 25; tabs++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(done));
        const element = document.activeElement!;
        const seen = [...element.getClientRects()].some((box) => {
          const x = Math.max(box.left, 0) + 1;
          const y = Math.min(Math.max(box.top, 0) + box.height / 2, innerHeight - 1);
          const top = box.bottom > 0 && box.top < innerHeight ? document.elementFromPoint(x, y) : null;
          return top !== null && (element.contains(top) || top.contains(element));
        });
        return seen ? '' : element.outerHTML.slice(0, 120);
      });
      expect(hidden, `after ${tabs + 1} tabs`).toBe('');
    }
  });
});

test('forced colors keep focus visible and figures apart from their ground', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
  const {route} = examples.find(({route}) => html(route)('figure svg [stroke], figure svg path').length > 0)!;
  for (const path of [route, answers[0]!, '/']) {
    await page.goto(path);
    await hydrated(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement!);
      return `${outlineStyle} ${parseFloat(outlineWidth) >= 2}`;
    });
    expect(outline, path).toMatch(/^(?!none).* true$/);
    const lost = await page.evaluate(() => {
      const transparent = 'rgba(0, 0, 0, 0)';
      return [...document.querySelectorAll('figure svg')].flatMap((svg) => {
        const ground = getComputedStyle(svg).backgroundColor;
        const marks = [...svg.querySelectorAll('path, line, circle, rect, text')].map((mark) => {
          const {fill, stroke} = getComputedStyle(mark);
          return [fill, stroke].some(
            (color) => color !== 'none' && color !== transparent && color !== ground,
          );
        });
        return marks.length > 0 && !marks.some(Boolean) ? [svg.outerHTML.slice(0, 100)] : [];
      });
    });
    expect(lost, path).toEqual([]);
  }
});
