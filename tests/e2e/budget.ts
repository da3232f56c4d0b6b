import {gzipSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';
import {hydrated} from './fixtures';
import {examplesOn} from './site';

/** KB (1024 bytes) as a static host sends them: text gzipped, fonts and pictures as they are. */
const budget = {
  /** HTML, style sheets and fonts: what it takes until the page can be read. */
  readable: 90,
  /** The same of a page that lists a whole book, which a reader wants to search as one: 26,000 words of corrections, 552 works. */
  wholeList: 200,
  /** Scripts of a page without an example, search not opened. */
  script: 100,
  /** What one worked example may add. */
  example: 15,
} as const;

const wholeLists = ['/reference/corrections', '/reference/references'];

/** Opens a page and weighs what it fetches by itself; more than its budget, in words. */
export async function openAndWeigh(page: Page, route: string): Promise<{weight: string; excess: string[]}> {
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
  await page.goto(route);
  // A page that is still read may ask for nothing for a while.
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  page.off('response', hear);
  await Promise.all(pending);

  const {document: markup, stylesheet, font, script} = sizes;
  const readable = markup + stylesheet + font;
  const most = {
    readable: wholeLists.includes(route) ? budget.wholeList : budget.readable,
    script: budget.script + examplesOn(route).length * budget.example,
  };
  const kb = (size: number) => size.toFixed(1);
  return {
    weight: `${route}\treadable ${kb(readable)}\tscript ${kb(script)}`,
    excess: [
      ...(markup > 0 ? [] : ['the page did not come']),
      ...(script > 0 ? [] : ['its scripts did not come']),
      ...(readable <= most.readable
        ? []
        : [
            `${kb(readable)} KB until it can be read: HTML ${kb(markup)}, CSS ${kb(stylesheet)}, fonts ${kb(font)}`,
          ]),
      ...(script <= most.script ? [] : [`${kb(script)} KB of scripts`]),
    ],
  };
}
