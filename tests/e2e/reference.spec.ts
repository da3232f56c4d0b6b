import {load} from 'cheerio';
import {sourceIds} from '../../plugins/answers/source-questions';
import {expect, hydrated, test} from './fixtures';
import {answers, html} from './site';

const corrections = '/reference/corrections';
const entries = '[data-entry]';
const total = html(corrections)(entries).length;

/** What a correction says: claim, correction and sources, without what is there for the frame. */
function wordsOf(fragment: string) {
  const $ = load(fragment);
  $('.hash-link, [aria-hidden="true"]').remove();
  return $.text().replace(/\s+/g, ' ').trim();
}

test('every wrong answer is in the list of corrections, word for word, with a link to its place', () => {
  const $ = html(corrections);
  const listed = new Map(
    $(entries)
      .toArray()
      .map((entry) => [$(entry).find('p a').first().attr('href'), wordsOf($.html(entry))]),
  );
  const written = new Map(
    answers.flatMap((route) => {
      const page = html(route);
      return page('div[id^="wrong-"]')
        .toArray()
        .map((wrong) => [`${route}#${wrong.attribs.id}`, wordsOf(page.html(wrong))] as const);
    }),
  );
  expect(written.size).toBeGreaterThan(600);
  expect(total).toBe(written.size);
  expect([...listed].sort()).toEqual([...written].sort());
});

test('every source question has its place, an answer, and a link from each answer that names it', () => {
  const missing = [...sourceIds].filter((id) => {
    const [list, question] = id.split('/');
    const place = html(`/reference/sources/${list}`)(`#${question}`);
    const answer = place.find('a').first().attr('href')!;
    const back = html(answer)(`footer a[href="/reference/sources/${list}#${question}"]`);
    return place.length !== 1 || back.text() !== id;
  });
  expect(missing).toEqual([]);
  expect(sourceIds.size).toBe(132);
});

test('corrections are filtered by keyboard, and the filter stands in the address', async ({page}) => {
  await page.goto(corrections, {waitUntil: 'networkidle'});
  const shown = page.locator(`${entries}:visible`);
  await expect(page.getByRole('status')).toHaveText(`All ${total} corrections`);
  await page.getByLabel('By source').focus();
  await page.keyboard.type('day-5');
  await expect(page).toHaveURL(/\?source=day-5$/);
  const ofList = html(corrections)('[data-source*="day-5/"]').length;
  await expect(page.getByRole('status')).toHaveText(`${ofList} of ${total} corrections`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('outdated');
  await page.getByLabel('With the words').focus();
  await page.keyboard.type('epoch');
  await expect(page).toHaveURL(/\?source=day-5&kind=outdated&q=epoch$|kind=outdated.*q=epoch/);
  const left = await shown.count();
  expect(left).toBeLessThan(ofList);
  await page.reload();
  await expect(page.getByLabel('With the words')).toHaveValue('epoch');
  await expect(shown).toHaveCount(left);
  await page.getByRole('button', {name: 'Show all'}).press('Enter');
  await expect(shown).toHaveCount(total);
  await expect(page).toHaveURL(corrections);
});

test('a heading goes with its last correction, and words that nobody wrote leave none', async ({page}) => {
  await page.goto(`${corrections}?topic=optimization&kind=wrong`, {waitUntil: 'networkidle'});
  await expect(page.locator('[data-topic]:visible > h2')).toHaveText(['Optimization']);
  await page.getByLabel('With the words').fill('zyzzyva');
  await expect(page.getByRole('status')).toHaveText('No correction is like that.');
  await expect(page.locator('[data-corrections] :is(h2, h3):visible')).toHaveCount(0);
});

test('an address that means nothing shows everything, and runs nothing', async ({page}) => {
  const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
  await page.goto(`${corrections}?source=${hostile}&kind=__proto__&topic=1e999&q=`, {
    waitUntil: 'networkidle',
  });
  await expect(page.getByRole('status')).toHaveText(`All ${total} corrections`);
  await page.goto(`${corrections}?q=${hostile}${'x'.repeat(3000)}`, {waitUntil: 'networkidle'});
  await expect(page.getByRole('status')).toHaveText('No correction is like that.');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the list is there for who comes by a link, filtered as the link says', async ({page}) => {
  await page.goto('/reference/sources/kaggle', {waitUntil: 'networkidle'});
  await page.getByRole('link', {name: 'the corrections in full'}).click();
  await expect(page).toHaveURL(`${corrections}?source=kaggle`);
  const ofList = html(corrections)('[data-source*="kaggle/"]').length;
  await expect(page.locator(`${entries}:visible`)).toHaveCount(ofList);
});

test('a report of a mistake names the answer, the place and the version', async ({page}) => {
  await page.goto('/convolutional-networks/padding#wrong-for-speed', {waitUntil: 'networkidle'});
  const link = page.getByRole('link', {name: 'Report a mistake'}).first();
  await link.evaluate((node) => node.addEventListener('click', (event) => event.preventDefault()));
  await link.press('Enter');
  const {searchParams} = new URL((await link.getAttribute('href'))!);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    template: 'mistake.yml',
    answer: '/convolutional-networks/padding',
    section: 'wrong-for-speed',
    version: expect.stringMatching(/^\d+\.\d+\.\d+, reviewed \d{4}-\d\d-\d\d$/),
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('the whole list of corrections reads, and the filter does not pretend', async ({page}) => {
    await page.goto(corrections);
    await expect(page.locator(`${entries}:visible`)).toHaveCount(total);
    await expect(page.getByLabel('By source')).toBeDisabled();
    await expect(page.locator('main noscript p')).toBeVisible();
  });
});

test('reference pages come by a link as they come by their address, styles and all', async ({page}) => {
  await page.goto('/reference');
  await hydrated(page);
  const links = page.locator('main').getByRole('link');
  const addresses = await links.evaluateAll((all) => [
    ...new Set(
      all.map((link) => (link as HTMLAnchorElement).pathname).filter((path) => /^.reference./.test(path)),
    ),
  ]);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    await page.locator(`main a[href="${address}"]`).first().click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('main h1')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/reference');
  }
});
