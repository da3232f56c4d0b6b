// The policy at work, and input that means harm. Link state of examples and odd queries: examples.spec.ts, search.spec.ts.
import {readdirSync} from 'node:fs';
import {withMeta} from '../../plugins/hosting/policy';
import {expect, hydrated, test} from './fixtures';
import {build, html, routes, scripts} from './site';

const answer = '/convolutional-networks/output-shape';
const attacks = [
  '<img src=x onerror="window.harmed=1">',
  '<svg/onload=window.harmed=1>',
  '"><script>window.harmed=1</script>',
  'javascript:window.harmed=1',
  '{{constructor.constructor("window.harmed=1")()}}',
  '\\href{javascript:window.harmed=1}{x}\\includegraphics{//example.org/x.png}\\def\\a{\\a\\a}\\a$$\\frac{',
  '%E0%A4%A%00%0d%0aSet-Cookie:x=1',
  '\u202e\u0000\uffff',
];
const harmed = () => 'harmed' in window;

test('every page is sent with the policy, and none names another way in', async ({request}) => {
  for (const route of ['/', answer, '/search', '/no-such-page']) {
    const headers = (await request.get(route)).headers();
    expect(headers['content-security-policy'], route).toMatch(
      /default-src 'none'; script-src 'self' 'sha256-/,
    );
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBeTruthy();
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  }
  const first = await request.get(answer);
  const again = await request.get(answer, {headers: {'if-none-match': first.headers().etag!}});
  expect(again.status()).toBe(304);
  const slash = await request.get(`${answer}/`, {maxRedirects: 0});
  expect([slash.status(), slash.headers().location]).toEqual([301, answer]);
  const foreign = await request.get(`${new URL(first.url()).origin}//example.org/`, {maxRedirects: 0});
  expect(foreign.headers().location).toBeUndefined();
});

test('no page has an inline handler or a javascript: address', () => {
  for (const route of routes) {
    const harmful = html(route)('[href], body *')
      .toArray()
      .filter(({attribs}) =>
        Object.entries(attribs).some(
          ([name, value]) => name.startsWith('on') || value.trim().toLowerCase().startsWith('javascript:'),
        ),
      );
    expect(
      harmful.map(({name}) => name),
      route,
    ).toEqual([]);
  }
});

test('no script tells in which folder it was built', () => {
  const all = scripts();
  expect(all.length).toBeGreaterThan(0);
  const telling = all.filter(
    ({text}) => text.includes(`"${process.cwd()}"`) || text.includes(`"${process.cwd()}/`),
  );
  expect(telling.map(({file}) => file)).toEqual([]);
});

test('files with a hash in their name are kept for good, all others are asked for again', async ({
  request,
}) => {
  const files = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((file) => /\.\w+$/.test(file));
  const assets = files.filter((file) => file.startsWith('assets/'));
  expect(assets.filter((file) => !/[.-][0-9a-f]{8,}\.\w+$/.test(file))).toEqual([]);
  for (const file of [assets[0]!, assets.at(-1)!])
    expect((await request.head(`/${file}`)).headers()['cache-control'], file).toContain('immutable');
  for (const file of files.filter((file) => !/^assets|\.html$/.test(file)))
    expect((await request.head(`/${file}`)).headers()['cache-control'], file).toContain('must-revalidate');
  const gone = await request.get('/assets/js/gone.00000000.js');
  expect([gone.status(), gone.headers()['cache-control']]).toEqual([
    404,
    'public, max-age=0, must-revalidate',
  ]);
});

test('the policy stops a script and a style that were not in the build', async ({page, faults}) => {
  await page.goto(answer);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src=x onerror="window.harmed=1"><style>h1{color:red}</style>',
    );
    document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.harmed=1'}));
    document.body.append(Object.assign(document.createElement('script'), {src: 'https://example.org/x.js'}));
  });
  await expect
    .poll(() => faults.filter((fault) => /Content Security Policy/.test(fault)).length)
    .toBeGreaterThan(3);
  expect(await page.evaluate(harmed)).toBe(false);
  faults.length = 0;
});

test('the policy works from inside the page, for hosts without headers', async ({page}) => {
  await page.route(/localhost:\d+\/(?!assets|search-index)[^.]*$/, async (route) => {
    const response = await route.fetch();
    const {'content-security-policy': policy, ...headers} = response.headers();
    await route.fulfill({
      response,
      headers,
      body: withMeta(await response.text(), policy!.replace(/; frame-ancestors [^;]*/, '')),
    });
  });
  await page.goto('/search?q=dropout');
  await expect(page.locator('main li h2 a').first()).toBeVisible();
  await page.goto(answer);
  await page.locator('[data-example] input[type=text]').first().fill('41');
  await expect(page.locator('[data-example] [data-formula]').first()).toContainText('41');
  expect(await page.evaluate(() => document.querySelector('meta[http-equiv]') !== null)).toBe(true);
});

test('hostile addresses open the page they name, and run nothing', async ({page}) => {
  for (const attack of attacks) {
    const text = encodeURIComponent(attack);
    const names = [
      'q',
      'docusaurus-theme',
      'docusaurus-data-theme',
      'docusaurus-data-a"b',
      '__proto__',
      'output-shape.input',
    ];
    await page.goto(
      `${answer}?${names.map((name) => `${encodeURIComponent(name)}=${text}`).join('&')}#${text}`,
    );
    await expect(page.locator('[data-lead]')).toBeVisible();
    await hydrated(page);
    expect(await page.evaluate(harmed), attack).toBe(false);
  }
  // A broken escape is not decoded, and not executed.
  await page.goto(`${answer}?output-shape.input=%E0%A4%A#%E0%A4%A`);
  await expect(page.locator('[data-lead]')).toBeVisible();
});

test('hostile storage opens the page, and runs nothing', async ({page}) => {
  const stored = [
    ...attacks,
    JSON.stringify(attacks),
    '[[[[',
    'null',
    '{"length":1e9}',
    '9'.repeat(1_000_000),
  ];
  await page.goto('/search');
  for (const text of stored) {
    await page.evaluate((value) => {
      for (const key of ['recent-searches', 'theme', 'theme-d69', 'docusaurus.sidebar.categories'])
        localStorage.setItem(key, value);
    }, text);
    await page.goto(answer);
    await hydrated(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', {name: 'Search the answers'})).toBeFocused();
    expect(await page.evaluate(harmed), text.slice(0, 80)).toBe(false);
  }
});

test('hostile searches, 100 KB of them and formulas leave the box working', async ({page}) => {
  await page.goto('/');
  await hydrated(page);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', {name: 'Search the answers'});
  const formulas = ['((((((((((', '\\frac{\\frac{\\frac{', '(a+b)*'.repeat(16_000), '∑∫√⌊⌋'.repeat(20_000)];
  for (const text of [
    ...attacks,
    ...formulas,
    'x'.repeat(100_000),
    '<b>'.repeat(33_000),
    'dropout '.repeat(12_500),
  ]) {
    await box.fill(text);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/answer|Nothing|^$/);
  }
  await box.fill('dropout');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(/dropout/i);
  expect(await page.evaluate(harmed)).toBe(false);
});
