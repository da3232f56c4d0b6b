// The service worker in a real browser, against a host of its own that can go away or publish a new release.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {BrowserContext, Page} from '@playwright/test';
import {releaseOf} from '../../plugins/offline/release';
import {workerFile} from '../../plugins/offline/worker-file';
import {expect, hydrated, test as base} from './fixtures';
import {build, html} from './site';

interface Host {
  url: string;
  /** Where its files lie; only of a host that may publish anew. */
  folder: string;
  goAway(page: Page): Promise<void>;
  comeBack(page: Page): Promise<void>;
}

/** Starts a server of its own; resolves when it listens. */
async function serve(folder: string, port = '0') {
  const server = spawn(process.execPath, ['scripts/serve.mjs', folder, port]);
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return [server, /http:\/\/localhost:\d+/.exec(String(line))![0]] as const;
}

const test = base.extend<{host: Host; copied: boolean}>({
  copied: [false, {option: true}],
  host: async ({copied}, use) => {
    const folder = copied ? mkdtempSync(path.join(tmpdir(), 'release-')) : build;
    if (copied) cpSync(build, folder, {recursive: true});
    const [first, url] = await serve(folder);
    let server = first;
    const stop = async () => {
      server.kill();
      await once(server, 'exit');
    };
    await use({
      url,
      folder,
      goAway: async (page) => void (await Promise.all([stop(), page.context().setOffline(true)])),
      comeBack: async (page) => {
        [server] = await serve(folder, new URL(url).port);
        await page.context().setOffline(false);
      },
    });
    if (server.exitCode === null && server.signalCode === null) await stop();
    if (copied) rmSync(folder, {recursive: true});
  },
  // Pages come from `host`.
  baseURL: async ({host}, use) => use(host.url),
});
test.use({serviceWorkers: 'allow'});
// Each of these fetches the whole site.
test.slow();

const answer = '/convolutional-networks/output-shape';
const after = html(answer)('a.pagination-nav__link--next').attr('href')!;
const title = (page: Page) => page.getByRole('heading', {level: 1});
const titleOf = (route: string) => html(route)('h1').text();
const notice = (page: Page) => page.getByRole('status').filter({hasText: 'A new version is ready'});

/** Opens a page and waits until the whole site is kept. */
async function visit(page: Page, route: string) {
  await page.goto(route);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {timeout: 45_000})
    .toBe('activated');
}

/** Without a network, what is asked of it fails, and the browser says so. */
const forgiveNetwork = (faults: string[]) => {
  const rest = faults.filter((fault) => !/^console: Failed to load resource: net::ERR_/.test(fault));
  faults.splice(0, faults.length, ...rest);
};

test('after one visit the site works without a network', async ({page, host, faults}) => {
  await visit(page, answer);
  await host.goAway(page);

  await page.locator('a.pagination-nav__link--next').click();
  await expect(title(page)).toHaveText(titleOf(after));
  await page.goto(answer);
  await hydrated(page);
  await page.locator('[data-example] input[type=text]').first().fill('41');
  await expect(page.locator('[data-example] [data-formula] .katex').first()).toContainText('41');

  await page.locator('button[aria-keyshortcuts]').click();
  await page.getByRole('combobox', {name: 'Search the answers'}).fill('dropout');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(title(page)).toContainText(/dropout/i);
  await page.goto('/search?q=padding');
  await expect(page.locator('main li h2 a').first()).toBeVisible();

  await page.goto('/practice?length=5&seed=7');
  await page
    .getByRole('button', {name: /show|reveal|answer/i})
    .first()
    .click();
  await expect(page.getByRole('region', {name: 'Short answer'})).toBeVisible();
  await page.goto('/reference/map');
  await expect(page.locator('.map-node').first()).toBeVisible();

  await page.goto('/no/such-page?a=1');
  await expect(page).toHaveURL(/\/offline\?page=/);
  await expect(title(page)).toHaveText('This page is not kept here');
  await page
    .getByRole('main')
    .getByRole('link', {name: titleOf(after), exact: true})
    .click();
  await expect(title(page)).toHaveText(titleOf(after));

  // Damage on the disk: as if it were not kept, and mended with the next visit.
  await page.evaluate(async (route) => {
    const cache = await caches.open((await caches.keys())[0]!);
    const key = (await cache.keys()).find(({url}) => new URL(url).pathname === route)!;
    await cache.put(key, new Response('<h1>half a pa', {headers: {'content-type': 'text/html'}}));
  }, answer);
  await page.goto(answer);
  await expect(page).toHaveURL(/\/offline\?page=/);
  await host.comeBack(page);
  // The page comes by itself.
  await expect(page).toHaveURL(host.url + answer);
  await expect(title(page)).toHaveText(titleOf(answer));
  await host.goAway(page);
  await page.reload();
  await expect(title(page)).toHaveText(titleOf(answer));
  forgiveNetwork(faults);
});

