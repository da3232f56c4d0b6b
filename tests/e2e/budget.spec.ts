import {gzipSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';
import {expect, test} from './fixtures';
import letters from '../../plugins/lean/letters.json';
import {html, routes} from './site';

/** KB (1024 bytes) as a static host sends them: text gzipped, fonts and pictures as they are. */
export const budget = {
  /** HTML, style sheets and fonts: what it takes until the page can be read. */
  readable: 90,
  /** The same of a page that lists a whole book, which a reader wants to search as one: 26,000 words of corrections, 552 works. */
  wholeList: 200,
  /** Scripts of a page without an example, search not opened. */
  script: 97,
  /** What one worked example may add. */
  example: 15,
} as const;

/** KB that a page fetches by itself, by kind. */
async function weigh(page: Page, route: string) {
  const sizes = {document: 0, stylesheet: 0, font: 0, script: 0, other: 0};
  const pending: Promise<void>[] = [];
  const counted = new Set<string>();
  const add = async (response: Response) => {
    // The test's server forbids caching; a real one sends a preloaded font once.
    if (counted.has(response.url())) return;
    counted.add(response.url());
    const type = response.request().resourceType();
    const body = await response.body();
    const kind = type in sizes ? (type as keyof typeof sizes) : 'other';
    sizes[kind] += (kind === 'font' ? body : gzipSync(body)).length / 1024;
  };
  const hear = (response: Response) => void pending.push(add(response));
  page.on('response', hear);
  await page.goto(route, {waitUntil: 'networkidle'});
  page.off('response', hear);
  await Promise.all(pending);
  return sizes;
}

const wholeLists = ['/reference/corrections', '/reference/references'];

for (const route of routes) {
  test(`${route} keeps within its bytes`, async ({page}) => {
    const {document, stylesheet, font, script} = await weigh(page, route);
    const examples = html(route)('[data-example]').length;
    const readable = document + stylesheet + font;
    test.info().annotations.push({
      type: 'KB',
      description: `${route}\treadable ${readable.toFixed(1)}\tscript ${script.toFixed(1)}`,
    });
    expect(document, 'the page came').toBeGreaterThan(0);
    expect(
      readable,
      `KB until it can be read: HTML ${document}, CSS ${stylesheet}, fonts ${font}`,
    ).toBeLessThanOrEqual(wholeLists.includes(route) ? budget.wholeList : budget.readable);
    expect(script, `KB of scripts, with ${examples} examples`).toBeLessThanOrEqual(
      budget.script + examples * budget.example,
    );
  });
}

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
    return [...new Set(text)]
      .filter((c) => c > '~' && c !== '\ue020' && !kept.has(c))
      .map((c) => `${c} (U+${c.codePointAt(0)!.toString(16)}) on ${route}`);
  });
  expect(missing, 'add them to plugins/lean/letters.json').toEqual([]);
});
