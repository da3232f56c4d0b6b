import fs from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import letters from '../../plugins/lean/letters.json';
import {openAndWeigh} from './budget';
import {expect, test} from './fixtures';
import {printProblems} from './print';
import {answers, build, html, routes} from './site';
import {takeoverProblems} from './taken';

const bySizeAndTheme = [
  {width: 1280, colorScheme: 'light'},
  {width: 320, colorScheme: 'dark'},
] as const;

/** Routes that are nothing but controls. */
const apps = ['/practice', '/search'];

for (const route of routes) {
  for (const {width, colorScheme} of bySizeAndTheme) {
    test(`${route} is light, accessible and fits ${width} px, ${colorScheme}`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      const {weight, excess} = await openAndWeigh(page, route);
      test.info().annotations.push({type: 'KB', description: weight});
      expect(excess, 'more than its budget').toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await takeoverProblems(page), 'not as it was built').toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, 'px that the page scrolls sideways').toBeLessThanOrEqual(0);
      // 638 times the same markup would take half a minute: some of it stands for all.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('[data-corrections] > :nth-child(n + 3)')) part.remove();
      });
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(
          ({id, nodes}) =>
            `${id}: ${nodes
              .slice(0, 4)
              .map((n) => n.target.join(' '))
              .join(' | ')}`,
        );
      });
      expect(violations).toEqual([]);
      if (width === 1280)
        expect(await printProblems(page, {isApp: apps.includes(route)}), 'on paper').toEqual([]);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const route of answers) {
    test(`${route} reads complete`, async ({page}) => {
      await page.goto(route);
      await expect(page.locator('[data-lead]')).toBeVisible();
      await expect(page.locator('#references')).toBeVisible();
      for (const example of await page.locator('[data-example]').all()) {
        await expect(example).toBeVisible();
        await expect(example).toContainText(/\d/);
        await expect(example).not.toContainText(/\b(NaN|Infinity|undefined)\b/);
        for (const formula of await example.locator('[data-formula]').all())
          await expect(formula.locator('.katex').first()).toBeAttached();
      }
    });
  }
});

test('a page that does not exist says so, and helps on', async ({page, faults}) => {
  const response = await page.goto('/no-such-answer');
  expect(response!.status()).toBe(404);
  expect(html('/404')('meta[name="description"]').attr('content')).toMatch(/no answer at this address/);
  await expect(page.locator('main')).toContainText(/not|no /i);
  await expect(page.locator('main a').first()).toBeVisible();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
});

test('every id stands once, and every link inside the site leads to a page and a place', () => {
  const ids = new Map(
    routes.map((route) => [
      route,
      html(route)('[id]')
        .toArray()
        .map((node) => node.attribs.id!),
    ]),
  );
  const problems: string[] = [];
  for (const [route, list] of ids) {
    for (const id of new Set(list.filter((id, i) => list.indexOf(id) !== i)))
      problems.push(`${route} has id ${id} twice`);
    for (const {attribs} of html(route)('a[href]').toArray()) {
      const url = new URL(attribs.href!, `http://site${route}`);
      if (url.host !== 'site') continue;
      const target = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : '/';
      if (!ids.has(target) && !fs.existsSync(path.join(build, target)))
        problems.push(`${route} links to ${target}, which is neither page nor file`);
      const id = decodeURIComponent(url.hash.slice(1));
      if (id && ids.has(target) && !ids.get(target)!.includes(id))
        problems.push(`${route} links to ${target}#${id}, which is no place`);
    }
  }
  expect(problems).toEqual([]);
});

test('the fonts have every letter that a formula or a heading uses', () => {
  const kept = new Set(Object.values(letters).join(''));
  const missing = routes.flatMap((route) => {
    const page = html(route);
    const text = page('.katex-html, h1, h2, [data-lead]').text();
    const blackboard = [...new Set(page('.mathbb, .amsrm').text())].filter(
      (c) => !letters.blackboard.includes(c),
    );
    if (blackboard.length > 0) return [`blackboard ${blackboard.join('')} on ${route}`];
    const bold = [...page('.mathbf, .boldsymbol, .textbf').text()].filter(
      (c) => c > '~' && !letters.bold.includes(c),
    );
    if (bold.length > 0) return [`bold ${bold.join('')} on ${route}`];
    const slanted = [...page('.mathit, .textit, .mathcal, h1 em, h2 em, [data-lead] em').text()].filter(
      (c) => c > '~' && !letters.letters.includes(c),
    );
    if (slanted.length > 0) return [`slanted ${slanted.join('')} on ${route}`];
    const variables = page('.mathnormal')
      .text()
      .replace(/[A-Za-z]/g, '');
    const unknown = [...new Set(variables)].filter((c) => !letters.greek.includes(c));
    if (unknown.length > 0) return [`variable ${unknown.join('')} on ${route}`];
    return [...new Set(text)]
      .filter((c) => c > '~' && c !== '\ue020' && !kept.has(c))
      .map((c) => `${c} (U+${c.codePointAt(0)!.toString(16)}) on ${route}`);
  });
  expect(missing, 'add them to plugins/lean/letters.json').toEqual([]);
});
