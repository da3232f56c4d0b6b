import {expect, test} from './fixtures';
import {answers, examples, examplesOn, html} from './site';

test('there are examples to test', () => {
  expect(examples.length).toBeGreaterThan(0);
});

for (const {id, route} of examples) {
  test.describe(id, () => {
    const anchor = `#example-${id}`;

    test('changes by keyboard alone, keeps its state in the link, and resets', async ({page}) => {
      await page.goto(`${route}${anchor}`);
      const example = page.locator(anchor);
      const reset = example.getByRole('button', {name: 'Reset', exact: true});
      const control = example
        .locator('select, input[type=range], input[type=text], input[type=checkbox]')
        .first();
      if ((await control.count()) === 0) return;
      const before = await example.locator('[class*=result]').first().innerText();
      // The first that differs and that the field accepts.
      const numbers = ['1', '2', '0.3', '32', '48'];
      let attempt = 0;
      await expect(async () => {
        await control.focus();
        const type = await control.evaluate((node) =>
          node instanceof HTMLInputElement ? node.type : node.tagName,
        );
        if (type === 'text') {
          await control.press('Control+a');
          await page.keyboard.type(numbers[attempt++ % numbers.length]!);
        } else await control.press(type === 'checkbox' ? 'Space' : 'ArrowDown');
        await expect(reset).toBeEnabled({timeout: 500});
        await expect(control).not.toHaveAttribute('aria-invalid', 'true', {timeout: 500});
      }).toPass({timeout: 20_000});
      await expect(page).toHaveURL(new RegExp(`[?&]${id}\\.`));
      await expect(example).not.toContainText(/\b(NaN|Infinity|undefined)\b/);
      await expect(example.locator('[aria-busy]')).toHaveCount(0);
      const changed = await example.locator('[class*=result]').first().innerText();

      await page.reload();
      await expect(reset).toBeEnabled();
      await expect(example.locator('[class*=result]').first()).toHaveText(changed, {useInnerText: true});

      await reset.click();
      await expect(example.locator('[class*=result]').first()).toHaveText(before, {useInnerText: true});
      await expect(page).not.toHaveURL(new RegExp(`[?&]${id}\\.`));
    });

    test('copies a link to its state, falls back from a hostile one, and takes bad input with a message', async ({
      page,
    }) => {
      const names = html(route)(`${anchor} [name], ${anchor} [id^="${id}."]`)
        .map((_, node) => ('attribs' in node ? (node.attribs.name ?? node.attribs.id!) : ''))
        .get();
      const hostile = [
        '<script>alert(1)</script>',
        '1e999',
        'NaN',
        '\'"><img src=x onerror=alert(1)>',
        '-0x1',
        ';;,,',
        // Servers refuse an address of 16 KB.
        '9'.repeat(names.length > 12 ? 500 : 5000),
      ];
      const query = names
        .map((name, i) => `${name}=${encodeURIComponent(hostile[i % hostile.length]!)}`)
        .join('&');
      await page.goto(`${route}?${query}&${id}.nothing=1${anchor}`);
      const example = page.locator(anchor);
      await expect(example.getByRole('button', {name: 'Reset', exact: true})).toBeDisabled();
      await expect(example.locator('[role=alert]:not(:empty)')).toHaveCount(0);

      const field = example.locator('input[type=text]').first();
      if ((await field.count()) > 0) {
        await expect(async () => {
          await field.fill('seven');
          await expect(field).toHaveAttribute('aria-invalid', 'true', {timeout: 500});
        }).toPass({timeout: 20_000});
        await expect(field).toHaveValue('seven');
        const described = await field.getAttribute('aria-describedby');
        await expect(page.locator(`[id="${described}"]`)).toContainText(/number/i);
        await expect(example).not.toContainText(/\b(NaN|Infinity|undefined)\b/);
      }

      await example.getByRole('button', {name: 'Copy link to this example'}).click();
      await expect(example).toContainText('Link copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${route}${anchor}`);
    });
  });
}

test('an example embedded on two pages works on each', async ({page}) => {
  const shared = examples
    .map(({id}) => ({id, routes: answers.filter((route) => examplesOn(route).includes(id))}))
    .find(({routes}) => routes.length > 1);
  test.skip(!shared, 'no example stands on two pages yet');
  const {id, routes} = shared!;
  for (const route of routes) {
    await page.goto(`${route}#example-${id}`);
    await expect(page.locator(`#example-${id}`)).toBeInViewport();
  }
});
