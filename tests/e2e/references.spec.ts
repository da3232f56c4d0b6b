import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {expect, test} from './fixtures';
import {answers, build, html as read, routes} from './site';

const references = '/reference/references';
const pages = new Map<string, ReturnType<typeof read>>();

/** The finished HTML of a route, read once. */
const html = (route: string) => {
  const page = pages.get(route) ?? read(route);
  pages.set(route, page);
  return page;
};

const file = (name: string) => readFileSync(path.join(build, name));
const meta = (route: string, name: string) =>
  html(route)(`meta[property="${name}"], meta[name="${name}"]`).attr('content');

/** What search engines read of a page, parsed. */
const structured = (route: string) =>
  html(route)('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse(html(route)(script).text()));

test('the list of all works agrees with the list of every answer, both ways', () => {
  const $ = html(references);
  const plain = (text: string) =>
    text
      .replace(/\((\d{4}|n\.d\.)-?[a-z]\)/, '($1)')
      .replace(/\s+/g, ' ')
      .trim();
  const cited = new Map<string, string[]>();
  const differing = answers.flatMap((route) =>
    html(route)('[id^="bib-"]')
      .toArray()
      .flatMap((entry) => {
        const id = entry.attribs.id!.slice(4);
        cited.set(id, [...(cited.get(id) ?? []), `${route}#bib-${id}`]);
        const listed = $(`[id="${id}"]`).clone();
        listed.find('small').remove();
        return plain(listed.text()) === plain(html(route)(entry).text()) ? [] : [`${route} ${id}`];
      }),
  );
  expect(differing).toEqual([]);
  const listed = $('.csl-entry').toArray();
  expect(listed.map(({attribs}) => attribs.id).sort()).toEqual([...cited.keys()].sort());
  for (const entry of listed) {
    const links = $(entry)
      .find('small a')
      .toArray()
      .map(({attribs}) => attribs.href!);
    expect(links.sort(), entry.attribs.id).toEqual(cited.get(entry.attribs.id!)!.sort());
  }
});

test('every page has sound structured data, a card, and one address', () => {
  for (const route of routes) {
    const [data, ...more] = structured(route);
    expect(more, route).toEqual([]);
    expect(data['@context'], route).toBe('https://schema.org');
    const canonical = html(route)('link[rel="canonical"]').attr('href')!;
    expect(new URL(canonical).pathname, route).toBe(route);
    expect(meta(route, 'og:url')).toBe(canonical);
    expect(meta(route, 'og:title'), route).toBeTruthy();
    expect(meta(route, 'description')?.length, route).toBeGreaterThan(30);
    const card = new URL(meta(route, 'og:image')!).pathname;
    expect(existsSync(path.join(build, card)), card).toBe(true);
    expect(file(card).length, card).toBeLessThanOrEqual(60 * 1024);
    expect(meta(route, 'og:image:alt'), route).toBeTruthy();
    expect(meta(route, 'twitter:card')).toBe('summary_large_image');
  }
  for (const route of answers) {
    const $ = html(route);
    const question = structured(route)[0]['@graph'].find(
      (thing: {'@type': string}) => thing['@type'] === 'QAPage',
    ).mainEntity;
    expect(question.name, route).toBe($('h1').text());
    expect(question.acceptedAnswer.citation.length, route).toBe($('[id^="bib-"]').length);
    expect(question.acceptedAnswer.dateModified, route).toBe($('time').attr('datetime'));
    const [lead, text] = [$('[data-lead]').text().trim(), question.acceptedAnswer.text as string];
    expect(text.split(/\s/)[0], route).toBe(lead.split(/\s/)[0]);
    expect(text.split(/\s/).length, route).toBeGreaterThan(20);
    expect(text, route).not.toMatch(/[$\\{}]/);
    expect(meta(route, 'og:image'), route).toContain(`/cards${route}.png`);
  }
});

test('the list of pages for search engines has every page that may be found, and the day of every answer', () => {
  const found = new Map(
    [
      ...file('sitemap.xml')
        .toString()
        .matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
    ].map((entry) => [new URL(entry[1]!).pathname, entry[2]?.slice(0, 10)]),
  );
  const wanted = routes.filter((route) => !/noindex/.test(meta(route, 'robots') ?? ''));
  expect(routes.filter((route) => !wanted.includes(route))).toEqual(['/offline']);
  expect([...found.keys()].sort()).toEqual(wanted.sort());
  for (const route of answers) expect(found.get(route), route).toBe(html(route)('time').attr('datetime'));
  // Who searches is on that page.
  expect(JSON.parse(String(file('search-index/pages.json')))).not.toContainEqual(
    expect.objectContaining({path: 'search'}),
  );
  expect(file('robots.txt').toString()).toMatch(/^Sitemap: https:\/\/.*\/sitemap\.xml$/m);
});

const route = answers.find((path) => html(path)('td a[href^="#bib-"]').length > 0)!;
const cited = html(route)('td a[href^="#bib-"]').first().attr('href')!;
const entryText = html(route)(cited).text().trim();

/** A citation in a table, where a box is cut off soonest. */
async function open(page: Page) {
  await page.goto(route, {waitUntil: 'networkidle'});
  const link = page.locator(`td a[href="${cited}"]`).first();
  await link.scrollIntoViewIfNeeded();
  return {link, box: page.locator('[data-note]')};
}

test('a citation shows its work to pointer and keyboard, and Escape takes it away', async ({page}) => {
  const {link, box} = await open(page);
  await link.hover();
  await expect(box).toContainText(entryText.slice(0, 60));
  await box.hover();
  await page.waitForTimeout(400);
  await expect(box).toBeVisible();
  await page.mouse.move(2, 400);
  await expect(box).toHaveCount(0);
  // After a key, focus shows.
  await page.keyboard.press('Shift');
  await link.focus();
  await expect(box).toBeVisible();
  await expect(link).toHaveAttribute('aria-describedby', 'note');
  await page.keyboard.press('Tab');
  await expect(box.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${cited}$`));
  await page.locator(`${cited} [data-back] a`).first().click();
  await expect(page).toHaveURL(/#citation--/);
});

test.describe('on a phone', () => {
  test.use({hasTouch: true, viewport: {width: 320, height: 640}});
  test('the first tap shows the work inside the screen, the second goes to the list', async ({page}) => {
    const {link, box} = await open(page);
    await link.tap();
    await expect(box).toBeVisible();
    const {x, y, width, height} = (await box.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y + height).toBeLessThanOrEqual(640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(page.url()).not.toContain('#');
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`${cited}$`));
    await expect(page.locator(cited)).toBeInViewport();
  });
});

test('the list of works narrows down, and comes also to a reader who follows a link to it', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('footer').getByRole('link', {name: 'References'}).click();
  await expect(page.locator('#he2016')).toBeAttached();
  await page.getByLabel('With the words').fill('dollar PANOPTIC');
  await expect(page.getByRole('status').filter({hasText: 'work'})).toHaveText('1 work');
  await expect(page.locator('.csl-entry:visible')).toHaveCount(1);
  await page.goto(`${references}#he2016`);
  await expect(page.locator('#he2016')).toBeInViewport();
});