/** Gives scripts new names, changes a heading, and takes the old scripts away: what a release does. */
function publish(folder: string, route: string) {
  const scripts = readdirSync(path.join(folder, 'assets/js'));
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const isFirst = (name: string) => /^(main|runtime~main)\./.test(name);
  const chunk = scripts.find(
    (name) => !isFirst(name) && read(`assets/js/${name}`).includes(`@site/docs${after}.mdx`),
  );
  if (!chunk) throw new Error(`${after} has no script of its own`);
  const renamed = [chunk, ...scripts.filter(isFirst)].map((name) => {
    const hash = name.split('.').at(-2)!;
    return {name, hash, to: hash.replace(/./g, (c) => (c === '0' ? '1' : '0'))};
  });
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    /\.(html|js)$/.test(file),
  );
  for (const file of files) {
    const before = read(file);
    const text = renamed.reduce((all, {hash, to}) => all.replaceAll(hash, to), before);
    if (text !== before) writeFileSync(path.join(folder, file), text);
  }
  for (const {name, hash, to} of renamed)
    renameSync(path.join(folder, 'assets/js', name), path.join(folder, 'assets/js', name.replace(hash, to)));
  const page = `${route}.html`;
  writeFileSync(path.join(folder, page), read(page).replace('<html', '<html data-release="2"'));
  writeFileSync(path.join(folder, 'sw.js'), workerFile(releaseOf(folder, '/').release));
}
const update = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));

test.describe(() => {
  test.use({copied: true});
  test('a new release is offered, and the old page works until it is taken', async ({page, host}) => {
    await visit(page, answer);
    await page.locator('[data-example] input[type=text]').first().fill('41');
    await expect(page).toHaveURL(/41/);
    await page.evaluate(() => Object.assign(window, {isOldPage: true}));
    publish(host.folder, answer);
    await update(page);
    await expect(notice(page)).toBeVisible({timeout: 30_000});

    await page.locator('a.pagination-nav__link--next').click();
    await expect(title(page)).toHaveText(titleOf(after));
    expect(await page.evaluate(() => 'isOldPage' in window)).toBe(true);
    await page.goBack();
    await expect(title(page)).toHaveText(titleOf(answer));
    await expect(page.locator('html')).not.toHaveAttribute('data-release');
    await notice(page).getByRole('button', {name: 'Reload'}).click();
    await expect(page.locator('html')).toHaveAttribute('data-release', '2');
    await expect(page.locator('[data-example] input[type=text]').first()).toHaveValue('41');
    // The new page is of the new release: nothing more to offer.
    await hydrated(page);
    await host.goAway(page);
    await page.goto(after);
    await expect(title(page)).toHaveText(titleOf(after));
    await expect(notice(page)).toHaveCount(0);
  });
});

test.describe(() => {
  test.use({copied: true});
  test('of a site too large to fetch ahead, every page is kept that was visited', async ({
    page,
    host,
    faults,
  }) => {
    const {release} = releaseOf(host.folder, '/');
    writeFileSync(path.join(host.folder, 'sw.js'), workerFile({...release, ahead: false}));
    await visit(page, answer);
    const kept = () =>
      page.evaluate(async () => {
        const keys = await (await caches.open((await caches.keys())[0]!)).keys();
        return keys.map(({url}) => new URL(url).pathname);
      });
    await expect.poll(kept).toContain(answer);
    await page.locator('a.pagination-nav__link--next').click();
    await expect(title(page)).toHaveText(titleOf(after));
    await expect.poll(kept).toContain(after);
    await host.goAway(page);
    for (const route of [answer, after]) {
      await page.goto(route);
      await hydrated(page);
      await expect(title(page)).toHaveText(titleOf(route));
    }
    await page.goto('/practice');
    await expect(page).toHaveURL(/\/offline\?page=/);
    forgiveNetwork(faults);
  });
});

const full = async (page: Page, url: string) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {origin: url, quotaSize: 300_000});
};
const refuse = (context: BrowserContext) =>
  context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
for (const name of ['has no room', 'refuses service workers'] as const) {
  test(`a browser that ${name} shows the site as usual`, async ({page, context, host}) => {
    if (name === 'has no room') await full(page, host.url);
    else await refuse(context);
    await page.goto(answer);
    const tried = await page.waitForFunction(
      () => performance.getEntriesByType('resource').length > 0 && performance.now() > 6000,
      undefined,
      {polling: 500},
    );
    expect(await tried.jsonValue()).toBe(true);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active),
    ).toBeFalsy();
    await page.locator('a.pagination-nav__link--next').click();
    await expect(title(page)).toHaveText(titleOf(after));
    await expect(notice(page)).toHaveCount(0);
  });
}
