import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {published} from '../../plugins/answers/ledger';
import {expect, test} from './fixtures';
import {answers, build, html, routes} from './site';

/** A page as its file is. */
const page = (route: string) =>
  readFileSync(path.join(build, route === '/' ? 'index.html' : `${route}.html`), 'utf8');
const ledger = readFileSync('ledger.txt', 'utf8').trim().split('\n');

test('every path and place is in the ledger', () => {
  const known = new Set(ledger);
  expect(
    published(build).filter((entry) => !known.has(entry)),
    'not in ledger.txt: run "npm run ledger"',
  ).toEqual([]);
});

test('the ledger only ever grew', () => {
  let history = '';
  try {
    history = execFileSync('git', ['log', '--format=', '--unified=0', '-p', '--', 'ledger.txt'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  } catch {
    test.skip(true, 'not a git checkout');
  }
  const ever = history.split('\n').flatMap((line) => (/^\+\//.test(line) ? [line.slice(1)] : []));
  const now = new Set(ledger);
  expect(
    ever.filter((entry) => !now.has(entry)),
    'once published, now struck out',
  ).toEqual([]);
});

test('every address on every page names a file as it is served, without a detour', () => {
  const served = new Set(
    readdirSync(build, {recursive: true, encoding: 'utf8'}).map((file) =>
      `/${file.replaceAll('\\', '/')}`.replace(/(?<=\/)index\.html$|\.html$/, ''),
    ),
  );
  const wrong = routes.flatMap((route) =>
    [...page(route).matchAll(/\s(?:href|src|action)="?(\/[^\s">?#]*)/g)]
      .filter(([, address]) => !served.has(decodeURI(address!)))
      .map(([, address]) => `${route}: ${address}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('a link to a section, a wrong answer or an example opens at it', async ({page}) => {
  const route = answers.find((path) => html(path)('[id^="wrong-"]').length > 0)!;
  const wrong = html(route)('[id^="wrong-"]').last().attr('id')!;
  for (const id of ['follow-ups', wrong]) {
    await page.goto(`${route}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('an answer and its sections have links to copy, and say how to cite them', async ({page}) => {
  const route = answers[0]!;
  await page.goto(route);
  await expect(async () => {
    await page.getByRole('button', {name: 'Copy link', exact: true}).click();
    await expect(page.getByText('Link copied')).toBeVisible({timeout: 500});
  }).toPass();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(route, page.url()).href);
  await expect(page.locator('#explanation a.hash-link')).toHaveAttribute('href', /#explanation$/);
  await page.locator('#explanation').hover();
  await page.locator('#explanation a.hash-link').click();
  await expect(page.locator('#explanation a.hash-link')).toHaveAttribute('data-copied', '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(`${route}#explanation`, page.url()).href,
  );
  await page.getByText('Cite this answer').click();
  await expect(page.locator('pre', {hasText: '@misc{'})).toContainText(route);
});

test('the theme that a reader chooses stays', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(routes.at(-1)!);
  const toggle = page.getByRole('button', {name: /dark|light|mode/i}).first();
  await expect(async () => {
    await toggle.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark', {timeout: 500});
  }).toPass();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
