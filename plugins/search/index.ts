import fs from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {files, type Rest} from '../../src/search/records';
import {readAsked} from './asked';
import {type Extracted, extract, join} from './extract';
import {openSearch} from './opensearch';

/**
 * Search in the reader's browser: an index made from the finished pages, a button in the navbar, a page at `/search?q=` and a
 * description by which browsers offer the site as a search engine.
 *
 * With `themeConfig.algolia` set (appId, apiKey, indexName, and `searchPagePath: 'search'`) the classic preset brings Algolia DocSearch,
 * its button and its page, and this plugin does nothing.
 */
export default function search({baseUrl, siteConfig}: LoadContext): Plugin {
  if (siteConfig.themeConfig.algolia) return {name: 'search'};
  return {
    name: 'search',
    getThemePath: () => '../../src/search/theme',
    contentLoaded({actions}) {
      actions.addRoute({path: `${baseUrl}search`, component: '@site/src/search/SearchPage.tsx', exact: true});
    },
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            title: siteConfig.title,
            href: `${baseUrl}opensearch.xml`,
          },
        },
      ],
    }),
    async postBuild({outDir, routesPaths, siteDir}) {
      const found: Extracted[] = [];
      for (const route of [...new Set(routesPaths)].sort()) {
        const page = route.slice(baseUrl.length).replace(/\/$/, '');
        // Who searches is on that page.
        if (page === 'search') continue;
        const html = await readPage(outDir, page);
        const record = html === undefined ? undefined : extract(html, page);
        if (record) found.push(record);
      }
      const {pages, sections} = join(found);
      if (!pages.some((page) => page.answer) || sections.length === 0) {
        throw new Error(
          `The search index is empty: of ${routesPaths.length} pages none has both [data-answer] and a section with an id. See plugins/search/extract.ts and src/theme/DocItem/Content.`,
        );
      }
      await write(path.join(outDir, files.pages), JSON.stringify(pages));
      const asked = readAsked(
        await fs.readFile(path.join(siteDir, 'docs/asked.txt'), 'utf8'),
        pages.filter(({answer}) => answer).map(({path}) => path),
      );
      const rest: Rest = {asked: pages.map(({path}) => asked.get(path) ?? []), sections};
      await write(path.join(outDir, files.sections), JSON.stringify(rest));
      await write(
        path.join(outDir, 'opensearch.xml'),
        openSearch(siteConfig.title, `${siteConfig.url}${baseUrl}`),
      );
    },
  };
}

/** A page's finished HTML, under either way to name the file; `undefined` for a route without one. */
async function readPage(outDir: string, page: string): Promise<string | undefined> {
  for (const file of page === '' ? ['index.html'] : [`${page}.html`, `${page}/index.html`]) {
    try {
      return await readWhole(path.join(outDir, file));
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return undefined;
}

/** Reads a file to its last tag. All plugins run at once after a build, and another may just be writing the file. */
async function readWhole(file: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const html = await fs.readFile(file, 'utf8');
    if (/<\/(body|html)>\s*$/.test(html)) return html;
    await setTimeout(50);
  }
  throw new Error(`${file} has no end: the search index would lack it.`);
}

async function write(file: string, text: string) {
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, text);
}
