// In what order a page comes, and that nothing of it is lost on the way.
import {expect, hydrated, test} from './fixtures';
import {html, scripts} from './site';

const answer = '/convolutional-networks/output-shape';
for (const route of [answer, '/', '/convolutional-networks', '/reference/glossary']) {
  test(`${route} names the scripts that it runs, and fetches no page ahead`, async ({page}) => {
    const named = html(route)('[data-scripts]').attr('data-scripts')!.split(' ');
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') fetched.add(new URL(request.url()).pathname);
    });
    await page.goto(route, {waitUntil: 'networkidle'});
    await hydrated(page);
    expect([...fetched].sort()).toEqual(named.sort());
    // What asked for them has taken itself away: the page stays as it was rendered.
    await expect(page.locator('[data-scripts]')).toHaveCount(0);
  });
}

for (const width of [1280, 320]) {
  test(`a link to a section lands on it and Back returns, ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    const top = (id: string) =>
      page.evaluate((name) => document.getElementById(name)!.getBoundingClientRect().top, id);
    await page.goto(`${answer}#references`, {waitUntil: 'networkidle'});
    await hydrated(page);
    await page.evaluate(() => document.fonts.ready);
    const bar = await page.evaluate(
      () => document.querySelector('nav.navbar')!.getBoundingClientRect().bottom,
    );
    const isInView = async () => {
      const y = await top('references');
      return y >= Math.max(bar, 0) - 1 && y < 800;
    };
    await expect.poll(isInView, 'the section is below the bar, on the screen').toBe(true);

    const before = await page.evaluate(() => window.scrollY);
    await page.goto('/');
    await page.goBack();
    await hydrated(page);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
  });
}

test('every script asks to be compiled while it loads', () => {
  const all = scripts();
  expect(all.length).toBeGreaterThan(0);
  const silent = all.filter(({text}) => !text.startsWith('//# allFunctionsCalledOnLoad\n'));
  expect(silent.map(({file}) => file)).toEqual([]);
});

test('the head is that of the page that the reader goes on to, and of the one he comes back to', async ({
  page,
}) => {
  const head = () =>
    page.evaluate(() => [
      document.title,
      ...['meta[name=description]', 'link[rel=canonical]', 'meta[property="og:title"]'].map((selector) => {
        const [element, ...more] = document.querySelectorAll(selector);
        return more.length > 0
          ? 'twice'
          : (element?.getAttribute('content') ?? element?.getAttribute('href'));
      }),
    ]);
  await page.goto('/convolutional-networks');
  const topic = await head();
  await page.locator('main a[href$="/output-shape"]').first().click();
  await expect(page).toHaveURL(/output-shape$/);
  await hydrated(page);
  await expect.poll(head).not.toEqual(topic);
  const there = await head();
  await page.goBack();
  await expect.poll(head).toEqual(topic);
  await page.goto(answer);
  expect(await head()).toEqual(there);
});

test('a screen reader gets every formula of a page, also those away from the screen', async ({page}) => {
  await page.goto('/convolutional-networks');
  const formulas = await page.locator('main .katex:visible').count();
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  expect(formulas).toBeGreaterThan(20);
  expect(nodes.filter(({role}) => role?.value === 'MathMLMath')).toHaveLength(formulas);
});
