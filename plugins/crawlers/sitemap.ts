import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Options} from '@docusaurus/plugin-sitemap';

type Create = NonNullable<Options['createSitemapItems']>;
type Routes = Parameters<Create>[0]['routes'];

const siteDir = path.join(__dirname, '../..');

/** Path and day of the last check of every page with a `reviewed` in its front matter: of every answer. */
function reviews(routes: Routes): {path: string; day: string}[] {
  return routes.flatMap((route) => {
    const inner = reviews(route.routes ?? []);
    const source = route.metadata?.sourceFilePath;
    const day =
      source?.endsWith('.mdx') &&
      /^---\n[^]*?^reviewed: (\d{4}-\d\d-\d\d)$[^]*?^---$/m.exec(
        readFileSync(path.join(siteDir, source), 'utf8'),
      )?.[1];
    return day ? [...inner, {path: route.path, day}] : inner;
  });
}

/**
 * The pages that search engines should know, each with the day on which it last changed: an answer when it was last checked, a topic
 * and the home page with the last of their answers. A page that is made of none says nothing.
 */
export const createSitemapItems: Create = async ({defaultCreateSitemapItems, ...params}) => {
  const days = reviews(params.routes);
  const items = await defaultCreateSitemapItems(params);
  return items.map((item) => {
    const {pathname} = new URL(item.url);
    const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
    const within = days
      .filter((page) => page.path === pathname || page.path.startsWith(folder))
      .map(({day}) => day);
    return {...item, lastmod: within.sort().at(-1) ?? null};
  });
};
