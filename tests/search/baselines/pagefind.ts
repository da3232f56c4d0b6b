import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {close, createIndex} from 'pagefind';
import sirv from 'sirv';
import type {readIndex} from '../index-files';

/** What is used of Pagefind's script in the page. */
interface Pagefind {
  search: (query: string) => Promise<{results: {data: () => Promise<{url: string}>}[]}>;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What Pagefind finds for each query (last parts of addresses, best first), in the browser that it is made for. It weighs headings by
 * itself; keywords, description and short answer get our boosts.
 */
export async function pagefindAll(
  {pages, asked, sections}: ReturnType<typeof readIndex>,
  queries: readonly string[],
  executablePath?: string,
): Promise<string[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  const {index} = await createIndex({forceLanguage: 'en'});
  if (!index) throw new Error('Pagefind made no index');
  for (const [at, page] of pages.entries()) {
    const text = sections
      .filter((section) => section.page === at)
      .map(({heading, text}) => `<h2>${escape(heading)}</h2><p>${escape(text)}</p>`)
      .join('');
    const fields = `<h1>${escape(page.title)}</h1><p data-pagefind-weight="4">${escape(page.keywords)}</p><p data-pagefind-weight="2">${escape(asked[at]!.join('. '))}</p><p data-pagefind-weight="1.5">${escape(page.description)}</p><p>${escape(page.lead)}</p>`;
    await index.addHTMLFile({
      url: `/${page.path}`,
      content: `<html lang="en"><body data-pagefind-body>${fields}${text}</body></html>`,
    });
  }
  await index.writeFiles({outputPath: path.join(folder, 'pagefind')});
  await close();
  const serve = sirv(folder);
  const server = createServer((request, response) =>
    serve(request, response, () => void response.end('<p>')),
  );
  await new Promise<void>((done) => server.listen(0, done));
  const {port} = server.address() as {port: number};
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`);
    await page.addScriptTag({
      type: 'module',
      content: "import * as pagefind from '/pagefind/pagefind.js'; window.pagefind = pagefind;",
    });
    await page.waitForFunction(() => 'pagefind' in window);
    return await page.evaluate(async (asked) => {
      const {pagefind} = window as unknown as {pagefind: Pagefind};
      const found: string[][] = [];
      for (const query of asked) {
        const {results} = await pagefind.search(query);
        const best = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        found.push(best.map(({url}) => url.replace(/\/$/, '').split('/').at(-1)!));
      }
      return found;
    }, queries);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, {recursive: true, force: true});
  }
}
