// In what order a page comes, and that nothing of it is lost on the way.
import {expect, hydrated, test} from './fixtures';
import {html} from './site';

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
